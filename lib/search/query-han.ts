import { type Groups, groupsOf, longestWord } from './concepts';
import { ELSEWHERE, elsewhereLength } from './elsewhere';
import { type Slot, soundAlternatives } from './sounds';
import { stopLength } from './stop';
import { syllableOf } from './syllables';
import { term } from './terms';
import { type Alternative, isLack, lackUnit, neighbourUnits, type Unit, type Vocabulary, WORTH } from './unit';

interface Piece {
  readonly kind: 'word' | 'stop' | 'elsewhere' | 'rest';
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
}

/** Length of a word of other matters at `from`, 0 if there is none or an entry is about it. */
function strangeLength(text: string, from: number, vocabulary: Vocabulary): number {
  const length = elsewhereLength(text, from);
  for (let at = from; at < from + length - 1; at++) {
    if (!vocabulary.says(term.pair(text.slice(at, at + 2)))) return length;
  }
  return 0;
}

/** Cuts a run into known words, words of other matters, stop phrases and the rest, the longest first. */
function piecesOf(text: string, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    let word = Math.min(longestWord, text.length - at);
    while (word > 0 && groupsOf(text.slice(at, at + word)) === undefined) word--;
    const stop = stopLength(text, at);
    const strange = strangeLength(text, at, vocabulary);
    const end = at + Math.max(word, stop, strange, 1);
    const kind =
      strange > Math.max(word, stop) ? 'elsewhere' : word > 0 && word >= stop ? 'word' : stop > 0 ? 'stop' : 'rest';
    const last = pieces.at(-1);
    if (kind === 'rest' && last?.kind === 'rest') pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ kind, start: at, end, groups: groupsOf(text.slice(at, end)) ?? [] });
    at = end;
  }
  return pieces;
}

/** A single character says what it means, but not in which word: 卡 is in 卡片 and in 影印機卡紙. */
function wordUnit(word: string, groups: Groups, isDoubtful: boolean): Unit {
  const single = word.length === 1;
  const concepts = groups.map((group) => ({
    term: term.concept(group),
    weight: isDoubtful ? WORTH.concept / 2 : WORTH.concept,
  }));
  const alternatives = single ? concepts : [{ term: term.word(word), weight: 1 }, ...concepts];
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

/** What a run of folded Han characters asks for. `isWhole`: nothing else stands in the query. */
export function hanUnits(text: string, isWhole: boolean, vocabulary: Vocabulary): Unit[] {
  const pieces = piecesOf(text, vocabulary);
  const pairAt = pairReader(text, vocabulary);
  const units: Unit[] = [];
  let lacked = -1;
  for (const [i, { kind, start, end, groups }] of pieces.entries()) {
    if (kind === 'stop' || i <= lacked) continue;
    // 沒有用手機 as well as 沒有手機.
    const thing = pieces[i + 1]?.kind === 'stop' && pieces[i + 1]?.end === end + 1 ? i + 2 : i + 1;
    if (isLack(groups, pieces[thing]?.groups ?? [])) {
      units.push(lackUnit(groups, pieces[thing]?.groups ?? []));
      lacked = thing;
      continue;
    }
    if (kind === 'elsewhere') {
      units.push(ELSEWHERE);
      continue;
    }
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    const single = end - start === 1;
    const left = before === undefined || before.kind === 'stop' || before.kind === 'elsewhere' ? [] : pairAt(start - 1);
    const right = after === undefined || after.kind === 'stop' || after.kind === 'elsewhere' ? [] : pairAt(end - 1);
    if (kind === 'word') {
      const isDoubtful = single && (before?.kind === 'rest' || after?.kind === 'rest');
      units.push(wordUnit(text.slice(start, end), groups, isDoubtful));
      const next = pieces.slice(i + 1).find((piece) => piece.kind !== 'stop');
      units.push(...neighbourUnits(groups, next?.groups ?? []));
    } else if (single) {
      const weight = isWhole && text.length === 1 ? 1 : 0.5;
      const alternatives = [{ term: term.character(text.slice(start, end)), weight }, ...left, ...right];
      units.push({ alternatives, share: 0.7 });
    } else {
      // A run of n characters has n - 1 pairs, but only about n / 2 words.
      const share = (end - start) / 2 / (end - start - 1);
      for (let at = start; at < end - 1; at++) units.push({ alternatives: pairAt(at), share });
    }
    if (right.length > 0) units.push({ alternatives: right, share: 0 });
  }
  return units;
}
