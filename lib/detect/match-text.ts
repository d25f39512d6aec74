import type { TextPattern, Words } from '@/lib/rules/rule';
import type { Message } from './message';

const WINDOW = 24;
/** Positions [start, end) of every occurrence of any of the words, in the order of their starts. */
function occurrences(text: string, words: Words): Occurrence[] {
  const found: Occurrence[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push([at, at + word.length]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

type Occurrence = readonly [start: number, end: number];

/** The first occurrence from `from` on that ends by `to`, of a group in the order of its starts. */
function firstWithin(group: readonly Occurrence[], from: number, to: number): Occurrence | undefined {
  let low = 0;
  for (let high = group.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((group[middle]?.[0] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (; low < group.length; low++) {
    const one = group[low];
    if (!one || one[0] > to) return undefined;
    if (one[1] <= to) return one;
  }
  return undefined;
}

/** Whether one occurrence of each group fits into a window of `within` characters: asked once for each place it may begin. */
function fits(groups: readonly (readonly Occurrence[])[], within: number, lastBehind: boolean): boolean {
  const last = groups.at(-1) ?? [];
  const others = lastBehind ? groups.slice(0, -1) : groups;
  return groups.some((group) =>
    group.some(([from]) => {
      const to = from + within;
      const first = others.map((one) => firstWithin(one, from, to));
      if (first.includes(undefined)) return false;
      // Behind the group before it, whose first word leaves the most room.
      return !lastBehind || firstWithin(last, first.at(-1)?.[0] ?? from, to) !== undefined;
    }),
  );
}

/** True when the message holds the ready pattern: one word of every group, near each other, and none of `not`. */
export function matches(message: Message, pattern: TextPattern): boolean {
  if (pattern.marked && !message.marked) return false;
  if (pattern.not?.some((word) => message.text.includes(word))) return false;
  const groups: Occurrence[][] = [];
  for (const words of pattern.near) {
    const found = occurrences(message.text, words);
    if (found.length === 0) return false;
    groups.push(found);
  }
  return fits(groups, pattern.within ?? WINDOW, pattern.lastBehind === true);
}
