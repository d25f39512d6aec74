import { FIDO_NAMES } from '@/lib/faq/fido-names';
import { FIDO_NUMBERS, WAITING_NUMBERS } from '@/lib/faq/fido-numbers';
import { FIDO_NUMBER } from '@/lib/rules/words/fido';
import { squeeze } from '@/lib/text/fold';
import type { Message } from './message';

/** Numbers that a message gives, as such or by the name under which they travel between servers. */
function numbersIn({ text }: Message): Set<number> {
  const named = FIDO_NAMES.filter(([, name]) => text.includes(squeeze(name))).map(([number]) => number);
  return new Set([...[...text.matchAll(FIDO_NUMBER)].map(Number), ...named]);
}

/**
 * Codes of the TW FidO numbers in a message, each followed by the entries of
 * the sheet that fit. A number counts only beside its official text.
 */
function fidoCodesIn(message: Message): string[] {
  return [...numbersIn(message)].flatMap((number) => {
    if (WAITING_NUMBERS.includes(number)) return [];
    const known = FIDO_NUMBERS.find(({ from, to }) => number >= from && number <= to);
    const told = known?.texts.some((text) => message.text.includes(squeeze(text)));
    return known && told ? [`FIDO-${number}`, ...known.faq] : [];
  });
}

/** As `fidoCodesIn` for a whole page: several numbers in plain text are a table of codes, not an error. */
export function fidoCodesOn(messages: readonly Message[]): string[] {
  const isNumber = (code: string): boolean => code.startsWith('FIDO-');
  const plain = new Set(messages.flatMap((message) => (message.marked ? [] : fidoCodesIn(message).filter(isNumber))));
  const heard = plain.size > 1 ? messages.filter(({ marked }) => marked) : messages;
  return [...new Set(heard.flatMap(fidoCodesIn))];
}
