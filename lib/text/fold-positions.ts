import { plainDigit, withFigures } from './figures';

/** A text in plain forms, and where each of its units stood before. */
export interface Folded {
  readonly text: string;
  /** For every unit of `text` the start of its character in the original; one more for the end. */
  readonly from: readonly number[];
  /** The ends, likewise; with the marks that no one sees or that belong to the character before. */
  readonly to: readonly number[];
}

/** What is not seen, or is drawn over the character before (keycaps, strokes, accents), must not hide a number. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Mn}|\p{Me}/u;

/** Every stroke that people put between numbers. */
const DASH = /[\u2010-\u2015\u2043\u2212]/;
const WAVE = /[\u301c\u3030]/;
/** Every dot in the middle of a line. */
const MIDDLE_DOT = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65]/;

function plainForm(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (DASH.test(character)) return '-';
  if (WAVE.test(character)) return '~';
  if (MIDDLE_DOT.test(character)) return '·';
  return plainDigit(character) ?? character.normalize('NFKC');
}

/**
 * Full-width and other compatibility forms as plain ones (NFKC), dashes as hyphens, figures of all scripts as 0 to 9,
 * unseen characters left out, with the way back.
 */
export function foldWithPositions(original: string): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const plain = plainForm(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit++) {
      from.push(at);
      to.push(end);
    }
    if (plain === '' && to.length > 0) to[to.length - 1] = end;
    at = end;
  }
  return { text: withFigures(text), from, to };
}
