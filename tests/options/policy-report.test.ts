import { describe, expect, it } from 'vitest';
import { policyState, type ReportParts, reportText, valueText } from '@/components/options/it/report';
import { valuesInForce } from '@/lib/config/in-force';
import { DEFAULTS, resolveConfig } from '@/lib/config/resolve';
import { optionsEn } from '@/lib/strings/options.en';
import type { PolicyMirror } from '@/lib/types/config';

const named = (name: string, ...given: Parameters<typeof valuesInForce>) => {
  const found = valuesInForce(...given).find(({ field }) => field.name === name);
  return [found?.value, found?.origin];
};

describe('what holds', () => {
  it('is the default where nobody has said anything', () => {
    expect(resolveConfig(undefined, undefined)).toEqual(DEFAULTS);
    expect(resolveConfig({}, {})).toEqual({
      enabled: true,
      pageLook: true,
      descriptionMail: '',
      disabledRules: [],
      hiddenRules: [],
      language: 'auto',
      hints: 'panel',
      position: 'auto',
      textSize: 'normal',
      orgName: '',
      localContact: null,
      entries: [],
      rules: [],
      deskNotes: [],
      hiddenEntries: [],
      locked: [],
    });
  });

  it('is the user’s choice before the policy’s, but not where the policy has locked it', () => {
    const settings = { hints: 'badge', language: 'en' } as const;
    expect(resolveConfig({ hints: 'pill', language: 'zh-TW', locked: ['hints'] }, settings)).toMatchObject({
      hints: 'pill',
      language: 'en',
    });
    expect(resolveConfig(undefined, settings)).toMatchObject(settings);
    expect(resolveConfig({ hints: 'pill' }, undefined)).toMatchObject({ hints: 'pill', language: 'auto' });
  });

  it('is the default where the policy locks a setting without giving it a value', () => {
    const policy = { locked: ['textSize'] };
    expect(resolveConfig(policy, { textSize: 'large' }).textSize).toBe('normal');
    expect(named('textSize', policy, { textSize: 'large' })).toEqual(['normal', 'default']);
  });

  it('is the setting’s word only for what users may set', () => {
    expect(named('textSize', { textSize: 'larger' }, {})).toEqual(['larger', 'policy']);
    expect(named('position', {}, { position: 'top-left' })).toEqual(['top-left', 'setting']);
    expect(named('locked', { locked: ['hints'] }, {})).toEqual([['hints'], 'policy']);
    expect(named('localContact', {}, {})).toEqual([null, 'default']);
    // Not one of the settings: such a value can only be the policy's.
    const planted: Record<string, unknown> = { enabled: false };
    expect(named('enabled', { enabled: false }, planted)[1]).toBe('policy');
    expect(named('enabled', {}, planted)[1]).toBe('default');
  });

  it('has the names of a desk in the order of the table, and none that were not given', () => {
    const [value] = named('localContact', { localContact: { url: 'https://a.example', phones: ['1'], name: 'n' } }, {});
    expect(JSON.stringify(value)).toBe('{"name":"n","phones":["1"],"url":"https://a.example"}');
    expect(named('disabledRules', { disabledRules: ['b', 'a'] }, {})[0]).toEqual(['b', 'a']);
  });
});

describe('a value as text', () => {
  const text = (value: unknown) => valueText(value, optionsEn);

  it.each([
    [false, 'No'],
    [true, 'Yes'],
    ['', '(empty)'],
    [undefined, '(empty)'],
    [[], '(empty)'],
    [0, '0'],
    ['pill', 'pill'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, e'],
    [['a', 'b', 'c', 'd', 'e', 'f'], '6 items'],
    [['a', { question: 'q' }], '2 items'],
    [[{ question: 'q' }], '1 item'],
  ])('%j is %s', (value, expected) => {
    expect(text(value)).toBe(expected);
  });
});

const mirror = (problems: PolicyMirror['problems']): PolicyMirror => ({
  state: 'received',
  policy: { orgName: 'School' },
  problems,
  at: Date.UTC(2026, 0, 2, 12),
});

const parts = (of: PolicyMirror | null): ReportParts => ({
  mirror: of,
  values: valuesInForce(of?.policy ?? {}, {}).filter(({ field }) => ['enabled', 'orgName'].includes(field.name)),
  facts: [
    ['Version', '1.0'],
    ['Id', 'abc'],
  ],
  strings: optionsEn,
  language: 'en',
  locale: 'en-GB',
});

describe('the page for IT as text', () => {
  it('is one line for each fact, problem and value', () => {
    const received = mirror([
      { path: '', reason: 'type' },
      { path: 'hints', reason: 'choice' },
    ]);
    expect(reportText(parts(received)).split('\n')).toEqual([
      optionsEn.title,
      'Version: 1.0',
      'Id: abc',
      `${optionsEn.policy}: ${policyState(received, optionsEn, 'en-GB')}`,
      `${optionsEn.problems}: `,
      `  ${optionsEn.wholePolicy}: ${optionsEn.allowed(optionsEn.reasons.type, 'group')}`,
      `  hints: ${optionsEn.allowed(optionsEn.reasons.choice, 'panel, pill, badge')}`,
      `${optionsEn.values}:`,
      '  enabled (Enabled) = Yes [Default]',
      '  orgName (School) = School [Policy]',
    ]);
  });

  it('says that there are no problems, also before the first reading', () => {
    for (const of of [mirror([]), null]) {
      const lines = reportText(parts(of)).split('\n');
      expect(lines.slice(4, 6)).toEqual([`${optionsEn.problems}: ${optionsEn.problemsNone}`, `${optionsEn.values}:`]);
    }
    expect(reportText(parts(null))).toContain(`${optionsEn.policy}: ${optionsEn.policyWaiting}`);
  });

  it('gives the time of the policy in the reader’s way', () => {
    const german = policyState(mirror([]), optionsEn, 'de-DE');
    expect(german).toContain('02.01.2026');
    expect(policyState(mirror([]), optionsEn, 'en-US')).toContain('Jan 2, 2026');
  });
});
