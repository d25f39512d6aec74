import type { Finding } from '@/lib/types/page';
import { boxOf, get } from '@/lib/utils/dom';
import type { IsVisible } from '@/lib/watch/visible';

const CHECK_MS = 1000;
/** Smaller than this on the screen nothing is read, CSS pixels. */
const SMALLEST = 8;
/** Parts of a frame's width and height at which it is looked what lies over it. */
const PARTS = [0.1, 0.5, 0.9] as const;

export interface OwnFramesOptions {
  readonly document: Document;
  readonly isVisible: IsVisible;
  /** The browser's number of a frame of this page; undefined where the browser doesn't tell. */
  readonly idOf: (frame: Element) => number | undefined;
  /** Whether an element is our own panel's. */
  readonly isOwn: (element: Element) => boolean;
  /** Whether our own panel lies over some of this. */
  readonly isUnderPanel: (element: Element) => boolean;
  /** What holds for a person: empty while the frame is hidden by this page. */
  readonly show: (frame: number, findings: readonly Finding[]) => void;
}

/** Whether the page has laid something over all of a frame that is in the window. */
function isCovered(frame: Element, isOwn: OwnFramesOptions['isOwn']): boolean {
  const { left, top, width, height } = boxOf(frame);
  const document = get(frame, 'ownerDocument');
  // What lets the pointer through is never met.
  if (document.defaultView?.getComputedStyle(frame).pointerEvents === 'none') return false;
  const met = PARTS.flatMap((x) => PARTS.map((y) => document.elementFromPoint(left + x * width, top + y * height)));
  const inWindow = met.filter((element) => element !== null);
  return inWindow.length > 0 && !inWindow.some((element) => element === frame || isOwn(element));
}

/**
 * Lets through what a frame of this page has found while this page shows the frame: one that is transparent, clipped or
 * moved away speaks for nobody. Where the browser doesn't tell which frame it is, or it lies within another, any frame
 * that is shown will do.
 */
export function createOwnFrames({ document, isVisible, idOf, isOwn, isUnderPanel, show }: OwnFramesOptions) {
  const said = new Map<number, { readonly findings: readonly Finding[]; readonly covered: boolean }>();
  const shown = new Set<number>();
  let timer: ReturnType<typeof setInterval> | undefined;

  function isLarge(element: Element): boolean {
    const { width, height } = boxOf(element);
    return width >= SMALLEST && height >= SMALLEST;
  }

  function isShown(frame: number, covered: boolean): boolean {
    const all = [...document.querySelectorAll('iframe, frame, object, embed')];
    const own = all.filter((element) => idOf(element) === frame);
    return (own.length > 0 ? own : all).some(
      (element) =>
        isVisible(element) &&
        isLarge(element) &&
        // The frame itself can't tell who covers it.
        (isUnderPanel(element) || !(covered || isCovered(element, isOwn))),
    );
  }

  function check(): void {
    for (const [frame, { findings, covered }] of said) {
      const now = isShown(frame, covered);
      if (now === shown.has(frame)) continue;
      if (now) shown.add(frame);
      else shown.delete(frame);
      show(frame, now ? findings : []);
    }
  }

  return {
    /** @param covered by the frame's own word: something lies over all of it. */
    say(frame: number, findings: readonly Finding[], covered = false): void {
      const stood = shown.delete(frame);
      if (findings.length === 0) said.delete(frame);
      else said.set(frame, { findings, covered });
      if (said.size === 0) {
        clearInterval(timer);
        timer = undefined;
      } else timer ??= setInterval(check, CHECK_MS);
      if (findings.length > 0 && isShown(frame, covered)) {
        shown.add(frame);
        show(frame, findings);
      } else if (stood) show(frame, []);
    },
  };
}
