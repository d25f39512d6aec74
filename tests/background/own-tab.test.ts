import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleRequest, type TabActions } from '@/lib/background/handle-request';
import { createLoginAttempts, type SessionArea, tabKey } from '@/lib/background/login-attempts';
import { parseRequest } from '@/lib/messages';
import { PAGE_KINDS, STEP_EVENTS } from '@/lib/types/page';

const OWN = 7;
const OPENER = 3;
const OTHERS = [OPENER, 1, 99];
const RUNS = 1500;

/** What a page process that was taken over may try: our own forms with foreign values, and anything else. */
const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('access-token', 'SSO-10', 'tab:1', '../options.html', '__proto__', 'policy'),
);
const finding = fc.record(
  {
    rule: word,
    codes: fc.oneof(fc.array(word, { maxLength: 30 }), fc.anything()),
    at: fc.oneof(fc.double(), fc.anything()),
    show: fc.oneof(fc.constantFrom('panel', 'pill'), fc.anything()),
    tab: fc.constantFrom(...OTHERS),
  },
  { requiredKeys: [] },
);
const step = fc.record(
  {
    kind: fc.oneof(fc.constantFrom(...PAGE_KINDS), fc.anything()),
    event: fc.oneof(fc.constantFrom(...STEP_EVENTS), fc.anything()),
    host: fc.oneof(fc.constantFrom('kh.sso.edu.tw', 'oidc.tanet.edu.tw'), word),
    rule: word,
    at: fc.double(),
    tab: fc.constantFrom(...OTHERS),
  },
  { requiredKeys: [] },
);
const message = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true }),
  fc.record({ type: fc.constant('step'), step, opened: fc.anything(), tab: fc.constantFrom(...OTHERS) }),
  fc.record({ type: fc.constant('findings'), findings: fc.array(finding, { maxLength: 30 }), frame: fc.nat() }),
  fc.record({ type: fc.constant('dismiss'), rules: fc.array(word, { maxLength: 30 }), key: fc.constant('tab:1') }),
  fc.record({ type: fc.constant('open'), target: word, tab: fc.constantFrom(...OTHERS), url: fc.webUrl() }),
);

function recordingArea() {
  const items = new Map<string, string>();
  const touched = new Set<string>();
  const area: SessionArea = {
    async get(key) {
      const value = items.get(key);
      return value === undefined ? {} : { [key]: JSON.parse(value) };
    },
    async set(entries) {
      for (const [key, value] of Object.entries(entries)) {
        touched.add(key);
        items.set(key, JSON.stringify(value));
      }
    },
    async remove(key) {
      touched.add(key);
      items.delete(key);
    },
  };
  return { items, touched, area };
}

function recordingActions() {
  const told: { tab: number; target?: string }[] = [];
  const actions: TabActions = {
    async mark(tab) {
      told.push({ tab });
    },
    async open(tab, target) {
      told.push({ tab, target });
    },
    async toMainPage(tab) {
      told.push({ tab });
      return false;
    },
    config: async () => ({ rules: [], entries: [] }),
    judgeDialog: async () => ({ speaks: true, steps: [{ event: 'slip' }] }),
    async runHelp(tab) {
      told.push({ tab });
      return true;
    },
  };
  return { told, actions };
}

const otherTrails = (): [string, string][] =>
  OTHERS.map((tab) => [
    tabKey(tab),
    JSON.stringify({
      steps: [{ kind: 'login', event: 'arrive', host: `tab${tab}.sso.edu.tw`, at: 1 }],
      dismissed: [],
      findings: [],
      at: 1,
    }),
  ]);

/** Every string of a value, at any depth, names of properties too. */
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) => [name, ...wordsOf(one)])
      : [];

describe('messages of a page process that was taken over', () => {
  it('change nothing but the trail of the tab they come from', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { maxLength: 12 }),
        fc.option(fc.nat({ max: 5 }), { nil: undefined }),
        async (messages, frameId) => {
          const { items, touched, area } = recordingArea();
          const before = otherTrails();
          for (const [key, value] of before) items.set(key, value);
          const { told, actions } = recordingActions();
          const attempts = createLoginAttempts(area, () => 1000);
          const sender = {
            url: 'https://oidc.tanet.edu.tw/oidc/v1/azp',
            tab: {
              id: OWN,
              openerTabId: OPENER,
              index: 0,
              highlighted: false,
              active: true,
              pinned: false,
              incognito: false,
            },
            ...(frameId === undefined ? {} : { frameId }),
          };
          for (const one of messages) {
            const request = parseRequest(one);
            if (!request) continue;
            taken++;
            await handleRequest(request, sender, attempts, actions);
          }
          expect([...touched].filter((key) => key !== tabKey(OWN))).toEqual([]);
          for (const [key, value] of before) expect(items.get(key)).toBe(value);
          for (const { tab, target = '' } of told) {
            expect(tab).toBe(OWN);
            expect(target).toMatch(/^[\w-]{0,32}$/);
          }
          const own: unknown = JSON.parse(items.get(tabKey(OWN)) ?? 'null');
          for (const said of wordsOf(own)) expect(said).toMatch(/^[\w.-]{1,64}$/);
          // Twenty steps and what one message may carry: no message grows it further.
          expect(JSON.stringify(own).length).toBeLessThan(100_000);
        },
      ),
      { numRuns: RUNS },
    );
    // Not all were refused: the property has been put to the test.
    expect(taken).toBeGreaterThan(RUNS / 2);
  }, 120_000);

  it('are not served without a tab', async () => {
    const { touched, area } = recordingArea();
    const { told, actions } = recordingActions();
    const attempts = createLoginAttempts(area, () => 1000);
    await handleRequest({ type: 'dismiss', rules: ['access-token'] }, {}, attempts, actions);
    await handleRequest({ type: 'open', target: 'SSO-10' }, {}, attempts, actions);
    expect([...touched]).toEqual([]);
    expect(told).toEqual([]);
  });

  it('never let what is kept for a tab grow without end', async () => {
    const { items, area } = recordingArea();
    const { actions } = recordingActions();
    const attempts = createLoginAttempts(area, () => 1000);
    const sender = {
      url: 'https://kh.sso.edu.tw/login',
      tab: { id: OWN, index: 0, highlighted: false, active: true, pinned: false, incognito: false },
    };
    const send = async (value: unknown): Promise<void> => {
      const request = parseRequest(value);
      if (request) await handleRequest(request, sender, attempts, actions);
    };
    const sizes: number[] = [];
    for (let i = 0; i < 60; i++) {
      await send({ type: 'dismiss', rules: Array.from({ length: 24 }, (_, j) => `rule-${i}-${j}`) });
      await send({ type: 'step', step: { kind: 'login', event: 'arrive', host: `h${i}.sso.edu.tw` }, opened: false });
      sizes.push(items.get(tabKey(OWN))?.length ?? 0);
    }
    const half = sizes[29] ?? 0;
    expect(half).toBeGreaterThan(0);
    expect(sizes.at(-1)).toBeLessThan(half * 1.1);
  });
});
