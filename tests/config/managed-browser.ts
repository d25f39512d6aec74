import type { PolicyBrowser } from '@/lib/config/mirror';

type Answer = () => Promise<Record<string, unknown>>;
type Changed = (changes: Record<string, unknown>, area: string) => void;

/** A browser whose managed area answers as the test says, and that can start, update and tell of changes. */
export function managedBrowser(managed: Answer | undefined) {
  const items: Record<string, unknown> = {};
  const changed: Changed[] = [];
  const started: (() => void)[] = [];
  const installed: (() => void)[] = [];
  let answer = managed;
  const browser: PolicyBrowser = {
    storage: {
      ...(managed ? { managed: { get: () => (answer ? answer() : Promise.resolve({})) } } : {}),
      local: {
        get: async (keys) => Object.fromEntries(keys.flatMap((key) => (key in items ? [[key, items[key]]] : []))),
        set: async (entries) => void Object.assign(items, entries),
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
