import type { Origin } from '@/lib/types/faq';
import { tokensOf } from './document';
import { foldWithOffsets } from './folded';
import { isContact, isKnown, isWord } from './terms';
import type { WeighedText } from './weights';

function* termsOf(texts: readonly string[]): Generator<string> {
  for (const text of texts) for (const token of tokensOf(foldWithOffsets(text).text)) yield token.term;
}

/** A translation lends its words only: what it means stands in the original, and English words have more senses. */
function* wordsOf(texts: readonly string[]): Generator<string> {
  for (const name of termsOf(texts)) if (isWord(name)) yield name;
}

/** Whom to ask is what the official answers say; that an entry of ours ends with a desk is not what it is about. */
function* withoutContact(names: Iterable<string>): Generator<string> {
  for (const name of names) if (!isContact(name)) yield name;
}

/** Steps lend the words that mean something here: 健保卡 in one of them makes the health card no matter of ours. */
function* knownOf(texts: readonly string[]): Generator<string> {
  for (const name of termsOf(texts)) if (isWord(name) || isKnown(name)) yield name;
}

/** The terms under which an entry is found by one of its texts; `read` are those of a marked text, which are known. */
export function lentTerms(text: WeighedText, origin: Origin, read: readonly string[] | undefined): Iterable<string> {
  const { words, isTranslation, isStep } = text;
  const lent = read ?? (isTranslation ? wordsOf(words) : isStep ? knownOf(words) : termsOf(words));
  return origin === 'ours' || origin === 'fido' ? withoutContact(lent) : lent;
}
