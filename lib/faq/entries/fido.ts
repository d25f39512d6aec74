import type { FaqEntry, Source } from '@/lib/types/faq';
import { FIDO_NUMBERS } from '../fido-numbers';
import { FIDO_MEANINGS, type FidoMeaning } from './fido-meanings';

const SPECIFICATION: Source = { title: 'TW FidO 介面規格書 v2.9（第三方整理）', date: '2026-03-18' };

function entry(number: number, { text, meaning, tryFirst, desk }: FidoMeaning): FaqEntry {
  const related = FIDO_NUMBERS.find(({ from, to }) => number >= from && number <= to)?.faq ?? [];
  return {
    code: `FIDO-${number}`,
    origin: 'fido',
    topic: 'fido-app',
    question: `[${number}] ${text}`,
    answer: meaning.zh,
    en: { question: `[${number}] ${text}`, answer: meaning.en },
    source: SPECIFICATION,
    desks: [desk],
    links: [],
    tryFirst,
    notes: [],
    related,
    onPhone: desk !== 'service',
  };
}

/** One entry a number, so that each can be found and linked to. */
export const FIDO_ENTRIES: readonly FaqEntry[] = FIDO_MEANINGS.flatMap((meaning) =>
  meaning.numbers.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_none, index) => entry(from + index, meaning)),
  ),
).sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
