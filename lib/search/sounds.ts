import { groupsOfSound } from './concepts';
import { term } from './terms';
import { type Alternative, type Unit, type Vocabulary, WORTH } from './unit';

/** The syllables that one place may stand for: none, one, or several while it is unfinished. */
export type Slot = ReadonlySet<string>;

const LONGEST_WORD = 6;

function only(slot: Slot | undefined): string | undefined {
  return slot?.size === 1 ? [...slot][0] : undefined;
}

/** For each pair of neighbours, the concepts of the words which sound like a stretch that holds both. */
function conceptsOfPairs(slots: readonly Slot[]): ReadonlySet<number>[] {
  const concepts = slots.slice(1).map(() => new Set<number>());
  for (let from = 0; from < slots.length - 1; from++) {
    let key = only(slots[from]);
    for (let to = from + 1; to < Math.min(slots.length, from + LONGEST_WORD); to++) {
      const next = only(slots[to]);
      if (key === undefined || next === undefined) break;
      key += ` ${next}`;
      for (const group of groupsOfSound(key) ?? []) for (let i = from; i < to; i++) concepts[i]?.add(group);
    }
  }
  return concepts;
}

/**
 * By pair of neighbouring syllables: what in the index sounds so. `typed` are the characters if it was typed in
 * characters: then it is a slip, and whatever shares no character with it is unlikely to be meant.
 */
export function soundAlternatives(slots: readonly Slot[], vocabulary: Vocabulary, typed = ''): Alternative[][] {
  return conceptsOfPairs(slots).map((groups, i) => {
    const isNear = (pair: string) => typed === '' || pair[0] === typed[i] || pair[1] === typed[i + 1];
    const found: Alternative[] = [];
    for (const first of slots[i] ?? []) {
      for (const second of slots[i + 1] ?? []) {
        for (const pair of vocabulary.sounding(`${first} ${second}`)) {
          found.push({
            term: term.pair(pair),
            weight: typed === '' ? WORTH.spelled : isNear(pair) ? WORTH.sound : WORTH.farSound,
          });
        }
      }
    }
    const weight =
      typed === '' || found.some((one) => one.weight === WORTH.sound) ? WORTH.soundConcept : WORTH.farSound;
    for (const group of groups) {
      if (vocabulary.has(term.concept(group))) found.push({ term: term.concept(group), weight });
    }
    return found;
  });
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
  const words = conceptsOfPairs(slots).map((groups) => groups.size > 0);
  return soundAlternatives(slots, vocabulary).map((alternatives, i) => {
    // 記密 in 忘記密碼 only stands between two words.
    const isBetween = words[i] === false && words[i - 1] === true && words[i + 1] === true;
    return { alternatives, share: isBetween ? 0 : 1 };
  });
}
