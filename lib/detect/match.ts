import type { Message } from './message';
import type { TextPattern, Words } from './rule';

const WINDOW = 24;
/** Positions [start, end) of every occurrence of any of the words. */
function occurrences(text: string, words: Words): [number, number][] {
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push([at, at + word.length]);
  }
  return found;
}

/** Whether one occurrence of each group fits into a window that starts no earlier than `from`. */
function fits(groups: readonly [number, number][][], from: number, to: number, within: number): boolean {
  const [group, ...rest] = groups;
  if (!group) return true;
  return group.some(([start, end]) => {
    const left = Math.min(from, start);
    const right = Math.max(to, end);
    return right - left <= within && fits(rest, left, right, within);
  });
}

/** True when the message holds the ready pattern: one word of every group, near each other, and none of `not`. */
export function matches(message: Message, pattern: TextPattern): boolean {
  if (pattern.marked && !message.marked) return false;
  if (pattern.not?.some((word) => message.text.includes(word))) return false;
  const groups: [number, number][][] = [];
  for (const words of pattern.near) {
    const found = occurrences(message.text, words);
    if (found.length === 0) return false;
    groups.push(found);
  }
  return fits(groups, Number.POSITIVE_INFINITY, 0, pattern.within ?? WINDOW);
}
