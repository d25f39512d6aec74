import { describe, expect, it } from 'vitest';
import { fits } from '@/lib/rules/trail';
import { STEP_EVENTS, type Step } from '@/lib/types/page';
import { addStep, isArrival, MOST_STEPS, OLDEST_MS } from '@/lib/utils/trail-steps';
import { step } from './step';

describe('addStep', () => {
  it('keeps a step for ten minutes and no longer', () => {
    const old = step('submit', 0);
    const inTime = step('arrive', OLDEST_MS);
    const late = step('arrive', OLDEST_MS + 1);
    expect(addStep([old], inTime)).toEqual([old, inTime]);
    expect(addStep([old], late)).toEqual([late]);
  });

  it('forgets what lies in the future once the clock was set back, and keeps what is of the same moment', () => {
    const past = step('arrive', 0);
    const future = step('arrive', 101);
    const same = step('bind', 100);
    const next = step('submit', 100);
    expect(addStep([past, same, future], next)).toEqual([past, same, next]);
  });

  it('keeps the last steps where there are more than a trail holds', () => {
    const steps = Array.from({ length: MOST_STEPS + 1 }, (_, index) => step('arrive', index));
    const trail = steps.reduce<readonly Step[]>(addStep, []);
    expect(trail).toEqual(steps.slice(1));
    expect(steps.slice(1).reduce<readonly Step[]>(addStep, [])).toHaveLength(MOST_STEPS);
  });

  it('takes the same event for a second one after a whole second, and not before', () => {
    const first = step('submit', 0);
    expect(addStep([first], step('submit', 999))).toEqual([first]);
    expect(addStep([first], step('submit', 1000))).toHaveLength(2);
  });

  it.each<[string, Partial<Step>]>([
    ['event', { event: 'bind' }],
    ['kind of page', { kind: 'bind' }],
    ['host', { host: 'fido.moi.gov.tw' }],
    ['rule', { rule: 'access-token' }],
  ])('tells two steps at once apart by their %s', (_name, other) => {
    const first = step('alert', 0, { rule: 'card-reader' });
    const second = { ...first, ...other };
    expect(addStep([first], second)).toEqual([first, second]);
  });

  it.each(['arrive', 'start'] as const)('counts every %s, however soon it comes again', (event) => {
    expect(addStep([step(event, 0)], step(event, 1))).toHaveLength(2);
  });

  it('compares with the last step only', () => {
    const trail = [step('submit', 0), step('slip', 1)];
    expect(addStep(trail, step('submit', 2))).toHaveLength(3);
  });

  it('forgets what is too old also where the new step says nothing new', () => {
    const recent = step('submit', OLDEST_MS);
    expect(addStep([step('bind', 0), recent], step('submit', OLDEST_MS + 500))).toEqual([recent]);
  });
});

describe('isArrival', () => {
  it('is true for every way to reach a page and for nothing that is done on one', () => {
    expect(STEP_EVENTS.filter((event) => isArrival({ event }))).toEqual(['arrive', 'start', 'revisit']);
  });
});

describe('fits', () => {
  it('takes any step where nothing is asked for', () => {
    expect(fits(step('leave', 0), {})).toBe(true);
  });

  it('asks for one of the kinds and one of the events', () => {
    const match = { kinds: ['bind', 'login'], events: ['submit', 'bind'] } as const;
    expect(fits(step('bind', 0), match)).toBe(true);
    expect(fits(step('bind', 0, { kind: 'portal' }), match)).toBe(false);
    expect(fits(step('logout', 0), match)).toBe(false);
  });

  it.each([
    ['kh.sso.edu.tw', true],
    ['www.sso.edu.tw', false],
    ['oidc.tanet.edu.tw', false],
  ])('takes %s for the host of a county: %s', (host, expected) => {
    expect(fits(step('arrive', 0, { host }), { host: 'county' })).toBe(expected);
  });

  it('leaves the same host open, which one step alone cannot tell', () => {
    expect(fits(step('arrive', 0, { host: 'fido.moi.gov.tw' }), { host: 'same' })).toBe(true);
  });
});
