import type { SessionArea } from '@/lib/background/login-attempts';

/** Storage as slow as a real one: each call takes a turn of its own. */
export function slowArea(): SessionArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    items,
    async get(key) {
      await turn();
      return items.has(key) ? { [key]: items.get(key) } : {};
    },
    async set(entries) {
      await turn();
      for (const [key, value] of Object.entries(entries)) items.set(key, value);
    },
    async remove(key) {
      await turn();
      items.delete(key);
    },
  };
}
