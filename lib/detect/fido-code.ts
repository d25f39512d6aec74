import { FIDO_NAMES } from '@/lib/faq/fido-names';
import { FIDO_NUMBERS, WAITING_NUMBERS } from '@/lib/faq/fido-numbers';
import { FIDO_NUMBER } from '@/lib/rules/words/fido';
import { squeeze } from '@/lib/text/fold';
import type { Message } from './message';

/** Names and texts as they stand in squeezed messages: made once, since every message is asked for all of them. */
const NAMES = FIDO_NAMES.map(([number, name]) => ({ number, name, folded: squeeze(name) }));
const NUMBERS = FIDO_NUMBERS.map((known) => ({ ...known, folded: known.texts.map(squeeze) }));

/** A name such as `UNDEFINED` or `PS_1001` may stand for anything; these are made of two words at least. */
const TELLING = /^[A-Z]+(?:_[A-Z]+)+$/;
/** Before a name on its way between servers: `SP-API-ATH-01-`, folded. */
const INTERFACE = /spapi[a-z]{2,4}\d\d$/;

/** Whether the name of an interface stands right before this one. */
function isAddressed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at > 0 && INTERFACE.test(text.slice(0, at));
}

interface Given {
  readonly number: number;
  /** The number itself stands there, not only a name for it. */
  readonly inDigits: boolean;
  /** The name of an interface stands before the name: that tells enough by itself. */
  readonly addressed: boolean;
}

/** Numbers that a message gives, in digits or by a name. */
function numbersIn({ text }: Message): Given[] {
  const digits = new Set([...text.matchAll(FIDO_NUMBER)].map(Number));
  const named = NAMES.flatMap(({ number, name, folded }) => {
    const addressed = isAddressed(text, folded);
    return addressed || (TELLING.test(name) && text.includes(folded)) ? [[number, addressed] as const] : [];
  });
  const addressed = new Map(named);
  return [...new Set([...digits, ...addressed.keys()])].map((number) => ({
    number,
    inDigits: digits.has(number),
    addressed: addressed.get(number) === true,
  }));
}

/**
 * Codes of the TW FidO numbers in a message, each followed by the entries of the sheet that fit. A number counts only
 * beside its official text; a name behind that of its interface needs none. Where a number stands there in digits, it
 * counts and names don't: those differ between interfaces.
 */
function fidoCodesIn(message: Message): string[] {
  const numbers = numbersIn(message).flatMap(({ number, inDigits, addressed }) => {
    if (WAITING_NUMBERS.includes(number)) return [];
    const known = NUMBERS.find(({ from, to }) => number >= from && number <= to);
    const isQuoted = known?.folded.some((text) => message.text.includes(text));
    return known && (isQuoted || addressed) ? [{ inDigits, codes: [`FIDO-${number}`, ...known.faq] }] : [];
  });
  const inDigits = numbers.filter((one) => one.inDigits);
  return (inDigits.length > 0 ? inDigits : numbers).flatMap(({ codes }) => codes);
}

/** The code of a TW FidO number, not of an entry of the sheet. */
export const isFidoCode = (code: string): boolean => code.startsWith('FIDO-');

/** As `fidoCodesIn` for a whole page: several numbers in plain text are a table of codes, not an error. */
export function fidoCodesOn(messages: readonly Message[]): string[] {
  const plain = new Set(messages.flatMap((message) => (message.marked ? [] : fidoCodesIn(message).filter(isFidoCode))));
  const heard = plain.size > 1 ? messages.filter(({ marked }) => marked) : messages;
  return [...new Set(heard.flatMap(fidoCodesIn))];
}
