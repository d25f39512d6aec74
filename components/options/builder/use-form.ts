import type { RefObject, TargetedFocusEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PolicyProblem } from '@/lib/types/config';
import { isWithin } from './shown-problems';

const CONTROLS = 'input, textarea, select, button';

/** What the form knows of the person in front of it: where they are, what they have left, and what stands open. */
export interface BuilderForm {
  readonly ref: RefObject<HTMLFormElement | null>;
  /** Path of the item or field that has, or had last, the focus; empty before. */
  readonly at: string;
  readonly events: {
    onFocusIn(event: TargetedFocusEvent<HTMLFormElement>): void;
    onFocusOut(event: TargetedFocusEvent<HTMLFormElement>): void;
  };
  /** Of each list the item that is open. */
  openAt(list: string): number | null;
  toggle(list: string, index: number, isOpen: boolean): void;
  /** Puts the focus into the field at this path, whatever it is folded into. */
  goTo(path: string): void;
}

/** A field, a list, or an item of one: each says in which place of the form it stands. */
const PLACES = ['data-path', 'data-item', 'data-list'] as const;

function placeOf(element: Element): string {
  const place = element.closest(PLACES.map((name) => `[${name}]`).join());
  return PLACES.map((name) => place?.getAttribute(name)).find((path) => typeof path === 'string') ?? '';
}

/** Of the fields and items around an element those that are left for the other one. */
function leftWith(element: Element, next: EventTarget | null): string[] {
  const paths: string[] = [];
  const around = (from: Element | null | undefined): Element | null =>
    from?.closest('[data-path], [data-item]') ?? null;
  for (let place = around(element); place; place = around(place.parentElement))
    if (!(next instanceof Node && place.contains(next))) paths.push(placeOf(place));
  return paths;
}

/** Calls after the press of a button or finger that is going on: what moves meanwhile would be missed by its click. */
function useAfterPress(): (call: () => void) => void {
  const isPressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const down = (): void => {
      isPressed.current = true;
    };
    const up = (): void => {
      isPressed.current = false;
      // The click itself comes right after.
      setTimeout(() => {
        for (const call of waiting.current.splice(0)) call();
      });
    };
    window.addEventListener('pointerdown', down, true);
    for (const name of ['pointerup', 'pointercancel'] as const) window.addEventListener(name, up, true);
    return () => {
      window.removeEventListener('pointerdown', down, true);
      for (const name of ['pointerup', 'pointercancel'] as const) window.removeEventListener(name, up, true);
    };
  }, []);
  return (call) => {
    if (isPressed.current) waiting.current.push(call);
    else call();
  };
}

/** @param leave is told the paths that were left with something wrong in them */
export function useForm(problems: readonly PolicyProblem[], leave: (paths: readonly string[]) => void): BuilderForm {
  const ref = useRef<HTMLFormElement>(null);
  const afterPress = useAfterPress();
  const latest = useRef(leave);
  latest.current = leave;
  const [at, setAt] = useState('');
  const [open, setOpen] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [goal, setGoal] = useState<{ readonly path: string } | null>(null);

  useEffect(() => {
    const place = goal && ref.current?.querySelector(`[data-path="${goal.path}"], [data-list="${goal.path}"]`);
    if (!place) return;
    for (let part = place.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
      part.open = true;
    const control = place.matches(CONTROLS) ? place : place.querySelector(CONTROLS);
    if (control instanceof HTMLElement) control.focus();
  }, [goal]);

  return {
    ref,
    at,
    events: {
      onFocusIn: ({ target }) => {
        if (target instanceof Element) setAt(placeOf(target));
      },
      onFocusOut: ({ target, relatedTarget }) => {
        // Who turns to another window has not left the field: it still has the focus.
        if (!(target instanceof Element) || target === document.activeElement) return;
        const wrong = leftWith(target, relatedTarget).filter((path) =>
          problems.some((problem) => isWithin(path, problem.path)),
        );
        if (wrong.length > 0) afterPress(() => latest.current(wrong));
      },
    },
    openAt: (list) => open.get(list) ?? null,
    toggle: (list, index, isOpen) =>
      // An item that another one has closed tells of it late.
      setOpen((before) =>
        isOpen || before.get(list) === index ? new Map(before).set(list, isOpen ? index : null) : before,
      ),
    goTo: (path) => {
      const items = [...path.matchAll(/\[(\d+)\]/g)].map(
        ({ 1: number, index }) => [path.slice(0, index), Number(number)] as const,
      );
      setOpen((before) => new Map([...before, ...items]));
      setGoal({ path });
    },
  };
}
