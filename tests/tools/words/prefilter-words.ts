import { RULES } from '@/lib/rules';
import { evidenceWords, HEALTHY_TEXT, rarestGroup } from '@/lib/rules/evidence-words';
import { interpret } from '@/lib/rules/interpret';
import type { Evidence, TextPattern, Words } from '@/lib/rules/rule';
import { BAD_LOGIN, REFUSED } from '@/lib/rules/words/slips';

const LATIN = /^[a-z]/;
const SHORTEST = { han: 2, latin: 4 };

/** The beginning of a word is enough to find it, as long as no healthy page has that beginning. */
function stem(word: string): string {
  let length = LATIN.test(word) ? SHORTEST.latin : SHORTEST.han;
  while (length < word.length && HEALTHY_TEXT.includes(word.slice(0, length))) length++;
  return word.slice(0, length);
}

/** One character, such as 剩, stands on many a healthy page: 剩餘時間. */
const isSingle = (word: string): boolean => word.length === 1;

const RULE_EVIDENCE = RULES.flatMap(({ proofs }) => proofs.map(({ evidence }) => evidence));

function patternsOf(evidence: Evidence): readonly TextPattern[] {
  const none = (): readonly TextPattern[] => [];
  return interpret(evidence, {
    text: (pattern): readonly TextPattern[] => [pattern],
    fidoCode: none,
    unknownError: none,
    trail: none,
    unchanged: none,
    browser: none,
    all: (parts) => parts.flatMap(patternsOf),
    any: (parts) => parts.flatMap(patternsOf),
  });
}

/** What stands beside a single character in the patterns that have one. */
const besideSingle = (pattern: TextPattern): Words => {
  const rarest = rarestGroup(pattern);
  return rarest.some(isSingle) ? pattern.near.filter((group) => group !== rarest).flat() : [];
};

export interface PrefilterWords {
  /** Each of them is enough. */
  readonly alone: readonly string[];
  /** Each of these is enough where one of `beside` stands on the page, too. */
  readonly single: readonly string[];
  readonly beside: readonly string[];
}

/** On a page without these words no rule that goes by words can hold, and no password can have been refused. */
export function prefilterWords(): PrefilterWords {
  const words = [...RULE_EVIDENCE.flatMap(evidenceWords), ...rarestGroup(REFUSED), ...BAD_LOGIN.near.flat()];
  return {
    alone: words.filter((word) => !isSingle(word)).map(stem),
    single: words.filter(isSingle),
    beside: RULE_EVIDENCE.flatMap(patternsOf).flatMap(besideSingle).map(stem),
  };
}
