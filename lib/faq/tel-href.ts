import { phoneForm } from '@/lib/config/forms';

/** A part of what is written for a desk's telephone: `number` is what a telephone dials for it, null for nothing. */
export interface PhonePart {
  readonly text: string;
  readonly number: string | null;
}

/** Between two numbers. Between two extensions it divides nothing that is dialled. */
const BETWEEN = /(\s*(?:[、,;/&|]|或|及)\s*)/;
/** Before figures that nobody dials: an extension is asked for, or typed, once the call is answered; a fax answers nobody. */
const EXTENSION = /[#*轉→]|分機|內線|校內|x|傳真|(?<![a-z])f(?:ax)?(?![a-z])/i;
/** The same behind other figures: 07-1234567~9. */
const TO = /[~至到]/;
const FIGURES = /\+?[\d(][\d()[\].·・ -]*/g;
/** When somebody answers. */
const TIME = /\d{1,2}:\d{2}(?!\d)/g;
/** The emergency and service numbers that are short: 110, 165, 1999. */
const SHORT = /^1(?:1\d|6\d|9\d\d)$/;
/**
 * What can be dialled, without signs between: with the number of the area or the mobile network, with that of the
 * country, or within the area.
 */
const WHOLE = /^(?:0[1-9]\d{7,8}|070\d{8}|\+\d{8,15}|00[1-9]\d{9,14}|[2-9]\d{5,7})$/;
/** A last figure or two behind a whole number: 07-1234567-9 stands for three of them. */
const RANGE = /^(\+?(?:\D*\d){9,})[- ]\d{1,2}$/;

/** The number that some figures stand for: they may have an extension behind them, or hours before them. */
function wholeIn(figures: string): string {
  const groups =
    figures
      .trim()
      .replace(RANGE, '$1')
      .match(/\+?\d+/g) ?? [];
  for (let start = 0; start < groups.length; start++) {
    for (let end = groups.length; end > start; end--) {
      const digits = groups
        .slice(start, end)
        .join('')
        .replace(/^\+?886(?=\d{8,10}$)0?/, '+886');
      if (WHOLE.test(digits) || SHORT.test(digits)) return digits;
    }
  }
  return '';
}

/** The first number in `phone` as a telephone dials it, digits and a leading plus; empty where there is only an extension. */
export function telNumber(phone: string): string {
  const text = (phoneForm(phone) ?? '').replace(TIME, (time) => '時'.repeat(time.length));
  let from = 0;
  for (const { 0: figures, index } of text.matchAll(FIGURES)) {
    const label = text.slice(from, index);
    const isFurther = from > 0 && TO.test(label);
    from = index + figures.length;
    if (EXTENSION.test(label) || isFurther) continue;
    const number = wholeIn(figures);
    if (number !== '') return number;
  }
  return '';
}

/**
 * What is written for a telephone, in parts that together are the text: each number with what is dialled for it,
 * `(04)2222-0507 轉 123` with `0422220507`. An extension is shown, and asked for by hand.
 */
export function phoneParts(phone: string): PhonePart[] {
  const parts: PhonePart[] = [];
  for (const text of (phoneForm(phone) ?? '').split(BETWEEN)) {
    const number = telNumber(text) || null;
    const last = parts.at(-1);
    if (number === null && last?.number === null) parts.splice(-1, 1, { text: last.text + text, number });
    else if (text !== '') parts.push({ text, number });
  }
  return parts;
}
