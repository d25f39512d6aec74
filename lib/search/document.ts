import { groupsOf, groupsOfLatin, longestWord } from './concepts';
import { joinsNumber, joinsWords, type Run, runsOf } from './runs';
import { term } from './terms';

/** An index term and where it stands in the folded text. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const MOST_JOINED = 4;
const ADDRESS = /https?:[!-~]+|[!-~]+@[!-~]+/g;

function* hanTokens({ text, start }: Run): Generator<Token> {
  let covered = 0;
  let before: readonly number[] = [];
  for (let i = 0; i < text.length; i++) {
    const at = start + i;
    const pair = text.slice(i, i + 2);
    yield { term: term.character(pair.charAt(0)), start: at, end: at + 1 };
    if (pair.length === 2) yield { term: term.pair(pair), start: at, end: at + 2 };
    for (let length = Math.min(longestWord, text.length - i); length > 0; length--) {
      const word = text.slice(i, i + length);
      const groups = groupsOf(word);
      // 無 inside 無法 is no word of its own, but 指紋 inside 指紋辨識 is.
      if (groups === undefined || (length === 1 && i < covered)) continue;
      yield { term: term.word(word), start: at, end: at + length };
      for (const group of groups) yield { term: term.concept(group), start: at, end: at + length };
      if (i < covered) continue;
      if (i === covered) {
        for (const group of groups)
          for (const last of before) yield { term: term.neighbours(last, group), start: at, end: at + length };
      }
      covered = i + length;
      before = groups;
    }
  }
}

function* latinTokens(runs: readonly Run[], from: number, isAddress: boolean): Generator<Token> {
  let joined = '';
  for (let i = from; i < Math.min(runs.length, from + MOST_JOINED); i++) {
    const run = runs[i];
    if (run === undefined || (run.kind !== 'latin' && run.kind !== 'digits')) return;
    const before = runs[i - 1];
    if (i > from && before && !joinsWords(before, run)) return;
    joined += run.text;
    if (/^\d+$/.test(joined)) continue;
    const span = { start: runs[from]?.start ?? 0, end: run.start + run.text.length };
    yield { term: term.latin(joined), ...span };
    // The words of an address are not what the text is about.
    if (isAddress) continue;
    for (const group of groupsOfLatin(joined) ?? []) yield { term: term.concept(group), ...span };
  }
}

function* numberTokens(runs: readonly Run[], from: number): Generator<Token> {
  let joined = '';
  for (let i = from; i < runs.length; i++) {
    const run = runs[i];
    if (run?.kind !== 'digits' || (i > from && !joinsNumber(run, joined))) return;
    joined += run.text;
    yield { term: term.number(joined), start: runs[from]?.start ?? 0, end: run.start + run.text.length };
  }
}

/** All terms of a folded text under which it is found. */
export function* tokensOf(text: string): Generator<Token> {
  const runs = runsOf(text);
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  for (const [i, run] of runs.entries()) {
    if (run.kind === 'han') yield* hanTokens(run);
    if (run.kind === 'latin' || run.kind === 'digits') {
      const isAddress = addresses.some(({ start, end }) => start <= run.start && run.start < end);
      yield* latinTokens(runs, i, isAddress);
    }
    if (run.kind === 'digits') yield* numberTokens(runs, i);
  }
}
