import { RULES } from '@/lib/rules';
import { evidenceWords, HEALTHY_TEXT, rarestGroup } from '@/lib/rules/evidence-words';
import { BAD_LOGIN, REFUSED } from '@/lib/rules/words/slips';

const LATIN = /^[a-z]/;
const SHORTEST = { han: 2, latin: 4 };

/** The beginning of a word is enough to find it, as long as no healthy page has that beginning. */
function stem(word: string): string {
  let length = LATIN.test(word) ? SHORTEST.latin : SHORTEST.han;
  while (length < word.length && HEALTHY_TEXT.includes(word.slice(0, length))) length++;
  return word.slice(0, length);
}

/** On a page without any of these words no rule that goes by words can hold, and no password can have been refused. */
export const prefilterWords = (): string[] =>
  [
    ...RULES.flatMap(({ proofs }) => proofs.flatMap(({ evidence }) => evidenceWords(evidence))),
    ...rarestGroup(REFUSED),
    ...BAD_LOGIN.near.flat(),
  ].map(stem);
