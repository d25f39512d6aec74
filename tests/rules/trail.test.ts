import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesTrail, wasAlerted } from '@/lib/rules/trail';
import { PAGE_KINDS, STEP_EVENTS, type Step } from '@/lib/types/page';
import { addStep, MOST_STEPS, OLDEST_MS } from '@/lib/utils/trail-steps';

const step = (kind: Step['kind'], event: Step['event'], at: number, host = 'fido.moi.gov.tw'): Step => ({
  kind,
  event,
  at,
  host,
});
const BOUNCE = {
  steps: [{ events: ['bind'] }, { kinds: ['login'], events: ['arrive'] }],
  gapMs: 1000,
  without: [{ events: ['logout'] }],
} as const;

describe('matchesTrail', () => {
  it.each([
    ['the steps in order', [step('bind', 'bind', 0), step('login', 'arrive', 900)], true],
    ['others in between', [step('bind', 'bind', 0), step('other', 'arrive', 5), step('login', 'arrive', 900)], true],
    ['a reload afterwards', [step('bind', 'bind', 0), step('login', 'arrive', 9), step('login', 'revisit', 99)], true],
    ['too late', [step('bind', 'bind', 0), step('login', 'arrive', 1001)], false],
    ['the clock set back', [step('bind', 'bind', 500), step('login', 'arrive', 100)], false],
    ['something forbidden', [step('bind', 'bind', 0), step('bind', 'logout', 1), step('login', 'arrive', 2)], false],
    ['tried again since', [step('bind', 'bind', 0), step('login', 'arrive', 2), step('login', 'submit', 3)], false],
    ['another page since', [step('bind', 'bind', 0), step('login', 'arrive', 2), step('bind', 'arrive', 3)], false],
    ['nothing', [], false],
  ])('%s', (_name, trail, expected) => {
    expect(matchesTrail(trail, BOUNCE)).toBe(expected);
  });
});

describe('addStep', () => {
  const anyStep = fc.record({
    kind: fc.constantFrom(...PAGE_KINDS),
    event: fc.constantFrom(...STEP_EVENTS),
    host: fc.constantFrom('kh.sso.edu.tw', 'fido.moi.gov.tw'),
    at: fc.integer({ min: 0, max: 3_600_000 }),
  });

  it('keeps a bounded, recent trail in order, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        let trail: readonly Step[] = [];
        for (const one of steps) {
          trail = addStep(trail, one);
          expect(trail.length).toBeLessThanOrEqual(MOST_STEPS);
          expect(trail.every(({ at }) => at <= one.at && one.at - at <= OLDEST_MS)).toBe(true);
          expect(trail.map(({ at }) => at)).toEqual(trail.map(({ at }) => at).sort((a, b) => a - b));
        }
      }),
    );
  });

  it('takes a click and the form it sends as one', () => {
    const once = addStep([], step('login', 'submit', 10));
    expect(addStep(once, step('login', 'submit', 60))).toEqual(once);
  });
});

describe('wasAlerted', () => {
  const alert: Step = { ...step('callback', 'alert', 100), rule: 'access-token' };
  it('holds on the page after the dialog', () => {
    expect(wasAlerted([alert, step('login', 'arrive', 5000)], 'access-token', 9000)).toBe(true);
  });
  it('ends with the next page, a new attempt, two minutes, and is no other rule', () => {
    const login = step('login', 'arrive', 5000);
    expect(wasAlerted([alert, login, step('bind', 'arrive', 6000)], 'access-token', 9000)).toBe(false);
    expect(wasAlerted([alert, login, step('login', 'submit', 6000)], 'access-token', 9000)).toBe(false);
    expect(wasAlerted([alert, step('login', 'arrive', 200_000)], 'access-token', 200_001)).toBe(false);
    expect(wasAlerted([alert, login], 'name-mismatch', 9000)).toBe(false);
  });
});
