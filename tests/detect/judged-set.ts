import type { Finding } from '@/lib/types/page';
import type { LabelledPage, PageSet } from '../sites/sets';

/** How a page came out: what was shown, against what should have been. */
export interface Judged {
  readonly page: LabelledPage;
  readonly first: Finding | undefined;
  /** `right`: the right entry first, or silence where that is due. */
  readonly outcome: 'right' | 'missed' | 'wrong-answer' | 'wrong-hint';
}

/** Counts over the pages of a set. */
export interface SetFigures {
  readonly name: string;
  readonly states: number;
  /** States with the right rule and the right code first. */
  readonly right: number;
  /** States answered as another state. An offer to search is a miss, no wrong answer. */
  readonly wrongAnswers: number;
  readonly healthy: number;
  /** Healthy pages on which anything was shown. */
  readonly wrongHints: number;
}

/** @param found what is found on the page, the most urgent first. */
export function judge(page: LabelledPage, found: readonly Finding[]): Judged {
  const [first] = found;
  if (page.expect.length === 0) return { page, first, outcome: first ? 'wrong-hint' : 'right' };
  if (!first || (first.show === 'pill' && !page.expect.includes(first.rule))) return { page, first, outcome: 'missed' };
  const right = page.expect.includes(first.rule) && (!page.code || first.codes[0] === page.code);
  return { page, first, outcome: right ? 'right' : 'wrong-answer' };
}

export function figuresOf({ name }: Pick<PageSet, 'name'>, judged: readonly Judged[]): SetFigures {
  const states = judged.filter(({ page }) => page.expect.length > 0);
  const count = (some: readonly Judged[], outcome: Judged['outcome']): number =>
    some.filter((one) => one.outcome === outcome).length;
  return {
    name,
    states: states.length,
    right: count(states, 'right'),
    wrongAnswers: count(states, 'wrong-answer'),
    healthy: judged.length - states.length,
    wrongHints: count(judged, 'wrong-hint'),
  };
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** A line of a Markdown table. */
export const rowOf = ({ name, states, right, wrongAnswers, healthy, wrongHints }: SetFigures): string =>
  `| ${name} | ${right} of ${states} (${percent(right, states)}) | ${wrongAnswers} | ${wrongHints} of ${healthy} |`;

export const HEAD = '| set | states with the right entry first | wrong answers | wrong hints |\n|---|---|---|---|';

/** Several sets as one. */
export const sumOf = (name: string, all: readonly SetFigures[]): SetFigures =>
  all.reduce(
    (sum, one) => ({
      name,
      states: sum.states + one.states,
      right: sum.right + one.right,
      wrongAnswers: sum.wrongAnswers + one.wrongAnswers,
      healthy: sum.healthy + one.healthy,
      wrongHints: sum.wrongHints + one.wrongHints,
    }),
    { name, states: 0, right: 0, wrongAnswers: 0, healthy: 0, wrongHints: 0 },
  );
