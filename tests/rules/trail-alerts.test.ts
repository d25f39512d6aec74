import { describe, expect, it } from 'vitest';
import { wasAlerted } from '@/lib/rules/trail';
import { STEP_EVENTS, type Step } from '@/lib/types/page';
import { NOW, step } from './step';

const RULE = 'access-token';
const TWO_MINUTES = 120_000;

const alert = (at: number, rule = RULE): Step => ({ ...step('alert', at), rule });
const holds = (steps: readonly Step[], now = 5 * TWO_MINUTES): boolean => wasAlerted(steps, RULE, NOW + now);

describe('wasAlerted', () => {
  it('holds from the moment of the dialog on, and not before where the clock was set back', () => {
    expect(holds([alert(100)], 100)).toBe(true);
    expect(holds([alert(100)], 99)).toBe(false);
  });

  it('knows nothing without a dialog', () => {
    expect(holds([])).toBe(false);
    expect(holds([step('arrive', 0)])).toBe(false);
  });

  it.each(['arrive', 'start', 'revisit'] as const)(
    'holds on one page later, reached by %s, and not on two',
    (event) => {
      expect(holds([alert(0), step(event, 1)])).toBe(true);
      expect(holds([alert(0), step(event, 1), step(event, 2)])).toBe(false);
      expect(holds([alert(0), step('arrive', 1), step(event, 2)])).toBe(false);
    },
  );

  it('holds where the next page comes after two minutes at most', () => {
    expect(holds([alert(0), step('arrive', TWO_MINUTES)])).toBe(true);
    expect(holds([alert(0), step('arrive', TWO_MINUTES + 1)])).toBe(false);
  });

  it('counts the two minutes up to the next page and not to what is done on the same one', () => {
    expect(holds([alert(0), step('slip', TWO_MINUTES + 1)])).toBe(true);
  });

  it.each(['submit', 'bind', 'logout'] as const)('ends with a %s after it, on its page or on the next', (event) => {
    expect(holds([alert(0), step(event, 1)])).toBe(false);
    expect(holds([alert(0), step('arrive', 1), step(event, 2)])).toBe(false);
  });

  it('goes on after all else that is done', () => {
    const others = STEP_EVENTS.filter(
      (event) => !['arrive', 'start', 'revisit', 'submit', 'bind', 'logout', 'alert'].includes(event),
    );
    expect(holds([alert(0), ...others.map((event, index) => step(event, index))])).toBe(true);
  });

  it('does not care what was before it', () => {
    const before = [step('start', 0), step('arrive', 1), step('submit', 2), step('logout', 3)];
    expect(holds([...before, alert(4), step('arrive', 5)])).toBe(true);
  });

  it('goes by the latest dialog of the rule, whatever other dialogs say', () => {
    const over = [alert(0), step('arrive', 1), step('submit', 2)];
    expect(holds(over)).toBe(false);
    expect(holds([...over, alert(3, 'card-reader')])).toBe(false);
    expect(holds([...over, alert(3)])).toBe(true);
    expect(holds([...over, alert(3), alert(4, 'card-reader'), step('arrive', 5)])).toBe(true);
  });
});
