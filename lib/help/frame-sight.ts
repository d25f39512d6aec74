import type { Finding } from '@/lib/types/page';
import type { IsVisible } from '@/lib/watch/visible';

/** Smaller than this on the screen nothing is read, CSS pixels. */
const SMALLEST = 8;
/** A frame that is not drawn tells nothing: so long without a word it is not seen. */
const STALE_MS = 3000;
const CHECK_MS = 1000;
/** What is watched for: enough of the page that some of it is uncovered where a person sees the page. */
const PARTS = 'h1, h2, h3, p, label, input, button, a, [role=alert], [class], form, div, body';
const MOST_PARTS = 24;

export interface FrameSightOptions {
  readonly window: Window;
  readonly isVisible: IsVisible;
  /**
   * What holds for a person who looks at the screen; empty while the frame can't be seen.
   * @param covered it was seen before, and now all of it is covered or faint
   */
  readonly tell: (findings: readonly Finding[], covered: boolean) => void;
  /** Milliseconds, monotonic. */
  readonly ticks: () => number;
}

/** False where a frame around is hidden; those of another origin can't be asked. */
function framesAreVisible(window: Window, isVisible: IsVisible): boolean {
  try {
    for (let at = window; at !== at.parent; at = at.parent) {
      const frame = at.frameElement;
      if (frame && !isVisible(frame)) return false;
      if (!frame) return true;
    }
  } catch {
    // The page around is another's.
  }
  return true;
}

const isInSight = ({ isIntersecting, intersectionRect }: IntersectionObserverEntry): boolean =>
  isIntersecting && intersectionRect.width >= SMALLEST && intersectionRect.height >= SMALLEST;

/** Chromium also tells whether a part is opaque and uncovered. */
const isUncovered = (entry: IntersectionObserverEntry): boolean => !('isVisible' in entry) || entry.isVisible === true;

/** `covered`: seen before, but now under something, which may be our own panel. */
type Sight = 'hidden' | 'covered' | 'seen';

/**
 * Lets what a frame finds through only while the frame can be seen. Costs nothing until there is something to say: the
 * browser is then asked which parts of the frame's page are within the window, all frames around included.
 */
export function createFrameSight({ window, isVisible, tell, ticks }: FrameSightOptions) {
  const { document } = window;
  let said: readonly Finding[] = [];
  /** Undefined before anything was reported: once it is said that nothing holds, since the frame may have been another's. */
  let reported: Sight | undefined;
  let observer: IntersectionObserver | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** Parts within the window, each with whether it is uncovered. */
  const inSight = new Map<Element, boolean>();
  let heardAt = 0;
  let wasCovered = false;

  function sight(): Sight {
    if (said.length === 0 || inSight.size === 0 || !framesAreVisible(window, isVisible)) return 'hidden';
    if ([...inSight.values()].includes(true)) return 'seen';
    return reported === undefined || reported === 'hidden' ? 'hidden' : 'covered';
  }

  function update(): void {
    const now = sight();
    if (now === 'hidden' && (reported === 'hidden' || (reported === undefined && said.length > 0))) return;
    reported = now;
    tell(now === 'hidden' ? [] : said, now === 'covered');
  }

  function observe(): void {
    observer?.disconnect();
    // Supported by Chromium, passed over by others.
    const options: IntersectionObserverInit & Record<string, unknown> = {
      threshold: [0, 0.5, 1],
      trackVisibility: true,
      delay: 100,
    };
    observer = new IntersectionObserver((entries) => {
      heardAt = ticks();
      const before = sight();
      for (const entry of entries) {
        if (isInSight(entry)) inSight.set(entry.target, isUncovered(entry));
        else inSight.delete(entry.target);
      }
      const now = sight();
      // What lies over it for a moment only is not reported.
      if (now !== 'covered' && (before !== now || now !== (reported ?? 'hidden'))) update();
    }, options);
    const parts = [...document.querySelectorAll(PARTS)].filter(isVisible).slice(0, MOST_PARTS);
    for (const part of inSight.keys()) if (!parts.includes(part)) inSight.delete(part);
    for (const part of parts) observer.observe(part);
  }

  function check(): void {
    if (document.visibilityState !== 'visible') return;
    if (ticks() - heardAt > STALE_MS) inSight.clear();
    observe();
    const now = sight();
    if (now !== (reported ?? 'hidden') && (now !== 'covered' || wasCovered)) update();
    wasCovered = now === 'covered';
  }

  return {
    say(findings: readonly Finding[]): void {
      said = findings;
      if (findings.length === 0) {
        observer?.disconnect();
        clearInterval(timer);
        timer = undefined;
        inSight.clear();
      } else if (timer === undefined) {
        heardAt = ticks();
        observe();
        timer = setInterval(check, CHECK_MS);
      }
      update();
    },
  };
}
