import { describe, expect, it } from 'vitest';
import type { TrailPattern } from '@/lib/rules/rule';
import { matchesTrail } from '@/lib/rules/trail';
import type { Step, Trail } from '@/lib/types/page';
import { step } from './step';

const GAP = 1000;
const pattern = (...steps: TrailPattern['steps']): TrailPattern => ({ steps, gapMs: GAP });
const on = (event: Step['event']) => ({ events: [event] }) as const;
const BIND_ARRIVE = pattern(on('bind'), on('arrive'));

describe('the shape of a pattern', () => {
  it('finds nothing where a pattern asks for no step', () => {
    expect(matchesTrail([step('arrive', 0)], pattern())).toBe(false);
  });

  it('finds a single step, also where it is the whole trail', () => {
    expect(matchesTrail([step('captcha', 0)], pattern(on('captcha')))).toBe(true);
    expect(matchesTrail([step('slip', 0)], pattern(on('captcha')))).toBe(false);
  });

  it('asks for each of three steps, in order', () => {
    const three = pattern(on('start'), on('submit'), on('arrive'));
    expect(matchesTrail([step('start', 0), step('submit', 1), step('arrive', 2)], three)).toBe(true);
    expect(matchesTrail([step('submit', 1), step('arrive', 2)], three)).toBe(false);
    expect(matchesTrail([step('submit', 0), step('start', 1), step('arrive', 2)], three)).toBe(false);
  });

  it('takes no step of the trail for two of the pattern', () => {
    const twice = pattern(on('bind'), on('bind'), on('arrive'));
    expect(matchesTrail([step('bind', 0), step('arrive', 1)], twice)).toBe(false);
    expect(matchesTrail([step('bind', 0), step('bind', 1), step('arrive', 2)], twice)).toBe(true);
    expect(matchesTrail([step('arrive', 0)], pattern(on('arrive'), on('arrive')))).toBe(false);
  });
});

describe('the time between two steps', () => {
  it.each([
    ['in the same moment', 0, true],
    ['exactly the gap apart', GAP, true],
    ['just beyond the gap', GAP + 1, false],
  ])('%s: %s', (_name, after, expected) => {
    expect(matchesTrail([step('bind', 500), step('arrive', 500 + after)], BIND_ARRIVE)).toBe(expected);
  });

  it('is counted from each step to the next and not from the first to the last', () => {
    const three = pattern(on('start'), on('submit'), on('arrive'));
    expect(matchesTrail([step('start', 0), step('submit', GAP), step('arrive', 2 * GAP)], three)).toBe(true);
  });

  it('is shorter where a step asks for it', () => {
    const soon = pattern({ events: ['bind'], withinMs: 100 }, on('arrive'));
    expect(matchesTrail([step('bind', 0), step('arrive', 100)], soon)).toBe(true);
    expect(matchesTrail([step('bind', 0), step('arrive', 101)], soon)).toBe(false);
  });

  it('is never longer than the gap of the pattern', () => {
    const later = pattern({ events: ['bind'], withinMs: 5 * GAP }, on('arrive'));
    expect(matchesTrail([step('bind', 0), step('arrive', GAP + 1)], later)).toBe(false);
  });

  it('looks at an earlier step where the latest of its kind leads nowhere', () => {
    const soon = pattern({ events: ['submit'], withinMs: 10 }, on('bind'), on('arrive'));
    const trail = [step('submit', 0), step('bind', 5), step('bind', 500), step('arrive', 600)];
    expect(matchesTrail(trail, soon)).toBe(true);
    expect(matchesTrail([step('submit', 0), step('bind', 500), step('arrive', 600)], soon)).toBe(false);
  });
});

describe('what may not lie between one step and the next', () => {
  const refused = pattern({ events: ['submit'], without: [on('slip')] }, on('bind'), on('arrive'));

  it.each([
    [true, ['submit', 'bind', 'arrive']],
    [false, ['submit', 'slip', 'bind', 'arrive']],
    [true, ['submit', 'bind', 'slip', 'arrive']],
    [true, ['slip', 'submit', 'captcha', 'bind', 'arrive']],
  ] as const)('%s: %j', (expected, events) => {
    expect(
      matchesTrail(
        events.map((event, at) => step(event, at)),
        refused,
      ),
    ).toBe(expected);
  });
});

describe('the host of a step', () => {
  const fido: Partial<Step> = { host: 'fido.moi.gov.tw' };

  it('is that of the step before where the pattern asks for the same', () => {
    const same = pattern(on('bind'), { events: ['arrive'], host: 'same' });
    expect(matchesTrail([step('bind', 0), step('arrive', 1)], same)).toBe(true);
    expect(matchesTrail([step('bind', 0, fido), step('arrive', 1)], same)).toBe(false);
    expect(matchesTrail([step('bind', 0), step('bind', 1, fido), step('arrive', 2)], same)).toBe(true);
  });

  it('is compared between the two steps that are meant, and no others', () => {
    const same = pattern(on('bind'), { events: ['leave'], host: 'same' }, on('arrive'));
    expect(matchesTrail([step('bind', 0), step('leave', 1), step('arrive', 2, fido)], same)).toBe(true);
    expect(matchesTrail([step('bind', 0, fido), step('leave', 1), step('arrive', 2)], same)).toBe(false);
  });

  it('is left open where the pattern does not ask', () => {
    expect(matchesTrail([step('bind', 0, fido), step('arrive', 1)], BIND_ARRIVE)).toBe(true);
  });
});

describe('what may not lie in between', () => {
  const without: TrailPattern = { ...BIND_ARRIVE, without: [on('logout'), on('slip')] };

  it.each(['logout', 'slip'] as const)('ends the search at a %s, one of several', (event) => {
    expect(matchesTrail([step('bind', 0), step(event, 1), step('arrive', 2)], without)).toBe(false);
  });

  it('lets pass what is not named, and all where nothing is', () => {
    const trail = [step('bind', 0), step('leave', 1), step('arrive', 2)];
    expect(matchesTrail(trail, without)).toBe(true);
    expect(matchesTrail(trail, BIND_ARRIVE)).toBe(true);
  });

  it('does not look before the first step', () => {
    expect(matchesTrail([step('logout', 0), step('bind', 1), step('arrive', 2)], without)).toBe(true);
  });
});

describe('where the person is now', () => {
  const arrived: Trail = [step('bind', 0), step('arrive', 1)];

  it.each(['start', 'arrive', 'submit', 'bind', 'logout'] as const)('has left the state after a %s', (event) => {
    expect(matchesTrail([step('slip', 0), step(event, 1)], pattern(on('slip')))).toBe(false);
  });

  it.each(['revisit', 'slip', 'captcha', 'leave', 'alert'] as const)('is still in it after a %s', (event) => {
    expect(matchesTrail([...arrived, step(event, 2)], BIND_ARRIVE)).toBe(true);
  });

  it('is still in it where the same page is reached once more in time', () => {
    expect(matchesTrail([...arrived, step('arrive', GAP)], BIND_ARRIVE)).toBe(true);
    expect(matchesTrail([...arrived, step('arrive', GAP + 1)], BIND_ARRIVE)).toBe(false);
  });
});
