import type { FaqEntry, Origin } from '../types';

const LENGTH = 0.28;
/** Characters. */
const USUAL_QUESTION = 15;
const USUAL_ANSWER = 50;

/** Ours stand behind the official answers; TW FidO's codes come first only when nothing else fits as well. */
export const ORIGIN_WEIGHT: Readonly<Record<Origin, number>> = { official: 1, school: 1, ours: 0.7, fido: 0.4 };

/** Whoever types a TW FidO number wants that code. */
export const NAMED_WEIGHT = 3;

/** A match in a long text says less: half as much in one of thirty times the usual length. */
function lightness(text: string, usual: number): number {
  return 1 / (1 + LENGTH * Math.log(Math.max(1, text.length / usual)));
}

/** The texts by which an entry is found, and how much a match in each is worth. */
export function weighTexts(
  entry: FaqEntry,
  aliases: readonly string[],
): { texts: readonly string[]; weight: number }[] {
  const { code, question, answer, en } = entry;
  return [
    { texts: [question], weight: lightness(question, USUAL_QUESTION) },
    { texts: [code, ...entry.aliases, ...entry.keywords, ...aliases], weight: 0.9 },
    { texts: [answer], weight: 0.6 * lightness(answer, USUAL_ANSWER) },
    { texts: [en.question], weight: 0.8 },
    { texts: [en.answer], weight: 0.4 },
  ];
}
