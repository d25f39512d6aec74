/** A text in plain forms, and where each of its units stood before. */
export interface Folded {
  readonly text: string;
  /** For every unit of `text` the start of its character in the original; one more for the end. */
  readonly from: readonly number[];
  /** The ends, likewise. */
  readonly to: readonly number[];
}

/** What is not seen must not hide a number: zero-width characters, soft hyphens, marks of direction. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Every stroke that people put between numbers. */
const DASH = /[\u2010-\u2015\u2043\u2212]/;

function plainForm(character: string): string {
  if (UNSEEN.test(character)) return '';
  return DASH.test(character) ? '-' : character.normalize('NFKC');
}

/** Full-width and other compatibility forms as plain ones (NFKC), dashes as hyphens, unseen characters left out, with the way back. */
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
    at = end;
  }
  return { text, from, to };
}
