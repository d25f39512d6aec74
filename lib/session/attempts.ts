import type { Attempt, DialogStep, StepReport } from '@/lib/messages';
import { addStep, isArrival, OLDEST_MS } from '../detect/trail';
import type { Finding, Step } from '../detect/types';

/** The part of `storage.session` that is needed; it lives in memory and survives a stopped worker. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What is kept for one tab, under `tab:<id>`; the popup reads it too. */
export interface TabRecord {
  readonly steps: readonly Step[];
  readonly dismissed: readonly { readonly rule: string; readonly at: number }[];
  readonly findings: readonly Finding[];
  /** Last write, milliseconds since 1970. */
  readonly at: number;
}

export const tabKey = (tab: number): string => `tab:${tab}`;

/** More panels than there are rules nobody closes: a page that says so only fills the storage that all tabs share. */
const MOST_DISMISSED = 64;

const EMPTY: TabRecord = { steps: [], dismissed: [], findings: [], at: 0 };

const isTabRecord = (value: unknown): value is TabRecord =>
  typeof value === 'object' &&
  value !== null &&
  'steps' in value &&
  Array.isArray(value.steps) &&
  'dismissed' in value &&
  Array.isArray(value.dismissed) &&
  'findings' in value &&
  Array.isArray(value.findings);

/**
 * The login attempts of all tabs. Writes are serialised: two messages a
 * millisecond apart would otherwise both read the older trail.
 */
export function createAttempts(area: SessionArea, now: () => number) {
  let queue: Promise<unknown> = Promise.resolve();

  function serialised<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function read(tab: number): Promise<TabRecord | null> {
    const key = tabKey(tab);
    const value = (await area.get(key))[key];
    return isTabRecord(value) ? value : null;
  }

  /** A window that the login opened goes on with what its opener did. */
  async function readOrFork(tab: number, opener: number | undefined): Promise<TabRecord> {
    const own = await read(tab);
    if (own || opener === undefined) return own ?? EMPTY;
    const parent = await read(opener);
    return parent ? { ...EMPTY, steps: parent.steps } : EMPTY;
  }

  const write = (tab: number, record: TabRecord): Promise<void> =>
    area.set({ [tabKey(tab)]: { ...record, at: now() } });

  return {
    /** Adds a step with the present time; gives back the attempt. */
    addStep(tab: number, opener: number | undefined, report: StepReport): Promise<Attempt> {
      return serialised(async () => {
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
     * after them. Returns the steps.
     */
    addDialog(
      tab: number,
      opener: number | undefined,
      page: Pick<StepReport, 'kind' | 'host'>,
      judge: () => Promise<DialogStep[]>,
    ): Promise<DialogStep[]> {
      return serialised(async () => {
        const found = await judge();
        if (found.length === 0) return found;
        const record = await readOrFork(tab, opener);
        const steps = found.reduce(
          (trail: readonly Step[], step) => addStep(trail, { ...page, ...step, at: now() }),
          record.steps,
        );
        await write(tab, { ...record, steps });
        return found;
      });
    },
    /** Replaces what holds in the tab. */
    setFindings(tab: number, findings: readonly Finding[]): Promise<void> {
      return serialised(async () => write(tab, { ...((await read(tab)) ?? EMPTY), findings }));
    },
    /** Remembers that these panels were closed. */
    dismiss(tab: number, rules: readonly string[]): Promise<void> {
      return serialised(async () => {
        const record = (await read(tab)) ?? EMPTY;
        const others = record.dismissed.filter(({ rule }) => !rules.includes(rule));
        const dismissed = [...others, ...rules.map((rule) => ({ rule, at: now() }))].slice(-MOST_DISMISSED);
        await write(tab, { ...record, dismissed });
      });
    },
    /** The tab was closed: its trail goes with it. */
    forget(tab: number): Promise<void> {
      return serialised(() => area.remove(tabKey(tab)));
    },
  };
}

export type Attempts = ReturnType<typeof createAttempts>;
