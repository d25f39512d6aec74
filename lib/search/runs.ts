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

/** Whether a run continues the one before: `access_token`, `cool english`, `ios14`, `www.sso.edu.tw`, `can't`. */
export function joinsWord(run: Run): boolean {
  return /^[ _\-./@'’]?$/.test(run.gap);
}

/** Whether digits continue a number: `0800-080-117`, `(04)22220507`. */
export function joinsNumber(run: Run): boolean {
  return /^[-() ]{0,2}$/.test(run.gap);
}
