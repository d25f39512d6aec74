import type { Config } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';

/** The panel as the panelController drives it; made by `components/panel`. */
export interface Panel {
  update(findings: readonly Finding[], config: Config): void;
  close(): void;
  /** Focus or pointer is inside: somebody is reading. */
  readonly busy: boolean;
  /** Closed by the person: what stands is a line that tells where it went. */
  readonly isClosed: boolean;
  /** Whether it lies over some of this element. */
  covers(element: Element): boolean;
}

export interface PanelControllerOptions {
  /** Draws the panel. Throws where the page takes away what it is drawn with. */
  readonly open: (findings: readonly Finding[], config: Config) => Panel;
  readonly config: () => Config;
  /** Milliseconds, monotonic. */
  readonly ticks: () => number;
  /** The panel has come up or gone. */
  readonly changed: () => void;
}

/** Shorter than this nobody can read; the panel then goes with its state. */
const SHORTEST_SHOW_MS = 4000;
const BUSY_RETRY_MS = 500;

/** Shows findings, and withdraws them without snatching the text from a reader. */
export function createPanelController(options: PanelControllerOptions) {
  let panel: Panel | null = null;
  let held: readonly Finding[] = [];
  /** What the person has closed last. */
  let closed: readonly Finding[] = [];
  let shownAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether a panel is to stand. */
  const speaks = (): boolean => held.length > 0 && options.config().hints !== 'badge';

  function withdraw(): void {
    if (!panel || speaks()) return;
    const left = shownAt + SHORTEST_SHOW_MS - options.ticks();
    if (left > 0 || panel.busy) {
      clearTimeout(timer);
      timer = setTimeout(withdraw, Math.max(left, BUSY_RETRY_MS));
      return;
    }
    panel.close();
    panel = null;
    options.changed();
  }

  function open(): void {
    try {
      panel = options.open(held, options.config());
      shownAt = options.ticks();
    } catch {
      // The page gets no panel; the badge tells all the same.
    }
    options.changed();
  }

  /** What holds now; an empty list withdraws. */
  function show(findings: readonly Finding[]): void {
    held = findings;
    if (!speaks()) withdraw();
    else if (panel) panel.update(held, options.config());
    else open();
  }

  return {
    show,
    /** The configuration has changed. */
    refresh: () => show(held),
    /** Closed by the person. What still stands of the panel goes as one goes whose state has gone. Returns the rules. */
    closed(): string[] {
      closed = held;
      held = [];
      withdraw();
      return closed.map(({ rule }) => rule);
    },
    /** Nothing stands any more. */
    gone(): void {
      clearTimeout(timer);
      panel = null;
      options.changed();
    },
    /** The person wants again what was closed. */
    reopen(): void {
      if (closed.length > 0 && held.length === 0) show(closed);
      closed = [];
    },
    /** Whether a panel lies over some of this element. */
    covers: (element: Element): boolean => panel?.covers(element) ?? false,
    /** What is wanted is shown, and nothing else is. */
    get resting(): boolean {
      return (panel !== null && !panel.isClosed) === speaks();
    },
  };
}
