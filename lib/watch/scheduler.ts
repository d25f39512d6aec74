import { createTicks } from './ticks';

/** Attributes by which pages show and hide their messages. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden', 'aria-invalid', 'disabled'];
/** From the first change to the look at it. */
export const SETTLE_MS = 200;
/** From one look to the second that must agree. */
export const HOLD_MS = 250;
/** Looks that changes of the page ask for take a six-hundredth of the main thread: one of 5 ms is owed 3 s of rest. */
const REST_FACTOR = 600;
const LONGEST_REST_MS = 5000;
/** Quiet time that counts as rest beforehand: a page that changes now and then is looked at without delay. */
const MOST_CREDIT_MS = 1000;
/** Clocks that tick faster than this are taken for a page in upheaval. */
const FASTEST_TICK_MS = 100;
/** Longer than any frame of a page that is seen. */
const LONGEST_FRAME_MS = 100;
/** A page that is still being parsed after this is looked at as it is. */
const LONGEST_PARSING_MS = 1000;
/** The second looks of pairs are few: they may come sooner. */
const PAIR_FACTOR = 25;
const LONGEST_PAIR_REST_MS = 1000;

export interface WatchOptions {
  /** A page that is shown, or has been: what is loaded beforehand isn't watched yet (`whenShown`). */
  readonly document: Document;
  /** Looks once; returns after how many milliseconds to look again without a change, or null. */
  look(): number | null;
  /** What else is to be observed, as the last look has found it: open shadow roots. */
  roots(): readonly Node[];
  /** Milliseconds, monotonic. */
  now(): number;
  /** In test builds: told when a look is due that may change something (false), and when none is (true): never while the page is out of sight. */
  rests?(resting: boolean): void;
}

/**
 * Decides when to look, and nothing else. One-shot observation: the first
 * change after a look that is more than a tick of a clock disarms the observer
 * until the next look, so a page in upheaval costs as little as a quiet one. Rests in proportion to what a look
 * has cost; never looks while the page is hidden.
 */
export function watch(options: WatchOptions): {
  /** Looks at once, because we know of more than the page shows: what came before it, what a person did, rules that have come. */
  lookSoon(): void;
} {
  const { document } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let restUntil = options.now() - MOST_CREDIT_MS;
  let pairUntil = 0;
  /** The next look is one that `lookSoon` has asked for. */
  let isAsked = false;
  /** The next look is one that the page has asked for by changing. */
  let byChange = false;
  let isParsed = document.readyState !== 'loading';

  /** Something on the page has changed, or has come to be seen. */
  function changed(): void {
    byChange = true;
    schedule(SETTLE_MS, restUntil);
  }

  let tickedAt = 0;
  const ticks = createTicks();
  const observer = new MutationObserver((records) => {
    const before = tickedAt;
    tickedAt = options.now();
    // Each record that is read costs: a text that runs is cheaper looked at now and then, as a page in upheaval is.
    if (tickedAt - before > FASTEST_TICK_MS && ticks.areAll(records)) return;
    observer.disconnect();
    changed();
  });

  function schedule(delay: number, earliest: number): void {
    const at = Math.max(options.now() + delay, earliest);
    if (__TEST_BUILD__) options.rests?.(false);
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(afterFrame, at - options.now());
  }

  /** After the next frame layout is clean, and reading it costs the page nothing. A page out of sight has no frames. */
  function afterFrame(): void {
    timer = setTimeout(run, LONGEST_FRAME_MS);
    const waiting = timer;
    requestAnimationFrame(() => {
      if (timer !== waiting) return;
      clearTimeout(timer);
      timer = setTimeout(run);
    });
  }

  function run(): void {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    // Woken by visibilitychange.
    if (document.hidden) return;
    const started = options.now();
    let again: number | null = null;
    try {
      again = options.look();
    } catch {
      // A page that fights back ends one look, not the watching.
    }
    ticks.looked();
    // In the same turn, so that no change is missed.
    for (const root of [document, ...options.roots()]) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
    }
    const ended = options.now();
    if (byChange) {
      const credit = Math.min(started - restUntil, MOST_CREDIT_MS);
      restUntil = ended + Math.min((ended - started) * REST_FACTOR - credit, LONGEST_REST_MS);
    }
    byChange = false;
    // It is dear but once, with rules that have just come, and a person waits for what follows.
    pairUntil = ended + (isAsked ? 0 : Math.min((ended - started) * PAIR_FACTOR, LONGEST_PAIR_REST_MS));
    isAsked = false;
    if (again !== null) schedule(again, pairUntil);
    // A later look than the second of a pair only keeps the time.
    if (__TEST_BUILD__ && (again === null || again > HOLD_MS)) options.rests?.(true);
  }

  const lookSoon = (): void => {
    isAsked = true;
    if (isParsed) schedule(0, 0);
  };
  // A page can make such events up, as many as it likes: the last look's rest holds.
  document.addEventListener('visibilitychange', () => isParsed && schedule(0, pairUntil));
  // What appears by style alone is no change of the document.
  for (const ended of ['animationend', 'transitionend']) document.addEventListener(ended, changed, true);
  // A frame that is shown only now, as in a box that opens, changes nothing in itself but its size.
  for (const type of ['hashchange', 'resize']) document.defaultView?.addEventListener(type, changed);
  const parsed = (): void => {
    if (isParsed) return;
    isParsed = true;
    lookSoon();
  };
  if (isParsed) lookSoon();
  else {
    document.addEventListener('DOMContentLoaded', parsed, { once: true });
    setTimeout(parsed, LONGEST_PARSING_MS);
  }
  return { lookSoon };
}
