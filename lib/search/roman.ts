import type { Slot } from './sounds';
import { merged, spellings } from './syllables';

const LONGEST = 6;
const LONGEST_WORD = 40;

/**
 * Letters read as pinyin: `wangji` → wan, ji (merged syllables). The last syllable may be unfinished (`wangj`) and then
 * stands for all that begin so. Undefined unless all of it can be read. Longer syllables are tried first.
 */
export function readRoman(letters: string): Slot[] | undefined {
  if (letters.length > LONGEST_WORD) return undefined;
  const dead = new Set<number>();
  const read = (from: number): Slot[] | undefined => {
    if (from === letters.length) return [];
    if (dead.has(from)) return undefined;
    for (let length = Math.min(LONGEST, letters.length - from); length > 0; length--) {
      const piece = letters.slice(from, from + length);
      const rest = spellings.has(piece) ? read(from + length) : undefined;
      if (rest !== undefined) return [new Set([merged(piece)]), ...rest];
    }
    const begun = letters.slice(from);
    const unfinished = begun.length < LONGEST && from > 0 ? [...spellings].filter((one) => one.startsWith(begun)) : [];
    if (unfinished.length > 0) return [new Set(unfinished.map(merged))];
    dead.add(from);
    return undefined;
  };
  return read(0);
}
