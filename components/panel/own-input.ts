import { handOn } from '@/components/by-person';
import { createLimit } from './limit';

/** Of the focus that was given to the panel: a page that throws it back does so at once, or when it looks next. */
const THROWN_BACK_MS = 1000;
/** So often in a second it is taken back; a page that wants it more than that has it. */
const MOST_TAKEN_BACK = 200;

/** Goes in and out of the panel, wherever in the page the focus is. */
export const FOCUS_KEY = 'F6';

const ACTS = new Set(['pointerdown', 'mousedown', 'keydown']);
const FOCUS_EVENTS = new Set(['focus', 'blur', 'focusin', 'focusout']);
const LONG_AGO = Number.NEGATIVE_INFINITY;

/** The nearest element that holds both. */
function common(one: Element, other: Element | null): Element {
  let found: Element | null = one;
  while (found && other && !found.contains(other)) found = found.parentElement;
  return found ?? one;
}

function focusOn(element: Element): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
}

/** What the shield asks of a panel, apart from its element. */
export interface OwnInput {
  inside(event: Event): boolean;
  outside(event: Event): void;
  holds(event: Event): boolean;
  /** Brings the focus back to where it was before it came into the panel. */
  giveBack(): void;
}

/**
 * What a person does in the panel, known from the events that its element gets in the page: a closed root shows no more
 * of them. Buttons hear their clicks, and the focus stays where the person has put it, also on a page that keeps it
 * within a part of its own.
 * @param enter puts the focus on the panel's first control.
 */
export function createOwnInput(root: ShadowRoot, enter: () => void): OwnInput {
  /** Where a press of the mouse began; null after one by key. */
  let pressed: Element | null = null;
  /** Of the page; had the focus before it came into the panel. */
  let before: Element | null = null;
  /** Of the panel; had the focus last. */
  let last: Element | null = null;
  /** When a person has last brought the focus in, or used it there. */
  let enteredAt = LONG_AGO;
  /** The page has thrown it back since: it goes on doing so, and so do we, until the person leaves. */
  let isTrapped = false;
  /** Tab may lead out: the focus is then moved, not thrown back. */
  let isLeaving = false;
  const takenBack = createLimit(MOST_TAKEN_BACK, 1000);
  /** The page does not hear of a focus that it has thrown back and that we take again: it would throw it back again. */
  let isQuiet = false;

  const at = ({ clientX, clientY }: MouseEvent): Element | null => root.elementFromPoint(clientX, clientY);
  const isHeld = (): boolean => isTrapped || performance.now() - enteredAt <= THROWN_BACK_MS;

  // What stays within the root is heard in it alone.
  root.addEventListener('focusin', () => {
    last = root.activeElement;
    isLeaving = false;
  });

  function entered(): void {
    enteredAt = performance.now();
  }

  function left(): void {
    enteredAt = LONG_AGO;
    isTrapped = false;
  }

  /** @param where puts it there again. */
  function takeBack(where: () => void): void {
    // Meanwhile the person may have gone on, by Tab or by a click.
    if (!isHeld() || root.activeElement || !takenBack.take()) return;
    isTrapped = true;
    isQuiet = true;
    where();
    isQuiet = false;
  }

  const toLast = (): void => (last?.isConnected ? focusOn(last) : enter());

  function giveBack(): void {
    left();
    if (before?.isConnected) focusOn(before);
    // There was nothing, or it does not take the focus any more.
    if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  }

  function focused(event: FocusEvent): void {
    if (event.relatedTarget instanceof Element) before = event.relatedTarget;
    last = root.activeElement;
  }

  function focusGone(): void {
    if (isLeaving) left();
    // As soon as the page's script has ended, before a person can press another key.
    else if (isHeld()) queueMicrotask(() => takeBack(toLast));
  }

  function key(event: KeyboardEvent): void {
    entered();
    isLeaving = event.key === 'Tab';
    // The browser moves the focus in the same task.
    setTimeout(() => {
      isLeaving = false;
    });
    pressed = null;
    if (event.key === FOCUS_KEY) {
      event.preventDefault();
      giveBack();
    } else if (isTrapped && event.key === ' ' && root.activeElement instanceof HTMLButtonElement) {
      // The browser clicks when the key comes up, but not where the focus was elsewhere meanwhile.
      handOn(root.activeElement, event, 'click');
      event.preventDefault();
    } else if (root.activeElement) handOn(root.activeElement, event);
  }

  /** @returns false where it can't be told which part was meant: a click of a reading aid has no place. */
  function click(event: MouseEvent): boolean {
    const found = pressed ? at(event) : null;
    const target = found ? common(found, pressed) : root.activeElement;
    pressed = null;
    if (target) handOn(target, event);
    return target !== null;
  }

  return {
    inside(event) {
      const { type } = event;
      if (event instanceof FocusEvent) {
        if (type === 'focusin') focused(event);
        else if (type === 'focusout') focusGone();
        return true;
      }
      if (!event.isTrusted) return true;
      if (event instanceof KeyboardEvent && type === 'keydown') key(event);
      else if (event instanceof MouseEvent && type === 'click') return click(event);
      else if (event instanceof MouseEvent && type === 'pointerdown') {
        pressed = at(event);
        entered();
      }
      return true;
    },
    outside(event) {
      if (isQuiet && FOCUS_EVENTS.has(event.type)) event.stopImmediatePropagation();
      if (!event.isTrusted || !ACTS.has(event.type)) return;
      left();
      // The one key that is looked for: of all others it is not told which they are.
      if (event instanceof KeyboardEvent && event.key === FOCUS_KEY) {
        event.preventDefault();
        event.stopImmediatePropagation();
        entered();
        enter();
        // A page may answer while the focus is on its way.
        takeBack(enter);
      }
    },
    holds: (event) => (event instanceof MouseEvent ? at(event) !== null : root.activeElement !== null),
    giveBack,
  };
}
