import type { Finding } from '@/lib/types/page';
import type { IsVisible } from '@/lib/watch/visible';

const CHECK_MS = 1000;

export interface OwnFramesOptions {
  readonly document: Document;
  readonly isVisible: IsVisible;
  /** The browser's number of a frame of this page; undefined where the browser doesn't tell. */
  readonly idOf: (frame: Element) => number | undefined;
  /** What holds for a person: empty while the frame is hidden by this page. */
  readonly show: (frame: number, findings: readonly Finding[]) => void;
}

/**
 * Lets through what a frame of this page has found while this page shows the frame: one that is transparent, clipped or
 * moved away speaks for nobody. Where the browser doesn't tell which frame it is, or it lies within another, any frame
 * that is shown will do.
 */
export function createOwnFrames({ document, isVisible, idOf, show }: OwnFramesOptions) {
  const said = new Map<number, readonly Finding[]>();
  const shown = new Set<number>();
  let timer: ReturnType<typeof setInterval> | undefined;

  function isShown(frame: number): boolean {
    const all = [...document.querySelectorAll('iframe, frame, object, embed')];
    const own = all.filter((element) => idOf(element) === frame);
    return (own.length > 0 ? own : all).some(isVisible);
  }

  function check(): void {
    for (const [frame, findings] of said) {
      const now = isShown(frame);
      if (now === shown.has(frame)) continue;
      if (now) shown.add(frame);
      else shown.delete(frame);
      show(frame, now ? findings : []);
    }
  }

  return {
    say(frame: number, findings: readonly Finding[]): void {
      const stood = shown.delete(frame);
      if (findings.length === 0) said.delete(frame);
      else said.set(frame, findings);
      if (said.size === 0) {
        clearInterval(timer);
        timer = undefined;
      } else timer ??= setInterval(check, CHECK_MS);
      if (findings.length > 0 && isShown(frame)) {
        shown.add(frame);
        show(frame, findings);
      } else if (stood) show(frame, []);
    },
  };
}
