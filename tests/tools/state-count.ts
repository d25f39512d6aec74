/** `npm run docs` writes into the documents how many states are known. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { RULES } = await import('@/lib/rules');

export const COUNTING = ['README.md', 'docs/detection.md', 'docs/store/listing.md'] as const;

const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const digitZh = (digit: number): string => [...' 一二三四五六七八九'][digit]?.trim() ?? '';

/** A number from 10 to 99 in words, Chinese and English; English in figures above twenty. */
export const inWords = (count: number): { readonly zh: string; readonly en: string } => ({
  zh: `${count < 20 ? '' : digitZh(Math.floor(count / 10))}十${digitZh(count % 10)}`,
  en: TEENS[count - 10] ?? String(count),
});

// An error that no rule knows is no state that is known.
export const STATE_COUNT = RULES.filter(({ id }) => id !== 'unknown-error').length;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The text with the number of states in it as `count` says. */
export function withCount(text: string, count: number): string {
  const { zh, en } = inWords(count);
  return text
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?(?=種(?:已知的)?狀況)/g, zh)
    .replace(/\b[\w]+(?= (?:known )?states\b)/gi, (word) => {
      if (!TEENS.includes(word.toLowerCase()) && !/^\d+$/.test(word)) return word;
      return /^[A-Z]/.test(word) ? capital(en) : en;
    });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const path of COUNTING) writeFileSync(path, withCount(readFileSync(path, 'utf8'), STATE_COUNT));
