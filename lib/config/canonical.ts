import { isRecord } from '@/lib/utils/is-record';

const inOrder = (_name: string, value: unknown): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/**
 * The same text for the same data: browsers hand objects over with their names in an order of their own. Undefined for
 * what is nested beyond what can be followed: nothing that we have written.
 */
export function canonical(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, inOrder);
  } catch {
    return undefined;
  }
}
