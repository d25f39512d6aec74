import { isStopWord } from './stop';

/** A stretch of one script in a folded text. */
export interface Run {
  readonly kind: 'han' | 'latin' | 'digits' | 'zhuyin';
  readonly text: string;
  readonly start: number;
  /** What stands between the run before and this one. */
  readonly gap: string;
}

const RUN = /(\p{Script=Han}+)|(\p{Script=Latin}+)|(\d+)|([ㄅ-ㄩˉˊˇˋ˙]+)/gu;

/** Splits a folded text into runs. Everything else (punctuation, emoji, lone surrogates) is gap. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(RUN)) {
    const [all, han, latin, digits] = match;
    const kind = han ? 'han' : latin ? 'latin' : digits ? 'digits' : 'zhuyin';
    runs.push({ kind, text: all, start: match.index, gap: text.slice(end, match.index) });
    end = match.index + all.length;
  }
  return runs;
}

/** What joins words: `access_token`, `cool english`, `ios14`, `www.sso.edu.tw`, `can't`. */
const JOINT = /^[ _\-./@'’]?$/;

/**
 * Whether a word goes on in the next run. Not over a blank with a word that says nothing: `phone is` would be a word
 * that few entries have.
 */
export function joinsWords(before: Run, run: Run): boolean {
  return JOINT.test(run.gap) && !(run.gap === ' ' && (isStopWord(before.text) || isStopWord(run.text)));
}

/**
 * Whether digits continue the number `before`: `0800-080-117`, `(04)22220507`. Over a blank only a telephone number goes
 * on, and each of those begins with 0.
 */
export function joinsNumber(run: Run, before: string): boolean {
  return before.startsWith('0') ? /^[-() ]{0,2}$/.test(run.gap) : run.gap === '-';
}

/** Whether a new sentence or clause begins with the run. */
export function beginsClause(run: Run): boolean {
  return /[,。!?;…「」『』"“”]|[:.](?:\s|$)/u.test(run.gap) && run.gap !== '.';
}
