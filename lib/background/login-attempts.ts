import type { Attempt, DialogReply, StepReport } from '@/lib/messages';
import type { Finding, Step } from '@/lib/types/page';
import { addStep, isArrival, OLDEST_MS, withoutStep } from '@/lib/utils/trail-steps';
import { createQueues } from './queues';

/** The part of `storage.session` that is needed; it lives in memory and survives a stopped worker. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What is kept for one tab, under `tab:<id>`; the popup reads it too. */
export interface TabState {
  readonly steps: readonly Step[];
  readonly dismissed: readonly { readonly rule: string; readonly at: number }[];
  readonly findings: readonly Finding[];
  /** Last write, milliseconds since 1970. */
  readonly at: number;
}

export const tabKey = (tab: number): string => `tab:${tab}`;

/** More panels than there are rules nobody closes: a page that says so only fills the storage that all tabs share. */
const MOST_DISMISSED = 64;

const EMPTY: TabState = { steps: [], dismissed: [], findings: [], at: 0 };

const isTabState = (value: unknown): value is TabState =>
  typeof value === 'object' &&
  value !== null &&
  'steps' in value &&
  Array.isArray(value.steps) &&
  'dismissed' in value &&
  Array.isArray(value.dismissed) &&
  'findings' in value &&
  Array.isArray(value.findings);

/** More than any page sends before the first of it is written. */
const MOST_WAITING = 64;

/**
 * The login attempts of all tabs. What one tab writes is written in turn: two messages a
 * millisecond apart would otherwise both read the older trail. Rejects what a tab sends beyond
 * its bound; no other tab waits for it.
 */
export function createLoginAttempts(area: SessionArea, now: () => number) {
  const queues = createQueues(MOST_WAITING);

  async function read(tab: number): Promise<TabState | null> {
    const key = tabKey(tab);
    const value = (await area.get(key))[key];
    return isTabState(value) ? value : null;
  }

  /** A window that the login opened goes on with what its opener did. */
  async function readOrFork(tab: number, opener: number | undefined): Promise<TabState> {
    const own = await read(tab);
    if (own || opener === undefined) return own ?? EMPTY;
    const parent = await read(opener);
    return parent ? { ...EMPTY, steps: parent.steps } : EMPTY;
  }

  const write = (tab: number, record: TabState): Promise<void> => area.set({ [tabKey(tab)]: { ...record, at: now() } });

  return {
    /** Adds a step with the present time; gives back the attempt. */
    addStep(tab: number, opener: number | undefined, report: StepReport): Promise<Attempt> {
      return queues.run(tab, async () => {
        const record = await readOrFork(tab, opener);
        const at = now();
        const dismissed = record.dismissed.filter((one) => at >= one.at && at - one.at <= OLDEST_MS);
        const steps = addStep(record.steps, { ...report, at });
        // Another page, another state: what holds there, it will say.
        const findings = isArrival(report) ? [] : record.findings;
        await write(tab, { ...record, steps, dismissed, findings });
        return { trail: steps, dismissed: dismissed.map(({ rule }) => rule) };
      });
    },
    /**
     * Adds the steps that native dialogs leave. They are judged in the same turn, so that the page that follows comes
     * after them. Returns what was judged.
     */
    addDialog(
      tab: number,
      opener: number | undefined,
      page: Pick<StepReport, 'kind' | 'host'>,
      judge: () => Promise<DialogReply>,
    ): Promise<DialogReply> {
      return queues.run(tab, async () => {
        const reply = await judge();
        if (reply.steps.length === 0) return reply;
        const record = await readOrFork(tab, opener);
        let steps = record.steps;
        for (const step of reply.steps) {
          // The parser hands a long script over in parts, and the watcher sends each: it is one dialog.
          const once = withoutStep(steps, { ...page, ...step }, now());
          steps = addStep(once, { ...page, ...step, at: now() });
        }
        await write(tab, { ...record, steps });
        return reply;
      });
    },
    /** Replaces what holds in the tab. */
    setFindings(tab: number, findings: readonly Finding[]): Promise<void> {
      return queues.run(tab, async () => write(tab, { ...((await read(tab)) ?? EMPTY), findings }));
    },
    /** Remembers that these panels were closed. */
    dismiss(tab: number, rules: readonly string[]): Promise<void> {
      return queues.run(tab, async () => {
        const record = (await read(tab)) ?? EMPTY;
        const others = record.dismissed.filter(({ rule }) => !rules.includes(rule));
        const dismissed = [...others, ...rules.map((rule) => ({ rule, at: now() }))].slice(-MOST_DISMISSED);
        await write(tab, { ...record, dismissed });
      });
    },
    /** No panel is closed any more. */
    showAgain(tab: number): Promise<void> {
      return queues.run(tab, async () => {
        const record = await read(tab);
        if (record) await write(tab, { ...record, dismissed: [] });
      });
    },
    /** Takes back a step that was told of a moment ago; gives back the attempt. */
    takeBack(tab: number, report: StepReport): Promise<Attempt> {
      return queues.run(tab, async () => {
        const record = (await read(tab)) ?? EMPTY;
        const steps = withoutStep(record.steps, report, now());
        await write(tab, { ...record, steps });
        return { trail: steps, dismissed: record.dismissed.map(({ rule }) => rule) };
      });
    },
    /** The tab was closed: its trail goes with it, after all that it has sent. */
    forget(tab: number): Promise<void> {
      return queues.last(tab, () => area.remove(tabKey(tab)));
    },
  };
}

export type Attempts = ReturnType<typeof createLoginAttempts>;
