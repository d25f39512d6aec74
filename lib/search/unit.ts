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
  /** Terms of the unit's meaning, if it is known: no word of it counts as much rarer. */
  readonly meaning?: readonly string[];
}

/** What the query's analysis needs to know of the index. All terms given back are in it. */
export interface Vocabulary {
  has(term: string): boolean;
  /** Words that begin with these letters or differ by a slip of the finger. */
  similar(letters: string): readonly Alternative[];
  /** Numbers that begin with these digits. */
  begins(digits: string): readonly Alternative[];
  /** Characters, or pairs of characters, which sound like this: merged syllables joined by a blank. */
  sounding(syllables: string): readonly string[];
}

/** Worth of each kind of match; the very word is 1. */
export const WORTH = {
  concept: 0.8,
  sound: 0.75,
  soundConcept: 0.65,
  /** Sounds alike, but no character is the same: a slip changes one character, seldom two. */
  farSound: 0.35,
  character: 0.2,
  prefix: 0.85,
  slip: 0.7,
} as const;
