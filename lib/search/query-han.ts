import { fold } from '@/lib/text/fold';
import { type Groups, groupsOf, longestWord, missedGroups } from './concepts';
import { ELSEWHERE, elsewhereLength, isScene, SCENE, withOwned } from './elsewhere';
import { type Slot, soundAlternatives } from './sounds';
import { stopLength } from './stop';
import { syllableOf } from './syllables';
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

interface Piece {
  readonly kind: 'word' | 'stop' | 'elsewhere' | 'rest';
  readonly start: number;
  readonly end: number;
  /** A known word as the table has it, else the characters. */
  readonly word: string;
  readonly groups: Groups;
}

/** A known word with a particle of aspect inside, and without it: 插著卡, 換了手機. */
const ASPECT = new RegExp(`^(.)[${fold('著了過')}](.+)$`, 'u');

/** The longest known word at `from`, and how many characters it takes; an empty one if there is none. */
function wordAt(text: string, from: number): { word: string; taken: number } {
  for (let taken = Math.min(longestWord + 1, text.length - from); taken > 0; taken--) {
    const typed = text.slice(from, from + taken);
    if (groupsOf(typed) !== undefined) return { word: typed, taken };
    const bare = taken > 2 ? typed.replace(ASPECT, '$1$2') : typed;
    if (bare !== typed && groupsOf(bare) !== undefined) return { word: bare, taken };
  }
  return { word: '', taken: 0 };
}

/** Length of a word of other matters at `from`, 0 if there is none or an entry is about it. */
function strangeLength(text: string, from: number, vocabulary: Vocabulary): number {
  const length = elsewhereLength(text, from);
  for (let at = from; at < from + length - 1; at++) {
    if (!vocabulary.says(term.pair(text.slice(at, at + 2)))) return withOwned(text, from, length);
  }
  return 0;
}

/** The same, unless a word of other matters begins inside and goes on after it: 換手機 in 換手機殼. */
function wholeWordAt(text: string, from: number, vocabulary: Vocabulary): { word: string; taken: number } {
  const found = wordAt(text, from);
  for (let at = from + 1; at < from + found.taken; at++) {
    if (at + strangeLength(text, at, vocabulary) > from + found.taken) return { word: '', taken: 0 };
  }
  return found;
}

/** Cuts a run into known words, words of other matters, stop phrases and the rest, the longest first. */
function piecesOf(text: string, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const { word, taken } = wholeWordAt(text, at, vocabulary);
    const stop = stopLength(text, at);
    const strange = strangeLength(text, at, vocabulary);
    const end = at + Math.max(taken, stop, strange, 1);
    const kind =
      strange > Math.max(taken, stop) ? 'elsewhere' : taken > 0 && taken >= stop ? 'word' : stop > 0 ? 'stop' : 'rest';
    const last = pieces.at(-1);
    const said = kind === 'word' ? word : text.slice(at, end);
    if (kind === 'rest' && last?.kind === 'rest') pieces[pieces.length - 1] = { ...last, end, word: last.word + said };
    else pieces.push({ kind, start: at, end, word: said, groups: groupsOf(said) ?? [] });
    at = end;
  }
  return pieces;
}

/** 沒有憑證登入的選項 lacks the option: what stands before 的 only says which. But 沒有憑證的人 lacks the certificate. */
function isModifier(pieces: readonly Piece[], thing: number): boolean {
  const from = thing + 2;
  const of = pieces.slice(from, from + 2).findIndex(({ word }) => word === '的');
  return of >= 0 && from + of + 1 < pieces.length;
}

/** 找不到扣除額: what cannot be found there is a thing that no entry knows, so that the verb says little. */
const isOfStranger = (groups: Groups, after: Piece | undefined, vocabulary: Vocabulary): boolean =>
  after !== undefined &&
  (after.kind === 'elsewhere' || (after.kind === 'rest' && after.word.length > 1)) &&
  groups.some((group) => missedGroups.includes(group)) &&
  ![...after.word].some((_, at) => vocabulary.has(term.pair(after.word.slice(at, at + 2))));

