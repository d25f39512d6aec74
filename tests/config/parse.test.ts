import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '@/lib/config/fields';
import { parsePolicy } from '@/lib/config/parse';
import { managedSchema } from '@/lib/config/schema';

const GOOD = {
  enabled: true,
  hints: 'pill',
  language: 'en',
  position: 'top-left',
  textSize: 'large',
  disabledRules: ['app-no-response'],
  orgName: '示範國小',
  localContact: {
    name: '資訊組',
    phones: ['04-1234-5678 轉 21'],
    email: 'it@example.edu.tw',
    hours: '08:00–16:00',
    url: 'https://example.edu.tw/help',
  },
  deskNotes: [{ contact: 'oidc', note: '本校改由資訊組代為聯絡' }],
  entries: [
    { question: '學校帳號?', answer: '請洽資訊組\n分機 21', keywords: ['帳號'], contact: { phones: ['轉 21'] } },
  ],
  hiddenEntries: ['SSO-A1', 'FIDO-1101', 'SCHOOL-2'],
  rules: [{ phrases: ['校務系統維護中'], pages: ['login'], entry: 1 }],
  locked: ['hints'],
};

describe('parsePolicy', () => {
  it('keeps a good policy as it is', () => {
    expect(parsePolicy(GOOD)).toEqual({ policy: GOOD, problems: [] });
  });

  it.each([
    [{ hints: 'loud' }, 'hints', 'choice'],
    [{ enabled: 'yes' }, 'enabled', 'type'],
    [{ colour: 'red' }, 'colour', 'unknown'],
    [{ orgName: '校'.repeat(61) }, 'orgName', 'length'],
    [{ orgName: ' ' }, 'orgName', 'length'],
    [{ localContact: { phones: ['04-1', 'call us'] } }, 'localContact.phones[1]', 'format'],
    [{ localContact: { url: 'javascript:alert(1)' } }, 'localContact.url', 'format'],
    [{ localContact: { url: 'http://example.edu.tw' } }, 'localContact.url', 'format'],
    [{ localContact: { email: 'nobody' } }, 'localContact.email', 'format'],
    [{ entries: [{ question: 'only' }] }, 'entries[0].answer', 'missing'],
    [
      { entries: [{ question: 'q', answer: 'a' }], rules: [{ phrases: ['短'], pages: ['login'], entry: 1 }] },
      'rules[0].phrases[0]',
      'length',
    ],
    [
      { entries: [{ question: 'q', answer: 'a' }], rules: [{ phrases: ['維護公告'], pages: ['document'], entry: 1 }] },
      'rules[0].pages[0]',
      'choice',
    ],
    [
      { entries: [{ question: 'q', answer: 'a' }], rules: [{ phrases: ['維護公告'], pages: ['login'], entry: 2 }] },
      'rules[0].entry',
      'reference',
    ],
    [{ rules: [{ phrases: ['維護公告'], pages: ['login'], entry: 1.5 }] }, 'rules[0].entry', 'type'],
    [{ deskNotes: [{ contact: 'service', note: 'x' }] }, 'deskNotes[0].contact', 'choice'],
    [{ deskNotes: [{ contact: 'oidc' }] }, 'deskNotes[0].note', 'missing'],
    [{ entries: [{ question: 'q', answer: 'a', contact: { url: 'http://x' } }] }, 'entries[0].contact.url', 'format'],
    [{ hiddenEntries: ['SSO-4'] }, 'hiddenEntries[0]', 'official'],
    [{ hiddenEntries: ['SSO-A1', 'SSO-17'] }, 'hiddenEntries[1]', 'official'],
    [{ hiddenEntries: ['all'] }, 'hiddenEntries[0]', 'format'],
    [{ orgName: '示範\u0000國小' }, 'orgName', 'format'],
    [{ orgName: '示範\ud800國小' }, 'orgName', 'format'],
    [[], '', 'type'],
  ])('%j: %s, %s', (raw, path, reason) => {
    expect(parsePolicy(raw).problems).toContainEqual({ path, reason });
  });

  it('keeps good values whatever stands beside them, and never throws', () => {
    const anyField = fc.constantFrom(...FIELDS.map(({ name }) => name), 'unknown');
    fc.assert(
      fc.property(fc.dictionary(anyField, fc.anything()), (neighbours) => {
        const { orgName: _own, ...others } = neighbours;
        expect(parsePolicy({ ...others, orgName: '示範國小' }).policy.orgName).toBe('示範國小');
      }),
    );
    fc.assert(fc.property(fc.anything(), (raw) => Array.isArray(parsePolicy(raw).problems)));
  });

  it('lets hints keep their entries where one before them is refused', () => {
    const { policy, problems } = parsePolicy({
      entries: [{ question: 'bad' }, { question: 'good', answer: 'a' }],
      rules: [
        { phrases: ['維護公告'], pages: ['login'], entry: 2 },
        { phrases: ['停機公告'], pages: ['login'], entry: 1 },
      ],
    });
    expect(policy.rules).toEqual([{ phrases: ['維護公告'], pages: ['login'], entry: 1 }]);
    expect(problems).toContainEqual({ path: 'rules[1].entry', reason: 'reference' });
  });

  it('writes every line end as one character', () => {
    const entries = [{ question: 'q', answer: 'a\r\nb\rc' }];
    expect(parsePolicy({ entries }).policy.entries?.[0]?.answer).toBe('a\nb\nc');
  });

  it('hides nothing official and tells so', () => {
    const { policy } = parsePolicy({ hiddenEntries: ['SSO-4', 'SSO-A2'] });
    expect(policy.hiddenEntries).toEqual(['SSO-A2']);
  });

  it('never tells a value', () => {
    const { problems } = parsePolicy({
      orgName: 'secret'.repeat(20),
      localContact: { url: 'ftp://secret' },
      secretKey: 1,
    });
    expect(JSON.stringify(problems.map(({ reason }) => reason))).not.toContain('secret');
    expect(problems).toHaveLength(3);
  });
});

describe('the managed schema', () => {
  it('has the fields of the table and no others', () => {
    expect(Object.keys(managedSchema().properties ?? {})).toEqual(FIELDS.map(({ name }) => name));
  });
  it('uses only what Chromium takes', () => {
    const text = JSON.stringify(managedSchema());
    for (const word of ['additionalProperties', 'anyOf', 'enum', 'const', 'minimum', 'null'])
      expect(text).not.toContain(`"${word}"`);
  });
});
