/** Attributes by which pages show and hide their messages. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden', 'aria-invalid', 'disabled'];
/** From the first change to the look at it. */
export const SETTLE_MS = 250;
/** From one look to the second that must agree. */
export const HOLD_MS = 250;
/** A hundredth of the main thread for looks that changes of the page ask for: after one of 5 ms, 500 ms of rest. */
const REST_FACTOR = 100;
const LONGEST_REST_MS = 5000;
/** The second look of a pair, and one that we ask for ourselves, are few: they may come sooner. */
const PAIR_FACTOR = 25;
const LONGEST_PAIR_REST_MS = 1000;

export interface WatchOptions {
  readonly document: Document;
  /** Looks once; returns after how many milliseconds to look again without a change, or null. */
  look(): number | null;
  /** What else is to be observed: open shadow roots. */
  roots(): readonly Node[];
  /** Milliseconds, monotonic. */
  now(): number;
  readonly signal: AbortSignal;
  /** Told when a look is due that may change something (false), and when none is (true). */
  rests?(resting: boolean): void;
}

/**
 * Decides when to look, and nothing else. One-shot observation: the first
 * change after a look disarms the observer until the next look, so a page in
 * upheaval costs as little as a quiet one. Rests in proportion to what a look
 * has cost; never looks while the page is hidden or not yet shown.
 */
export function watch(options: WatchOptions): { lookSoon(): void } {
  const { document, signal } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let restUntil = 0;
  let pairUntil = 0;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    schedule(SETTLE_MS, restUntil);
  });

  const asleep = (): boolean => document.hidden || ('prerendering' in document && document.prerendering === true);

  function schedule(delay: number, earliest: number): void {
    const at = Math.max(options.now() + delay, earliest);
    if (signal.aborted || at >= due) return;
    clearTimeout(timer);
    due = at;
    options.rests?.(false);
    timer = setTimeout(run, at - options.now());
  }

  function run(): void {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    // Woken by visibilitychange or prerenderingchange.
    if (signal.aborted || asleep()) return;
    // Armed before the look, so that no change is missed.
    for (const root of [document, ...options.roots()]) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
    }
    const started = options.now();
    const again = options.look();
    const ended = options.now();
    restUntil = ended + Math.min((ended - started) * REST_FACTOR, LONGEST_REST_MS);
    pairUntil = ended + Math.min((ended - started) * PAIR_FACTOR, LONGEST_PAIR_REST_MS);
    if (again !== null) schedule(again, pairUntil);
    // A later look than the second of a pair only keeps the time.
    if (again === null || again > HOLD_MS) options.rests?.(true);
  }

  const lookSoon = (): void => schedule(0, pairUntil);
  document.addEventListener('visibilitychange', lookSoon, { signal });
  document.addEventListener('prerenderingchange', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', lookSoon, { signal, once: true });
  else lookSoon();
  return { lookSoon };
}
