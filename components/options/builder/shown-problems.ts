import { type DeployField, unfitFields } from '@/lib/deploy/checks';
import type { PolicyProblem } from '@/lib/types/config';
import { isRecord } from '@/lib/utils/is-record';
import type { DraftState } from './use-draft';

/** Whether something stands at this path or below it: `rules[1]` holds `rules[1].pages[0]`. */
export const isWithin = (path: string, at: string): boolean =>
  at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`);

/** The value at a path such as `entries[2].contact.url`. */
function valueAt(values: unknown, path: string): unknown {
  return (path.match(/[^.[\]]+/g) ?? []).reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) ? value[step] : undefined;
  }, values);
}

/** A line that was added and left empty is not too short: it is to be filled in. */
export const asFormProblems = (values: unknown, problems: readonly PolicyProblem[]): readonly PolicyProblem[] =>
  problems.map((problem) => (valueAt(values, problem.path) === '' ? { ...problem, reason: 'missing' } : problem));

/** Ids and addresses that can't stand as they are, typed or read from a file. */
export const wrongFields = (draft: DraftState): readonly DeployField[] => [
  ...new Set([...draft.unfit, ...unfitFields(draft)]),
];

/** The problems that a person has left behind; those of a field that is still being filled in are nobody's fault. */
export const shownOf = (problems: readonly PolicyProblem[], left: readonly string[]): readonly PolicyProblem[] =>
  problems.filter(({ path }) => left.some((at) => isWithin(at, path)));

/** The paths that were left, after an item was taken out of a list: those behind it move up. */
export function afterRemoval(left: readonly string[], list: string, index: number): readonly string[] {
  return left.flatMap((path) => {
    const [, number = '', rest = ''] = path.startsWith(`${list}[`)
      ? (/^\[(\d+)\](.*)$/.exec(path.slice(list.length)) ?? [])
      : [];
    if (number === '' || Number(number) < index) return [path];
    return Number(number) === index ? [] : [`${list}[${Number(number) - 1}]${rest}`];
  });
}
