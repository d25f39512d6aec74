import type { RootOf } from '@/lib/utils/closed-root';

/** An element of a page, or of one of its shadow roots. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Parts of a window, each way: in one of them a modal dialog, or what it lays over the page, is met. */
const PARTS = [0.5, 0.25, 0.75, 0.02, 0.98] as const;

/** What is in front there, within shadow roots too. */
function inFront(document: Document, { x, y }: Point, rootOf: RootOf): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found && rootOf(found)?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** The modal dialog that an element belongs to, over the borders of shadow roots. */
function modalOf(element: Element | null): HTMLDialogElement | null {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof HTMLDialogElement && node.matches(':modal')) return node;
  }
  return null;
}

function focusedIn(document: Document, rootOf: RootOf): Element | null {
  let found = document.activeElement;
  for (;;) {
    const inner = found && rootOf(found)?.activeElement;
    if (!inner) return found;
    found = inner;
  }
}

/**
 * Modal dialogs of a page, the one that is likeliest in front first. What stands outside the foremost one can be neither
 * seen nor used. Those in shadow roots, closed ones too, are found where they are seen or have the focus.
 */
export function modalsOf(document: Document, rootOf: RootOf): HTMLDialogElement[] {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const points = PARTS.flatMap((x) => PARTS.map((y) => ({ x: x * innerWidth, y: y * innerHeight })));
  const seen = points.map((point) => modalOf(inFront(document, point, rootOf)));
  const standing = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.matches(':modal')).reverse();
  const all = [...seen, modalOf(focusedIn(document, rootOf)), ...standing].filter((one) => one !== null);
  return [...new Set(all)];
}

/**
 * The innermost element that fills the screen, over the borders of shadow roots. All that stands outside is out of reach
 * then, as with a modal dialog.
 */
export function fullscreenOf(document: Document, rootOf: RootOf): Element | null {
  let found = document.fullscreenElement ?? null;
  for (;;) {
    const inner = found && rootOf(found)?.fullscreenElement;
    if (!inner) return found;
    found = inner;
  }
}
