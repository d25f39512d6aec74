import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/lib/config/canonical';
import { parsePolicy } from '@/lib/config/parse';
import { DEFAULTS, readConfig, readMirror } from '@/lib/config/store';
import { anyPolicy } from '../deploy/policies';

const mirror = (policy: unknown): unknown => ({ state: 'received', policy, problems: [], at: 5 });
const configOf = (policy: unknown) =>
  readConfig({
    local: { get: async () => ({ policy: mirror(policy) }), set: async () => undefined },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  });

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('a stored policy that somebody else has written', () => {
  it('keeps the desk and loses what it must not hold', async () => {
    const { localContact } = await configOf({
      localContact: {
        name: '教育雲端客服',
        phones: ['0204-666-666'],
        url: 'javascript:alert(1)',
        email: 'a@b.tw?bcc=c',
      },
    });
    expect(localContact).toEqual({ name: '教育雲端客服', phones: ['0204-666-666'] });
  });

  it.each([
    [{ entries: [null] }],
    [{ entries: [[]] }],
    [{ entries: 'x' }],
    [{ deskNotes: [null] }],
    [{ deskNotes: [{ contact: '__proto__', note: 'x' }] }],
    [{ rules: [null] }],
    [{ rules: [{ phrases: 'x', pages: {}, entry: 1 }] }],
    [{ hiddenEntries: ['SSO-1', null] }],
    [{ disabledRules: [{}] }],
    [{ entries: nested(5000) }],
    [{ localContact: nested(5000) }],
    [JSON.parse('{"__proto__":{"enabled":false},"constructor":{"x":1},"hints":"loud"}')],
  ])('%# leaves the defaults', async (policy) => {
    expect(await configOf(policy)).toEqual(DEFAULTS);
  });

  it.each([
    [{ localContact: { phones: 'x' } }],
    [{ localContact: { phones: [null, {}], name: ['x'] } }],
    [{ localContact: { name: 'x'.repeat(5_000_000) } }],
  ])('%# leaves a desk without them', async (policy) => {
    expect((await configOf(policy)).localContact).toEqual({});
  });

  it('lists no more problems than can be read, and says that there are more', () => {
    const raw = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`v${index}`, 1]));
    const { problems } = parsePolicy(raw);
    expect(problems).toHaveLength(301);
    expect(problems.at(-1)).toEqual({ path: '', reason: 'more' });
  });

  it('shows no foreign name as it stands', () => {
    const { problems } = parsePolicy({ [`a\u202e\n${'x'.repeat(1000)}`]: 1 });
    expect(problems[0]?.path).toHaveLength(120);
    expect(problems[0]?.path).not.toMatch(/[\u202e\n]/);
  });

  it('takes no problems that are none', () => {
    const stored = {
      state: 'received',
      policy: {},
      problems: [null, { path: 1 }, { path: 'x', reason: 'evil' }],
      at: 1,
    };
    expect(readMirror(stored)?.problems).toEqual([]);
  });
});

it('is parsed again into the same, without a word', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const again = parsePolicy(structuredClone(policy));
      expect(canonical(again.policy)).toBe(canonical(policy));
      expect(again.problems).toEqual([]);
    }),
  );
});

it('compares what is nested without end with nothing', () => {
  expect(canonical(nested(100_000))).toBeUndefined();
});
