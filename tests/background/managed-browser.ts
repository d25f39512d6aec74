import type { PolicyBrowser } from '@/lib/background/policy-mirror';

type Answer = () => Promise<Record<string, unknown>>;
type Changed = (changes: Record<string, unknown>, area: string) => void;

/** A browser whose managed area answers as the test says, and that can start, update and tell of changes. */
export function managedBrowser(managed: Answer | undefined) {
  const items: Record<string, unknown> = {};
  const changed: Changed[] = [];
  const started: (() => void)[] = [];
  const installed: (() => void)[] = [];
  let answer = managed;
  /** Tells every listener of what has changed, as browsers do: not where the same is written again. */
  const write = (entries: Readonly<Record<string, unknown>>): void => {
    const changes = Object.entries(entries)
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(items[key]))
      .map(([key, newValue]) => [key, { oldValue: items[key], newValue }]);
    Object.assign(items, structuredClone(entries));
    // A background that was started before is gone by then.
    if (changes.length > 0) changed.at(-1)?.(Object.fromEntries(changes), 'local');
  };
  const browser: PolicyBrowser = {
    storage: {
      ...(managed ? { managed: { get: () => (answer ? answer() : Promise.resolve({})) } } : {}),
      local: {
        get: async (keys) =>
          Object.fromEntries((keys ?? Object.keys(items)).flatMap((key) => (key in items ? [[key, items[key]]] : []))),
        set: async (entries) => write(entries),
        remove: async (keys) => {
          for (const key of keys) delete items[key];
        },
      },
      onChanged: { addListener: (listener) => void changed.push(listener) },
    },
    runtime: {
      onStartup: { addListener: (listener) => void started.push(listener) },
      onInstalled: { addListener: (listener) => void installed.push(listener) },
    },
  };
  return {
    browser,
    items,
    /** As a page that was taken over writes. */
    write,
    /** Tells the background that was started last of changes in `storage.local`. */
    tell: (changes: Record<string, unknown>) => changed.at(-1)?.(changes, 'local'),
    answers: (next: Answer) => {
      answer = next;
    },
    changed: (area: string) => {
      for (const listener of changed) listener({}, area);
    },
    starts: () => {
      for (const listener of started) listener();
    },
    updates: () => {
      for (const listener of installed) listener();
    },
  };
}

export const given = (value: Record<string, unknown>) => async () => value;
export const rejects = (reason: unknown) => async () => Promise.reject(reason);
