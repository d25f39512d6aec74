import { type Groups, groupsOfLatin } from './concepts';
import { ELSEWHERE, isElsewhere } from './elsewhere';
import { isCodeLike, isCodeNamed, type NumberRole, roleOf } from './numbers';
import { readRoman } from './roman';
import { joinsNumber, joinsWords, type Run } from './runs';
import { soundAlternatives, soundUnits } from './sounds';
import { isStopWord } from './stop';
import { term } from './terms';
import {
  type Alternative,
  isLack,
  isUnwanted,
  lackUnit,
  neighbourUnits,
  UNWANTED,
  type Unit,
  type Vocabulary,
  WORTH,
} from './unit';

const MOST_JOINED = 4;
/** An unknown number that counts something says little about what is asked: 180天. */
const COUNTED_NUMBER = 0.3;
/** Whoever names a code asks for that code: one that nobody knows outweighs the words beside it. */
const UNKNOWN_CODE = 3;

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
  const pairs = slots.slice(1).map((_, at) => soundAlternatives(slots, at, vocabulary));
  const known = pairs.filter((alternatives) => alternatives.length > 0).length;
  if (known * 2 < pairs.length) return undefined;
  return soundUnits(slots, vocabulary);
}

interface Reading {
  readonly units: readonly Unit[];
  /** How many runs it takes. */
  readonly taken: number;
}

/** A word, and that joined with one, two and three neighbours. */
function joinedFrom(runs: readonly Run[], from: number): string[] {
  const joined: string[] = [];
  let before: Run | undefined;
  for (const run of runs.slice(from, from + MOST_JOINED)) {
    if (before && !joinsWords(before, run)) break;
    joined.push((joined.at(-1) ?? '') + run.text);
    before = run;
  }
  return joined;
}

/** Whether the words are all known one by one, with blanks between: county account is no word of its own. */
function standsApart(runs: readonly Run[], from: number, taken: number, vocabulary: Vocabulary): boolean {
  const row = runs.slice(from, from + taken);
  return taken > 1 && row.every(({ text, gap }, i) => (i === 0 || gap === ' ') && vocabulary.has(term.latin(text)));
}

/** The longest stretch of neighbours that is a known word when joined. */
function readWord(runs: readonly Run[], from: number, vocabulary: Vocabulary): Reading | undefined {
  const joined = joinedFrom(runs, from);
  for (let taken = joined.length; taken > 0; taken--) {
    const word = joined[taken - 1] ?? '';
    if (/^\d+$/.test(word)) continue;
    const groups = groupsOfLatin(word) ?? [];
    const isWord =
      vocabulary.has(term.latin(word)) && !(groups.length === 0 && standsApart(runs, from, taken, vocabulary));
    const exact = isWord ? [{ term: term.latin(word), weight: 1 }] : [];
    if (exact.length === 0 && groups.length === 0) continue;
    const concepts = groups.map((group) => ({ term: term.concept(group), weight: WORTH.translated }));
    return { units: [{ alternatives: [...exact, ...concepts], share: 1, groups }], taken };
  }
  return undefined;
}

/** The longest stretch of neighbours that is a word of other matters: wifi, windows pin. */
function readElsewhere(runs: readonly Run[], from: number): Reading | undefined {
  const taken = joinedFrom(runs, from).findLastIndex(isElsewhere) + 1;
  return taken > 0 ? { units: [ELSEWHERE], taken } : undefined;
}

function readRomanRuns(runs: readonly Run[], from: number, vocabulary: Vocabulary): Reading | undefined {
  const letters = runs.slice(from).findIndex(({ kind }) => kind !== 'latin');
  const joined = joinedFrom(letters < 0 ? runs : runs.slice(0, from + letters), from);
  for (let taken = joined.length; taken > 0; taken--) {
    const units = romanUnits(joined[taken - 1] ?? '', vocabulary);
    if (units !== undefined) return { units, taken };
  }
  return undefined;
}

function readNumber(runs: readonly Run[], from: number, text: string, vocabulary: Vocabulary): Reading {
  let taken = 0;
  let digits = '';
  let end = 0;
  for (const run of runs.slice(from)) {
    if (run.kind !== 'digits' || (taken > 0 && !joinsNumber(run, digits))) break;
    digits += run.text;
    end = run.start + run.text.length;
    taken++;
  }
  const start = runs[from]?.start ?? 0;
  return { units: numberUnits(digits, roleOf(text, start, end), isCodeNamed(text, start), vocabulary), taken };
}

function numberUnits(digits: string, role: NumberRole, isNamed: boolean, vocabulary: Vocabulary): Unit[] {
  const { isCounted, isAlone } = role;
  const isCode = isCodeLike(digits) && !isCounted;
  // 3 in 3次 says nothing, and is no entry's number; 14 in iOS 14 is read with its word.
  if (digits.length < 3 && !isAlone) return [];
  if (vocabulary.has(term.number(digits))) {
    const unit: Unit = { alternatives: [{ term: term.number(digits), weight: 1 }], share: 1 };
    return [isCode ? { ...unit, code: 'known' } : unit];
  }
  if (isCode && isNamed) return [{ alternatives: [], share: UNKNOWN_CODE, code: 'unknown' }];
  if (digits.startsWith('0') || isAlone) {
    const weight = digits.startsWith('0') ? WORTH.prefix : WORTH.numberPrefix;
    return [{ alternatives: vocabulary.begins(digits).map((one) => ({ ...one, weight })), share: 1 }];
  }
  return [{ alternatives: [], share: isCounted ? COUNTED_NUMBER : 1 }];
}

/** What a row of Latin and digit runs of the folded `text` asks for. */
export function latinUnits(runs: readonly Run[], text: string, vocabulary: Vocabulary): Unit[] {
  const units: Unit[] = [];
  let before: Groups = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    if (run === undefined) break;
    const word = readWord(runs, at, vocabulary);
    // A word's first letter says nothing yet beside finished words: half of the list would change for a moment.
    const isBegun = run.kind === 'latin' && run.text.length === 1 && runs.length > 1;
    if ((isBegun || isStopWord(run.text)) && (word?.taken ?? 1) === 1) {
      at++;
      continue;
    }
    const strange = readElsewhere(runs, at);
    const reading =
      (strange !== undefined && strange.taken > 1 ? strange : undefined) ??
      word ??
      strange ??
      (run.kind === 'digits' ? readNumber(runs, at, text, vocabulary) : readRomanRuns(runs, at, vocabulary)) ??
      ({ units: [{ alternatives: slips(run.text, vocabulary), share: 1 }], taken: 1 } satisfies Reading);
    const groups = reading.units.flatMap((unit) => unit.groups ?? []);
    if (isLack(before, groups)) units.splice(-1, 1, lackUnit(before, groups));
    else if (isUnwanted(before, groups)) units.push(...reading.units.map((unit) => ({ ...unit, share: UNWANTED })));
    else units.push(...neighbourUnits(before, groups), ...reading.units);
    before = groups;
    at += reading.taken;
  }
  return units;
}
