import { describe, expect, it } from 'vitest';
import { parsePolicy } from '@/lib/config/parse';

const long = (length: number): string => '校'.repeat(length);
const many = <T>(length: number, one: (index: number) => T): T[] => Array.from({ length }, (_, index) => one(index));

/** All that is said of a policy, in order; nothing more and nothing less. */
const said = (raw: unknown): string[] => parsePolicy(raw).problems.map(({ path, reason }) => `${path}: ${reason}`);

describe('a policy as a whole', () => {
  it.each([undefined, null])('says nothing where there is none: %s', (raw) => {
    expect(parsePolicy(raw)).toEqual({ policy: {}, problems: [] });
  });

  it.each([[[]], ['text'], [7], [true]])('refuses %j, which has no named parts', (raw) => {
    expect(parsePolicy(raw)).toEqual({ policy: {}, problems: [{ path: '', reason: 'type' }] });
  });
});

describe('the type of a value', () => {
  it.each([
    ['a number for a text', { orgName: 5 }, 'orgName: type'],
    ['a text for a yes or no', { enabled: 'true' }, 'enabled: type'],
    ['a number for a yes or no', { enabled: 1 }, 'enabled: type'],
    ['a text for a list', { disabledRules: 'app-no-response' }, 'disabledRules: type'],
    ['named parts for a list', { disabledRules: { 0: 'app-no-response', length: 1 } }, 'disabledRules: type'],
    ['a text for named parts', { localContact: '04-1234-5678' }, 'localContact: type'],
    ['a list for named parts', { localContact: [] }, 'localContact: type'],
    ['nothing for a text', { orgName: null }, 'orgName: type'],
  ])('is named where it is %s, and the value left out', (_name, raw, problem) => {
    expect(said(raw)).toEqual([problem]);
    expect(parsePolicy(raw).policy).toEqual({});
  });

  it.each([['1'], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY], [null]])('takes %s for no whole number', (entry) => {
    const raw = {
      entries: [{ question: 'q', answer: 'a' }],
      rules: [{ phrases: ['維護公告'], pages: ['login'], entry }],
    };
    expect(said(raw)).toEqual(['rules[0].entry: type']);
  });
});

describe('the length of a text', () => {
  it('may reach its limit and not go beyond', () => {
    expect(parsePolicy({ orgName: long(60) })).toEqual({ policy: { orgName: long(60) }, problems: [] });
    expect(said({ orgName: long(61) })).toEqual(['orgName: length']);
  });

  it('is counted without blanks around it', () => {
    expect(parsePolicy({ orgName: ` ${long(60)}\n` }).policy).toEqual({ orgName: long(60) });
    expect(said({ orgName: ' \n' })).toEqual(['orgName: length']);
  });

  it('needs one character where no other least is named', () => {
    expect(parsePolicy({ orgName: '校' }).policy).toEqual({ orgName: '校' });
    expect(said({ localContact: { phones: [''] } })).toEqual(['localContact.phones[0]: length']);
  });

  it.each([
    [3, false],
    [4, true],
    [60, true],
    [61, false],
  ])('lets a phrase of a hint have 4 to 60 characters: %i, %s', (length, good) => {
    const entries = [{ question: 'q', answer: 'a' }];
    const raw = { entries, rules: [{ phrases: [long(length)], pages: ['login'], entry: 1 }] };
    expect(said(raw)).toEqual(good ? [] : ['rules[0].phrases[0]: length']);
  });
});

describe('the length of a list', () => {
  const phones = (count: number): string[] => many(count, (index) => `04-1234-567${index}`);

  it('may reach its limit', () => {
    const raw = { localContact: { phones: phones(5) } };
    expect(parsePolicy(raw)).toEqual({ policy: raw, problems: [] });
  });

  it('is cut at its limit, and that is said', () => {
    const { policy, problems } = parsePolicy({ localContact: { phones: phones(6) } });
    expect(policy).toEqual({ localContact: { phones: phones(5) } });
    expect(problems).toEqual([{ path: 'localContact.phones', reason: 'length' }]);
  });

  it('does not look at what stands beyond it', () => {
    expect(said({ localContact: { phones: [...phones(5), 'call us'] } })).toEqual(['localContact.phones: length']);
  });

  it('may be nothing', () => {
    expect(parsePolicy({ disabledRules: [] })).toEqual({ policy: { disabledRules: [] }, problems: [] });
  });

  it('loses its bad items and keeps the good ones in order', () => {
    const { policy, problems } = parsePolicy({ disabledRules: ['first', 2, 'third'] });
    expect(policy).toEqual({ disabledRules: ['first', 'third'] });
    expect(problems).toEqual([{ path: 'disabledRules[1]', reason: 'type' }]);
  });

  it('is left out where all its items are bad', () => {
    const { policy, problems } = parsePolicy({ disabledRules: [1, ''], orgName: '示範國小' });
    expect(policy).toEqual({ orgName: '示範國小' });
    expect(problems).toEqual([
      { path: 'disabledRules[0]', reason: 'type' },
      { path: 'disabledRules[1]', reason: 'length' },
    ]);
  });
});

describe('codes of entries', () => {
  it('may be hidden where they are not official, and nothing is said of them', () => {
    const raw = { hiddenEntries: ['SSO-A12', 'FIDO-1101', 'SCHOOL-1'] };
    expect(parsePolicy(raw)).toEqual({ policy: raw, problems: [] });
  });

  it('are told apart: official ones, and what is no code at all', () => {
    expect(said({ hiddenEntries: ['SSO-1', 'SSO-', 'sso-1', 'XSSO-1', 'SSO-1B', 'SSO-A', 'SSO-A1x'] })).toEqual([
      'hiddenEntries[0]: official',
      'hiddenEntries[1]: format',
      'hiddenEntries[2]: format',
      'hiddenEntries[3]: format',
      'hiddenEntries[4]: format',
      'hiddenEntries[5]: format',
      'hiddenEntries[6]: format',
    ]);
  });

  it('are official only where codes are asked for', () => {
    expect(parsePolicy({ orgName: 'SSO-1' })).toEqual({ policy: { orgName: 'SSO-1' }, problems: [] });
  });
});

describe('parts of an object', () => {
  it('are named with their way where they are unknown, bad or missing, each once', () => {
    const raw = {
      localContact: { fax: '1', name: 5, hours: '08:00' },
      entries: [
        { question: 'q' },
        { question: 'q', answer: '' },
        { question: 'q', answer: 'a', contact: { fax: '1' } },
      ],
    };
    expect(said(raw)).toEqual([
      'localContact.fax: unknown',
      'localContact.name: type',
      'entries[0].answer: missing',
      'entries[1].answer: length',
      'entries[2].contact.fax: unknown',
    ]);
    expect(parsePolicy(raw).policy).toEqual({
      localContact: { hours: '08:00' },
      entries: [{ question: 'q', answer: 'a', contact: {} }],
    });
  });
});
