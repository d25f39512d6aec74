const DIGIT = /^\p{Nd}$/u;

/**
 * The decimal digit of any script as 0 to 9, undefined for what is none.
 * Unicode keeps the ten digits of a script together, and begins them at a code point that ends in 0 or 6 (hexadecimal).
 */
export function plainDigit(character: string): string | undefined {
  if (!DIGIT.test(character)) return undefined;
  const compatible = character.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  const code = character.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  const zero = DIGIT.test(String.fromCodePoint(row)) ? row : row + 6;
  return String(code - zero);
}

/** Chinese figures by value: everyday ones, those of banks, and the simplified forms. */
const CHINESE = ['〇零○', '一壹弌幺', '二貳贰弍', '三參叁参弎', '四肆', '五伍', '六陸陆', '七柒', '八捌', '九玖'];
const VALUES: ReadonlyMap<string, string> = new Map(
  CHINESE.flatMap((forms, value) => [...forms].map((form): [string, string] => [form, String(value)])),
);

/** One Chinese figure, for a character class. */
export const CHINESE_FIGURES = CHINESE.join('');

const FIGURE = `[\\d${CHINESE_FIGURES}]`;
/** Three figures and more, read out one by one. Fewer are words: 一直, 三次, 單一簽入. */
const RUN = new RegExp(`${FIGURE}(?:[\\s.,、·*_/|~-]{0,3}${FIGURE}){2,}`, 'g');

/** The same text, of the same length, with figures read out in Chinese as 0 to 9. */
export const withFigures = (text: string): string =>
  text.replace(RUN, (run) => [...run].map((one) => VALUES.get(one) ?? one).join(''));
