import { BAD_LOGIN, CAPTCHA, CONSEQUENCE, EMPTY, LEAD, REFUSED, TYPED } from '@/lib/rules/words/slips';
import { matches } from './match-text';
import type { Message } from './message';

/** A failed login says no more than that, or names what was typed: with another reason beside it, it is no slip. */
const LONGEST_BARE = 16;

const isBare = ({ text }: Message): boolean => text.length <= LONGEST_BARE || TYPED.some((word) => text.includes(word));

/** The page refused the account or password. */
export const isRefusal = (message: Message): boolean =>
  !CONSEQUENCE.test(message.text) &&
  (matches({ ...message, text: message.text.replace(LEAD, '') }, REFUSED) ||
    (matches(message, BAD_LOGIN) && isBare(message)));

const isCaptcha = (message: Message): boolean => matches(message, CAPTCHA);

/** The step that messages of a login page leave, or null. */
export function refusalOf(messages: readonly Message[]): 'slip' | 'captcha' | null {
  const said = messages.filter(({ source, marked, advises }) => source !== 'page' && (marked || !advises));
  if (said.some(isRefusal)) return 'slip';
  return said.some(isCaptcha) ? 'captcha' : null;
}

/** An everyday slip, which people mend by themselves: refused, mistyped, left out. */
export const isSlip = (message: Message): boolean =>
  isRefusal(message) || isCaptcha(message) || matches(message, EMPTY);