/** A single character says what it means, but not in which word: 卡 is in 卡片 and in 影印機卡紙. */
function wordUnit(word: string, groups: Groups, isDoubtful: boolean): Unit {
  const single = word.length === 1;
  const concepts = groups.map((group) => ({
    term: term.concept(group),
    weight: isDoubtful ? WORTH.concept / 2 : WORTH.concept,
  }));
  const alternatives = single || isDoubtful ? concepts : [{ term: term.word(word), weight: 1 }, ...concepts];
  return { alternatives, share: 1, groups };
}

function slotsOf(text: string): Slot[] {
  return [...text].map((char) => {
    const key = syllableOf(char);
    return new Set(key === undefined ? [] : [key]);
  });
}

/** The pairs of neighbours by place: the pair itself, else what sounds so, else its single characters. */
function pairReader(text: string, vocabulary: Vocabulary): (at: number) => readonly Alternative[] {
  const known: (readonly Alternative[] | undefined)[] = [];
  let slots: readonly Slot[] | undefined;
  const read = (at: number): readonly Alternative[] => {
    const chars = text.slice(at, at + 2);
    if (vocabulary.has(term.pair(chars))) return [{ term: term.pair(chars), weight: 1 }];
    slots ??= slotsOf(text);
    const sound = soundAlternatives(slots, at, vocabulary, text);
    if (sound.some(({ weight }) => weight > WORTH.farSound)) return sound;
    return [...sound, ...[...chars].map((char) => ({ term: term.character(char), weight: WORTH.character }))];
  };
  return (at) => {
    known[at] ??= read(at);
    return known[at] ?? [];
  };
}

/** Over how many stop phrases a word has a neighbour. */
const MOST_STOPS = 6;

/** What a run of folded Han characters asks for. `isWhole`: nothing else stands in the query. */
export function hanUnits(text: string, isWhole: boolean, vocabulary: Vocabulary): Unit[] {
  const pieces = piecesOf(text, vocabulary);
  const pairAt = pairReader(text, vocabulary);
  const units: Unit[] = [];
  let lacked = -1;
  /** What the word before means, stop phrases aside. */
  let said: Groups = [];
  for (const [i, { kind, start, end, word, groups }] of pieces.entries()) {
    if (kind === 'stop' || i <= lacked) continue;
    const earlier = said;
    said = groups;
    // 沒有用手機 as well as 沒有手機.
    const thing = pieces[i + 1]?.kind === 'stop' && pieces[i + 1]?.end === end + 1 ? i + 2 : i + 1;
    if (isLack(groups, pieces[thing]?.groups ?? []) && !isModifier(pieces, thing)) {
      units.push(lackUnit(groups, pieces[thing]?.groups ?? []));
      lacked = thing;
      continue;
    }
    if (kind === 'elsewhere') {
      units.push(isScene(word) ? SCENE : ELSEWHERE);
      continue;
    }
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    const single = end - start === 1;
    const left = before === undefined || before.kind === 'stop' || before.kind === 'elsewhere' ? [] : pairAt(start - 1);
    const right = after === undefined || after.kind === 'stop' || after.kind === 'elsewhere' ? [] : pairAt(end - 1);
    if (kind === 'word') {
      const isDoubtful =
        (single && (before?.kind === 'rest' || after?.kind === 'rest')) || isOfStranger(groups, after, vocabulary);
      const unit = wordUnit(word, groups, isDoubtful);
      const next = pieces.slice(i + 1, i + 1 + MOST_STOPS).find((piece) => piece.kind !== 'stop');
      // 不想買讀卡機 is about neither 不想用 nor the reader.
      if (isUnwanted(groups, next?.groups ?? [])) {
        units.push({ ...unit, share: 0 });
        continue;
      }
      units.push(isUnwanted(earlier, groups) ? { ...unit, share: UNWANTED } : unit);
      units.push(...neighbourUnits(groups, next?.groups ?? []));
    } else if (single) {
      const weight = isWhole && text.length === 1 ? 1 : 0.5;
      const alternatives = [{ term: term.character(text.slice(start, end)), weight }, ...left, ...right];
      units.push({ alternatives, share: 0.7 });
    } else {
      // A run of n characters has n - 1 pairs, but only about n / 2 words.
      const share = (end - start) / 2 / (end - start - 1);
      units.push({ alternatives: pairAt(start), share });
      for (let at = start + 1; at < end - 1; at++) units.push({ alternatives: pairAt(at), share, goesOn: true });
    }
    if (right.length > 0) units.push({ alternatives: right, share: 0 });
  }
  return units;
}
