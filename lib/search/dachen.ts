/** Keys of the standard (Dachen) Zhuyin keyboard, in the order of the symbols below. */
const KEYS = '1qaz2wsxedcrfv5tgbyhnujm8ik,9ol.0p;/-6347';
const SYMBOLS = 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦˊˇˋ˙';
const symbolOf = new Map([...KEYS].map((key, i) => [key, SYMBOLS[i] ?? '']));
const WORD = /^(?:[ㄅ-ㄙ]?[ㄧㄨㄩ]?[ㄚ-ㄦ]?[ˊˇˋ˙ ])+[ㄅ-ㄩ]*$/;

/**
 * The Zhuyin that someone meant who typed with the input method off: `au4a83` → ㄇㄧˋㄇㄚˇ. Undefined when the keys
 * don't form syllables or no tone was typed (the first tone is a blank), since then it is likelier a word or a number.
 * `text` is folded.
 */
export function readDachen(text: string): string | undefined {
  if (!/[346]/.test(text) || /^[\d\s()-]+$/.test(text)) return undefined;
  const symbols = [...text].map((key) => (key === ' ' ? ' ' : symbolOf.get(key)));
  if (symbols.includes(undefined)) return undefined;
  const zhuyin = symbols.join('');
  return WORD.test(zhuyin) ? zhuyin.replaceAll(' ', 'ˉ') : undefined;
}
