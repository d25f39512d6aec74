import type { Contact } from '@/lib/types/faq';
import { phoneParts, telNumber } from './tel-href';

/** A desk to call, and the number for it. */
export interface Call {
  readonly contact: Contact;
  /** As it is written: one number with its extension, or an extension alone. */
  readonly phone: string;
  /** What a telephone dials for it; empty for an extension alone. */
  readonly number: string;
}

const numbersOf = (contact: Contact): Call[] =>
  contact.phones
    .flatMap(phoneParts)
    .map(({ text }) => text.trim())
    .filter((text) => /\d/.test(text))
    .map((phone) => ({ contact, phone, number: telNumber(phone) }));

/**
 * Whom to call: the first number of the first desk that has one. An extension alone is dialled within the school only,
 * so the first whole number of the desks follows it.
 * @param contacts in the order in which they help.
 */
export function callFirst(contacts: readonly Contact[]): Call[] {
  const calls = contacts.flatMap(numbersOf);
  const whole = calls.find(({ number }) => number !== '');
  const first = calls[0];
  return [...new Set([first, whole])].filter((call) => call !== undefined);
}
