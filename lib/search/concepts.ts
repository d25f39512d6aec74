import { fold } from '@/lib/text/fold';
import { syllableOf } from './syllables';
import { CONTACT_GROUPS, LACK_GROUPS, SETTING_GROUPS, SYNONYMS, UNWANTED_GROUPS } from './synonyms';

/** Numbers of synonym groups. */
export type Groups = readonly number[];

const han = new Map<string, number[]>();
const latin = new Map<string, number[]>();
const sound = new Map<string, number[]>();
const names: string[] = [];
let longest = 1;

function add(map: Map<string, number[]>, word: string, group: number): void {
  const groups = map.get(word) ?? [];
  if (!groups.includes(group)) groups.push(group);
  map.set(word, groups);
}

for (const [group, line] of SYNONYMS.trim().split('\n').entries()) {
  const words = line.split(' ');
  names.push(words[0] ?? '');
  for (const word of words.map(fold)) {
    if (/^\p{Script=Latin}/u.test(word)) {
      add(latin, word.replaceAll('_', ''), group);
      continue;
    }
    add(han, word, group);
    longest = Math.max(longest, word.length);
    const key = soundOf(word);
    if (word.length > 1 && key !== undefined) add(sound, key, group);
  }
}

function soundOf(word: string): string | undefined {
  const syllables = [...word].map(syllableOf);
  return syllables.includes(undefined) ? undefined : syllables.join(' ');
}

/** Length of the longest known Han word. */
export const longestWord = longest;

/** Groups of a folded Han word. */
export function groupsOf(word: string): Groups | undefined {
  return han.get(word);
}

/** Groups of one or several Latin words, lower case and joined without anything between. */
export function groupsOfLatin(joined: string): Groups | undefined {
  return latin.get(joined);
}

/** All Latin words of the table, joined. */
export const latinWords: readonly string[] = [...latin.keys()];

/** Groups of the words that sound so: merged syllables joined by blanks. */
export function groupsOfSound(syllables: string): Groups | undefined {
  return sound.get(syllables);
}

/** The groups with these first words. */
export const numbersOf = (first: readonly string[]): Groups =>
  names.flatMap((name, i) => (first.includes(name) ? [i] : []));

/** The groups that ask for a help desk. */
export const contactGroups: Groups = numbersOf(CONTACT_GROUPS);

/** Whether a Han word, or several Latin ones joined, asks for a help desk. */
export const isContactWord = (word: string): boolean =>
  [...(han.get(word) ?? []), ...(latin.get(word) ?? [])].some((group) => contactGroups.includes(group));

/** The groups that say nothing of what failed. */
export const settingGroups: Groups = numbersOf(SETTING_GROUPS);

/** The groups that say that something is not there. */
export const lackGroups: Groups = numbersOf(LACK_GROUPS);

/** The groups that say that something is not wanted. */
export const unwantedGroups: Groups = numbersOf(UNWANTED_GROUPS);

/** The groups of verbs that say that a thing is not found. */
export const missedGroups: Groups = numbersOf(['讀不到']);
