import { parsePolicy } from '@/lib/config/parse';
import type { Policy } from '@/lib/types/config';
import { isRecord } from '@/lib/utils/is-record';

const ENTRY = /^entries\[(\d+)\]/;
const RULE = /^rules\[(\d+)\]/;

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const filled = (value: unknown, words: string): unknown =>
  typeof value === 'string' && value.trim() !== '' ? value : words;

/** What teachers would see if everything were filled in: what lacks of an entry is shown as such. */
export function policyToCome(values: Readonly<Record<string, unknown>>, lacking: string): Policy {
  const entries = listIn(values.entries).map((entry) =>
    isRecord(entry)
      ? { ...entry, question: filled(entry.question, lacking), answer: filled(entry.answer, lacking) }
      : entry,
  );
  return parsePolicy(entries.length > 0 ? { ...values, entries } : values).policy;
}

/** Number of the entry, from 0, that a field belongs to, or that its hint leads to; null where there is none. */
export function entryAt(values: Readonly<Record<string, unknown>>, path: string): number | null {
  const entry = ENTRY.exec(path)?.[1];
  if (entry !== undefined) return Number(entry);
  const rule = listIn(values.rules)[Number(RULE.exec(path)?.[1] ?? -1)];
  return isRecord(rule) && typeof rule.entry === 'number' ? rule.entry - 1 : null;
}

/** Whether a field is about desks, which are shown by themselves. */
export const isOfDesk = (path: string): boolean => /^(?:localContact|deskNotes)/.test(path);
