import { FIDO_NAMES } from '@/lib/faq/fido-names';
import { FIDO_NUMBERS, WAITING_NUMBERS } from '@/lib/faq/fido-numbers';
import { FIDO_NUMBER } from '@/lib/rules/words/fido';
import { squeeze } from '@/lib/text/fold';
import type { Message } from './message';

/** A name such as `UNDEFINED` or `PS_1001` may stand for anything; these are made of two words at least. */
const TELLING = /^[A-Z]+(?:_[A-Z]+)+$/;
/** Before a name on its way between servers: `SP-API-ATH-01-`, folded. */
const INTERFACE = /spapi[a-z]{2,4}\d\d$/;

/** Whether the name of an interface stands right before this one. */
function isAddressed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at > 0 && INTERFACE.test(text.slice(0, at));
}

/** Numbers that a message gives, as such or by a name, and whether the name tells enough by itself. */
function numbersIn({ text }: Message): Map<number, boolean> {
  const numbers = new Map([...text.matchAll(FIDO_NUMBER)].map((found) => [Number(found), false]));
  for (const [number, name] of FIDO_NAMES) {
    const folded = squeeze(name);
    if (isAddressed(text, folded)) numbers.set(number, true);
    else if (TELLING.test(name) && text.includes(folded) && !numbers.has(number)) numbers.set(number, false);
  }
  return numbers;
}

/**
 * Codes of the TW FidO numbers in a message, each followed by the entries of the sheet that fit. A number counts only
 * beside its official text; a name behind that of its interface needs none.
 */
function fidoCodesIn(message: Message): string[] {
  return [...numbersIn(message)].flatMap(([number, enough]) => {
    if (WAITING_NUMBERS.includes(number)) return [];
    const known = FIDO_NUMBERS.find(({ from, to }) => number >= from && number <= to);
    const told = enough || known?.texts.some((text) => message.text.includes(squeeze(text)));
    return known && told ? [`FIDO-${number}`, ...known.faq] : [];
  });
}

/** The code of a TW FidO number, not of an entry of the sheet. */
export const isFidoCode = (code: string): boolean => code.startsWith('FIDO-');

/** As `fidoCodesIn` for a whole page: several numbers in plain text are a table of codes, not an error. */
export function fidoCodesOn(messages: readonly Message[]): string[] {
  const plain = new Set(messages.flatMap((message) => (message.marked ? [] : fidoCodesIn(message).filter(isFidoCode))));
  const heard = plain.size > 1 ? messages.filter(({ marked }) => marked) : messages;
  return [...new Set(heard.flatMap(fidoCodesIn))];
}
