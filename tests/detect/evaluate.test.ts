import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/detect/evaluate';
import type { Answer, Evidence } from '@/lib/rules/rule';
import { NOW, step } from '../rules/step';
import { ALL, facts, holding, message, rule, saying, word } from './made-up-rules';

const MAINTENANCE = word('維護');
const REFUSED = word('拒絕');
const NUMBER = '驗證碼已過期1101';

describe('the evidence of a rule', () => {
  const proves = (evidence: Evidence, ...given: Parameters<typeof facts>): boolean =>
    evaluate([rule('one', { evidence })], facts(...given), [], NOW, ALL).length > 0;

  it('is a text in any one of the messages', () => {
    expect(proves(MAINTENANCE, ['您好', '系統維護'])).toBe(true);
    expect(proves(MAINTENANCE, ['您好'])).toBe(false);
    expect(proves(MAINTENANCE, [])).toBe(false);
  });

  it('is a page that has stood unchanged for so long, to the millisecond', () => {
    const waiting: Evidence = { unchanged: { forMs: 8000 } };
    expect(proves(waiting, [], { unchangedMs: 8000 })).toBe(true);
    expect(proves(waiting, [], { unchangedMs: 7999 })).toBe(false);
  });

  it('is a browser of a kind, and of that kind only', () => {
    expect(proves({ browser: 'mobile' }, [], { mobile: true })).toBe(true);
    expect(proves({ browser: 'mobile' }, [], { cookiesOff: true })).toBe(false);
    expect(proves({ browser: 'cookies-off' }, [], { cookiesOff: true })).toBe(true);
    expect(proves({ browser: 'cookies-off' }, [], { mobile: true })).toBe(false);
  });

  it('is a number of TW FidO beside its official text', () => {
    expect(proves({ fidoCode: true }, [NUMBER])).toBe(true);
    expect(proves({ fidoCode: true }, ['驗證碼1101'])).toBe(false);
  });

  it('is an error in error mark-up that nothing else knows', () => {
    const unknown: Evidence = { unknownError: true };
    expect(proves(unknown, [message('系統異常', { marked: true })])).toBe(true);
    expect(proves(unknown, ['系統異常'])).toBe(false);
  });

  it('is all of several, or any of several', () => {
    expect(proves({ all: [MAINTENANCE, REFUSED] }, ['系統維護', '拒絕存取'])).toBe(true);
    expect(proves({ all: [MAINTENANCE, REFUSED] }, ['系統維護'])).toBe(false);
    expect(proves({ any: [MAINTENANCE, REFUSED] }, ['拒絕存取'])).toBe(true);
    expect(proves({ any: [MAINTENANCE, REFUSED] }, ['您好'])).toBe(false);
  });

  it('is a trail that ends in a pattern', () => {
    const left = rule('left', { evidence: { trail: { steps: [{ events: ['leave'] }], gapMs: 1000 } } });
    expect(holding([left], facts([]), [step('leave', 0)])).toEqual(['left']);
    expect(holding([left], facts([]), [step('slip', 0)])).toEqual([]);
  });

  it('counts on the pages of the rule only, but for its dialog, which is heard one page later', () => {
    const elsewhere = rule('dialog', { pages: ['callback'], evidence: MAINTENANCE });
    const heard = step('alert', 0, { kind: 'callback', rule: 'dialog' });
    expect(holding([elsewhere], facts(['系統維護']))).toEqual([]);
    expect(evaluate([elsewhere], facts([]), [heard], NOW, ALL)).toHaveLength(1);
    expect(evaluate([elsewhere], facts([]), [heard], NOW - 1, ALL)).toEqual([]);
  });
});

describe('which rules speak', () => {
  const low = saying('low', '維護', 2);
  const high = saying('high', '拒絕', 3);
  const last = saying('last', '維護', 1);
  const both = facts(['系統維護', '拒絕存取']);

  it('puts the most urgent first, however they are listed', () => {
    expect(holding([low, high], both)).toEqual(['high', 'low']);
    expect(holding([high, low], both)).toEqual(['high', 'low']);
  });

  it('lets one that only knows that something is wrong speak where no other does', () => {
    expect(holding([last, low], both)).toEqual(['low']);
    expect(holding([last], both)).toEqual(['last']);
  });

  it('lets one last resort speak, and not several', () => {
    expect(holding([saying('lowest', '維護', 0), last, saying('other', '拒絕', 1)], both)).toEqual(['last']);
  });

  it('silences what the school has disabled and what the user has hidden', () => {
    expect(holding([low, high], both, [], { ...ALL, disabledRules: ['low'] })).toEqual(['high']);
    expect(holding([low, high], both, [], { ...ALL, hiddenRules: ['high'] })).toEqual(['low']);
  });

  it('puts no last resort in the place of a silenced rule', () => {
    expect(holding([last, low], both, [], { ...ALL, hiddenRules: ['low'] })).toEqual([]);
  });

  it('says nothing where it is switched off', () => {
    expect(holding([low, high], both, [], { ...ALL, enabled: false })).toEqual([]);
  });
});

describe('what a finding tells', () => {
  const codesOn = (answers: readonly Answer[], texts: readonly string[]): readonly string[] | undefined =>
    evaluate([rule('one', { evidence: MAINTENANCE, answers })], facts(texts), [], NOW, ALL)[0]?.codes;

  it('names the rule, the time, and how it is shown', () => {
    const pill = rule('one', { evidence: MAINTENANCE, show: 'pill', answers: [{ codes: ['SSO-1'] }] });
    expect(evaluate([pill], facts(['系統維護']), [], NOW, ALL)).toEqual([
      { rule: 'one', codes: ['SSO-1'], at: NOW, show: 'pill' },
    ]);
  });

  it('takes the first answer that holds', () => {
    const answers: readonly Answer[] = [
      { when: REFUSED, codes: ['SSO-1'] },
      { codes: ['SSO-2'] },
      { codes: ['SSO-3'] },
    ];
    expect(codesOn(answers, ['系統維護', '拒絕存取'])).toEqual(['SSO-1']);
    expect(codesOn(answers, ['系統維護'])).toEqual(['SSO-2']);
  });

  it('has no codes where no answer holds', () => {
    expect(codesOn([{ when: REFUSED, codes: ['SSO-1'] }], ['系統維護'])).toEqual([]);
    expect(codesOn([], ['系統維護'])).toEqual([]);
  });

  it('answers by the number that was read', () => {
    expect(codesOn([{ codes: 'by-number' }], ['系統維護', NUMBER])).toEqual(['FIDO-1101', 'SSO-11']);
    expect(codesOn([{ codes: 'by-number' }], ['系統維護'])).toEqual([]);
  });
});
