import { groupsOfSound } from './concepts';
import { term } from './terms';
import { type Alternative, type Unit, type Vocabulary, WORTH } from './unit';

/** The syllables that one place may stand for: none, one, or several while it is unfinished. */
export type Slot = ReadonlySet<string>;

const LONGEST_WORD = 6;

function only(slot: Slot | undefined): string | undefined {
  return slot?.size === 1 ? [...slot][0] : undefined;
}

/** The concepts of the words which sound like a stretch that holds both syllables of the pair at `at`. */
function conceptsOfPair(slots: readonly Slot[], at: number): ReadonlySet<number> {
  const concepts = new Set<number>();
  for (let from = at; from >= 0 && from > at + 1 - LONGEST_WORD; from--) {
    let key = only(slots[from]);
    if (key === undefined) break;
    for (let to = from + 1; to < Math.min(slots.length, from + LONGEST_WORD); to++) {
      const next = only(slots[to]);
      if (next === undefined) break;
      key += ` ${next}`;
      if (to > at) for (const group of groupsOfSound(key) ?? []) concepts.add(group);
    }
  }
  return concepts;
}

/**
 * What in the index sounds like the pair of neighbouring syllables at `at`. `typed` are the characters if it was typed in
 * characters: then it is a slip, and whatever shares no character with it is unlikely to be meant.
 */
export function soundAlternatives(
  slots: readonly Slot[],
  at: number,
  vocabulary: Vocabulary,
  typed = '',
): Alternative[] {
  const isNear = (pair: string) => typed === '' || pair[0] === typed[at] || pair[1] === typed[at + 1];
  const found: Alternative[] = [];
  for (const first of slots[at] ?? []) {
    for (const second of slots[at + 1] ?? []) {
      for (const pair of vocabulary.sounding(`${first} ${second}`)) {
        found.push({
          term: term.pair(pair),
          weight: typed === '' ? WORTH.spelled : isNear(pair) ? WORTH.sound : WORTH.farSound,
        });
      }
    }
  }
  const weight = typed === '' || found.some((one) => one.weight === WORTH.sound) ? WORTH.soundConcept : WORTH.farSound;
  for (const group of conceptsOfPair(slots, at)) {
    if (vocabulary.has(term.concept(group))) found.push({ term: term.concept(group), weight });
  }
  return found;
}

/** Units for syllables that were typed as such: Zhuyin, keys with the input method off, pinyin. */
export function soundUnits(slots: readonly Slot[], vocabulary: Vocabulary): Unit[] {
  const [first] = slots;
  if (first !== undefined && slots.length === 1) {
    const characters = [...first].flatMap((key) => vocabulary.sounding(key));
    return [
      { alternatives: characters.map((char) => ({ term: term.character(char), weight: WORTH.spelled })), share: 1 },
    ];
  }
  const words = slots.slice(1).map((_, at) => conceptsOfPair(slots, at).size > 0);
  return words.map((isWord, at) => {
    // 記密 in 忘記密碼 only stands between two words.
    const isBetween = !isWord && words[at - 1] === true && words[at + 1] === true;
    return { alternatives: soundAlternatives(slots, at, vocabulary), share: isBetween ? 0 : 1 };
  });
}
