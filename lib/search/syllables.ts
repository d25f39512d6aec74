import { FIRST_CHARACTERS, SYLLABLES } from './syllable-table';

/** Two readings, one usual: collation sorts these characters under the other one. */
const READINGS: Readonly<Record<string, string>> = {
  行: 'xing',
  重: 'chong',
  了: 'liao',
  弹: 'tan',
  着: 'zhe',
  谁: 'shei',
};

/**
 * Merges what Taiwanese ears and fingers confuse: zh=z, ch=c, sh=s, -ng=-n. `lü` is written `lv` or `lu`.
 * `syllable` is toneless pinyin.
 */
export function merged(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace('v', 'u');
}

const spelled = SYLLABLES.split(' ');

/** Every syllable as it is spelled in pinyin, and a few that don't exist. */
export const spellings: ReadonlySet<string> = new Set(
  spelled.flatMap((one) => (one.endsWith('n') ? [one, `${one}g`] : [one])),
);
/** Every syllable after `merged`. */
export const keys: ReadonlySet<string> = new Set(spelled.map(merged));

const firsts = [...FIRST_CHARACTERS];
const collator = new Intl.Collator('zh-Hans-u-co-pinyin');
/** Without Chinese collation data the order is by radical or code point, and no reading may be guessed from it. */
const probe = [...'安八茶大飞高一中'];
const sortsByPinyin = probe.every((char, i) => i === 0 || collator.compare(probe[i - 1] ?? '', char) < 0);
const known = new Map<string, string>();

/** The merged toneless syllable of a Han character, found by its place in the collation order; undefined if unknown. */
export function syllableOf(char: string): string | undefined {
  if (!sortsByPinyin) return undefined;
  let key = known.get(char);
  if (key === undefined) {
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (collator.compare(firsts[middle] ?? '', char) <= 0) low = middle + 1;
      else high = middle;
    }
    key = merged(READINGS[char] ?? spelled[low - 1] ?? '');
    known.set(char, key);
  }
  return key === '' ? undefined : key;
}
