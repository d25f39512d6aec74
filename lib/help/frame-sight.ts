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
  /** What holds for a person who looks at the screen; empty while the frame can't be seen. */
  readonly tell: (findings: readonly Finding[]) => void;
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

/**
 * Chromium also tells whether a part is opaque and uncovered. What has been told once is not taken back for that: our own
 * panel then lies over the page.
 */
const isUncovered = (entry: IntersectionObserverEntry): boolean => !('isVisible' in entry) || entry.isVisible === true;

/**
 * Lets what a frame finds through only while the frame can be seen. Costs nothing until there is something to say: the
 * browser is then asked which parts of the frame's page are within the window, all frames around included.
 */
export function createFrameSight({ window, isVisible, tell, ticks }: FrameSightOptions) {
  const { document } = window;
  let said: readonly Finding[] = [];
  /** Undefined before anything was told: once it is said that nothing holds, since the frame may have been another's. */
  let told: boolean | undefined;
  let observer: IntersectionObserver | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const seen = new Set<Element>();
  let heardAt = 0;

  function update(): void {
    const shown = said.length > 0 && seen.size > 0 && framesAreVisible(window, isVisible);
    if (!shown && (told === false || (told === undefined && said.length > 0))) return;
    told = shown;
    tell(shown ? said : []);
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
      const before = seen.size > 0;
      for (const entry of entries) {
        if (isInSight(entry) && (told || isUncovered(entry))) seen.add(entry.target);
        else seen.delete(entry.target);
      }
      if (before !== seen.size > 0) update();
    }, options);
    const parts = [...document.querySelectorAll(PARTS)].filter(isVisible).slice(0, MOST_PARTS);
    for (const part of seen) if (!parts.includes(part)) seen.delete(part);
    for (const part of parts) observer.observe(part);
  }

  function check(): void {
    if (document.visibilityState !== 'visible') return;
    if (ticks() - heardAt > STALE_MS) seen.clear();
    observe();
    if (Boolean(told) !== seen.size > 0 || (told && !framesAreVisible(window, isVisible))) update();
  }

  return {
    say(findings: readonly Finding[]): void {
      said = findings;
      if (findings.length === 0) {
        observer?.disconnect();
        clearInterval(timer);
        timer = undefined;
        seen.clear();
      } else if (timer === undefined) {
        heardAt = ticks();
        observe();
        timer = setInterval(check, CHECK_MS);
      }
      update();
    },
  };
}
