import { groupsOfLatin } from './concepts';
import { ELSEWHERE, isElsewhere } from './elsewhere';
import { readRoman } from './roman';
import { joinsNumber, joinsWord, type Run } from './runs';
import { soundAlternatives } from './sounds';
import { isStopWord } from './stop';
import { term } from './terms';
import { type Alternative, type Unit, type Vocabulary, WORTH } from './unit';

const MOST_JOINED = 4;
/** Unknown short numbers say little about what is asked: Android 6, 第 3 章. */
const SHORT_NUMBER = 0.3;

/** Neighbours with two letters exchanged, the commonest slip: QRocde. */
function* exchanged(letters: string): Generator<string> {
  for (let i = 0; i + 1 < letters.length; i++) {
    yield letters.slice(0, i) + letters.charAt(i + 1) + letters.charAt(i) + letters.slice(i + 2);
  }
}

function slips(letters: string, vocabulary: Vocabulary): Alternative[] {
  const swapped = letters.length < 3 ? [] : exchanged(letters);
  const found: Alternative[] = [];
  for (const word of swapped) {
    if (vocabulary.has(term.latin(word))) found.push({ term: term.latin(word), weight: WORTH.slip });
    for (const group of groupsOfLatin(word) ?? [])
      found.push({ term: term.concept(group), weight: WORTH.slip * WORTH.concept });
  }
  return [...found, ...vocabulary.similar(letters)];
}

/** The words as pinyin, if at least half of its pairs occur. */
function romanUnits(letters: string, vocabulary: Vocabulary): Unit[] | undefined {
  const slots = readRoman(letters);
  if (slots === undefined || slots.length < 2) return undefined;
  const pairs = soundAlternatives(slots, vocabulary);
  const known = pairs.filter((alternatives) => alternatives.length > 0).length;
  if (known * 2 < pairs.length) return undefined;
  return pairs.map((alternatives) => ({ alternatives, share: 1 }));
}

interface Reading {
  readonly units: readonly Unit[];
  /** How many runs it takes. */
  readonly taken: number;
}

/** The longest stretch of neighbours that is a known word when joined. */
function readWord(runs: readonly Run[], from: number, vocabulary: Vocabulary): Reading | undefined {
  const joined: string[] = [];
  for (const [i, run] of runs.slice(from, from + MOST_JOINED).entries()) {
    if (i > 0 && !joinsWord(run)) break;
    joined.push((joined.at(-1) ?? '') + run.text);
  }
  for (let taken = joined.length; taken > 0; taken--) {
    const word = joined[taken - 1] ?? '';
    if (/^\d+$/.test(word)) continue;
    const groups = groupsOfLatin(word) ?? [];
    const exact = vocabulary.has(term.latin(word)) ? [{ term: term.latin(word), weight: 1 }] : [];
    if (exact.length === 0 && groups.length === 0) continue;
    const concepts = groups.map((group) => ({ term: term.concept(group), weight: WORTH.concept }));
    return { units: [{ alternatives: [...exact, ...concepts], share: 1, meaning: groups.map(term.concept) }], taken };
  }
  return undefined;
}

function readRomanRuns(runs: readonly Run[], from: number, vocabulary: Vocabulary): Reading | undefined {
  const joined: string[] = [];
  for (const [i, run] of runs.slice(from, from + MOST_JOINED).entries()) {
    if (run.kind !== 'latin' || (i > 0 && !joinsWord(run))) break;
    joined.push((joined.at(-1) ?? '') + run.text);
  }
  for (let taken = joined.length; taken > 0; taken--) {
    const units = romanUnits(joined[taken - 1] ?? '', vocabulary);
    if (units !== undefined) return { units, taken };
  }
  return undefined;
}

function readNumber(runs: readonly Run[], from: number, vocabulary: Vocabulary): Reading {
  let taken = 0;
  let digits = '';
  for (const run of runs.slice(from)) {
    if (run.kind !== 'digits' || (taken > 0 && !joinsNumber(run))) break;
    digits += run.text;
    taken++;
  }
  const exact = [{ term: term.number(digits), weight: 1 }];
  const alternatives = vocabulary.has(term.number(digits)) ? exact : vocabulary.begins(digits);
  return { units: [{ alternatives, share: digits.length < 3 ? SHORT_NUMBER : 1 }], taken };
}

/** What a row of Latin and digit runs asks for. */
export function latinUnits(runs: readonly Run[], vocabulary: Vocabulary): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    if (run === undefined) break;
    const word = readWord(runs, at, vocabulary);
    // A word's first letter says nothing yet beside finished words: half of the list would change for a moment.
    const isBegun = run.kind === 'latin' && run.text.length === 1 && runs.length > 1;
    if (word === undefined ? isBegun || isStopWord(run.text) : isStopWord(run.text) && word.taken === 1) {
      at++;
      continue;
    }
    const reading =
      word ??
      (isElsewhere(run.text) ? { units: [ELSEWHERE], taken: 1 } : undefined) ??
      (run.kind === 'digits' ? readNumber(runs, at, vocabulary) : readRomanRuns(runs, at, vocabulary)) ??
      ({ units: [{ alternatives: slips(run.text, vocabulary), share: 1 }], taken: 1 } satisfies Reading);
    units.push(...reading.units);
    at += reading.taken;
  }
  return units;
}
