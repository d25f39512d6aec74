import { type Groups, lackGroups, settingGroups, unwantedGroups } from './concepts';
import { term } from './terms';

/** One index term by which a unit may be found, and how much such a match is worth (1: the very word). */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
}

/** One thing the query asks for. An entry gets the best of its alternatives. */
export interface Unit {
  readonly alternatives: readonly Alternative[];
  /** Share of the unit in the query's mass; 0: only a bonus where it matches. */
  readonly share: number;
  /** The synonym groups of a known word: no word of them counts as much rarer. */
  readonly groups?: Groups;
  /** A number that stands for a code of TW FidO, one that the index has or not. */
  readonly code?: 'known' | 'unknown';
  /** It belongs to the same unknown word as the unit before: both together tell one thing. */
  readonly goesOn?: true;
  /** It was said before: saying a thing twice doesn't make it twice as important. */
  readonly isAgain?: true;
}

/** What the query's analysis needs to know of the index. All terms given back are in it. */
export interface Vocabulary {
  has(term: string): boolean;
  /** Whether an entry says the term in a question, in its search words or in a short answer. */
  says(term: string): boolean;
  /** Words that begin with these letters or differ by a slip of the finger. */
  similar(letters: string): readonly Alternative[];
  /** Numbers that begin with these digits. */
  begins(digits: string): readonly Alternative[];
  /** Characters, or pairs of characters, which sound like this: merged syllables joined by a blank. */
  sounding(syllables: string): readonly string[];
}

/** What two words that follow each other add, whatever stands between them: 手機很舊 is 舊手機. */
export function neighbourUnits(first: Groups, second: Groups): Unit[] {
  return first.flatMap((one) =>
    second.map((other) => ({ alternatives: [{ term: term.neighbours(one, other), weight: 1 }], share: 0 })),
  );
}

/** What weighs a thing that one lacks, which only few entries are about. */
const LACK = 2;
const someOf = (groups: Groups, others: Groups): boolean => groups.some((group) => others.includes(group));

/** Whether `lack` says that `thing` is not there, and the thing is one that half of the entries have. */
export const isLack = (lack: Groups, thing: Groups): boolean =>
  someOf(lack, lackGroups) && someOf(thing, settingGroups) && !someOf(thing, lackGroups);

/** The share of a thing that one doesn't want to use. */
export const UNWANTED = 0.25;

/** 不想買讀卡機: whatever is said of the reader itself is not asked for. */
export const isUnwanted = (before: Groups, thing: Groups): boolean =>
  someOf(before, unwantedGroups) && !someOf(thing, settingGroups) && !someOf(thing, lackGroups);

/** 沒有手機 asks for no entry about phones, only for one that says 沒有手機. */
export function lackUnit(lack: Groups, thing: Groups): Unit {
  const alternatives = neighbourUnits(lack, thing).flatMap((unit) => unit.alternatives);
  return { alternatives, share: LACK };
}

/** Worth of each kind of match; the very word is 1. */
export const WORTH = {
  concept: 0.8,
  /** An English word for what the entries say in Chinese. */
  translated: 0.9,
  sound: 0.75,
  /** Typed by sound on purpose, with an unfinished word or the input method off. */
  spelled: 0.8,
  soundConcept: 0.65,
  /** Sounds alike, but no character is the same: a slip changes one character, seldom two. */
  farSound: 0.35,
  character: 0.2,
  prefix: 0.85,
  /** Few digits begin many numbers. */
  numberPrefix: 0.6,
  slip: 0.7,
} as const;
