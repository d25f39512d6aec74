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

interface Window {
  readonly from: number;
  readonly to: number;
  /** Where the word of the group before began. */
  readonly before: number;
}
const NOWHERE: Window = { from: Number.POSITIVE_INFINITY, to: 0, before: -1 };

/** Whether one occurrence of each group fits into a window of `within` characters. */
function fits(
  groups: readonly [number, number][][],
  { from, to, before }: Window,
  within: number,
  lastBehind: boolean,
): boolean {
  const [group, ...rest] = groups;
  if (!group) return true;
  return group.some(([start, end]) => {
    if (lastBehind && rest.length === 0 && start < before) return false;
    const window = { from: Math.min(from, start), to: Math.max(to, end), before: start };
    return window.to - window.from <= within && fits(rest, window, within, lastBehind);
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
  return fits(groups, NOWHERE, pattern.within ?? WINDOW, pattern.lastBehind === true);
}
