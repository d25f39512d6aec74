import type { FaqEntry, Source } from '@/lib/types/faq';
import { FIDO_NUMBERS } from '../fido-numbers';
import { BINDING } from './fido-binding';
import { PHONE_STEP } from './fido-phone';
import { REQUEST } from './fido-request';
import type { FidoMeaning } from './fido-steps';
import { SYSTEMS } from './fido-systems';

const SPECIFICATION: Source = {
  title: {
    zh: 'TW FidO 介面規格書 v2.9（第三方整理）',
    en: 'TW FidO interface specification v2.9 (as transcribed by others)',
  },
  date: '2026-03-18',
};

function entry(number: number, { text, happened, cause, tryFirst, desks }: FidoMeaning): FaqEntry {
  const related = FIDO_NUMBERS.find(({ from, to }) => number >= from && number <= to)?.faq ?? [];
  return {
    code: `FIDO-${number}`,
    origin: 'fido',
    topic: 'fido-app',
    question: `[${number}] ${text.zh}`,
    answer: `${happened.zh}。${cause?.zh ?? ''}`,
    en: { question: `[${number}] ${text.en}`, answer: `${happened.en}. ${cause?.en ?? ''}`.trim() },
    happened: { zh: `${happened.zh}（代碼 ${number}）。`, en: `${happened.en} (code ${number}).` },
    source: SPECIFICATION,
    desks,
    links: [],
    tryFirst,
    notes: [],
    related,
    onPhone: tryFirst.some(({ zh }) => zh.startsWith('在手機上')),
    ...(cause ? { cause } : {}),
  };
}

/** One entry a number, so that each can be found and linked to. */
export const FIDO_ENTRIES: readonly FaqEntry[] = [...BINDING, ...REQUEST, ...PHONE_STEP, ...SYSTEMS]
  .flatMap((meaning) => meaning.numbers.map((number) => entry(number, meaning)))
  .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
