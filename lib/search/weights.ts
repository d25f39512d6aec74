import type { FaqEntry, Origin } from '@/lib/types/faq';

const LENGTH = 0.28;
/** Characters. */
const USUAL_QUESTION = 15;
const USUAL_ANSWER = 50;

/**
 * Ours stand behind official answers that fit as well, but not behind those about another matter; TW FidO's codes come
 * first only when nothing else fits as well.
 */
export const ORIGIN_WEIGHT: Readonly<Record<Origin, number>> = { official: 1, school: 1, ours: 0.5, fido: 0.4 };

/** Where the query says what decides for an entry, it comes before official ones on neighbouring matters. */
export const DECIDED_WEIGHT = 3;

/** Whoever types a TW FidO number wants that code. */
export const NAMED_WEIGHT = 3;

/** The worth of a text so long that it is not about each of its words: an answer of some 170 characters. */
export const LONG_TEXT = 0.45;

/** A match in a long text says less: half as much in one of thirty times the usual length. */
function lightness(text: string, usual: number): number {
  return 1 / (1 + LENGTH * Math.log(Math.max(1, text.length / usual)));
}

/** An entry's text in which matches are marked. */
export type Marked = 'question' | 'answer';

/** A text by which an entry is found. */
export interface WeighedText {
  readonly words: readonly string[];
  /** How much a match in it is worth. */
  readonly weight: number;
  readonly isTranslation?: true;
  readonly isStep?: true;
  readonly marked?: Marked;
}

/** All texts of an entry; `words` are its further search words. */
export function weighTexts(entry: FaqEntry, words: readonly string[]): WeighedText[] {
  const { code, origin, question, answer, en, tryFirst } = entry;
  // The steps for TW FidO's codes are the same for many of them.
  const steps = origin === 'fido' ? [] : tryFirst.map(({ zh }) => zh);
  return [
    { words: [question], weight: lightness(question, USUAL_QUESTION), marked: 'question' },
    { words: [code, ...words], weight: 0.9 },
    { words: [answer], weight: 0.6 * lightness(answer, USUAL_ANSWER), marked: 'answer' },
    { words: [en.question], weight: 0.7, isTranslation: true },
    { words: [en.answer], weight: 0.4, isTranslation: true },
    { words: steps, weight: 0.2, isStep: true },
  ];
}
