import { matches } from './match';
import type { Message } from './message';
import { BAD_LOGIN, CAPTCHA, EMPTY, REFUSED } from './words/slips.const';

/** The page refused the account or password. */
export const isRefusal = (message: Message): boolean => matches(message, REFUSED) || matches(message, BAD_LOGIN);

/** An everyday slip, which people mend by themselves: refused, mistyped, left out. */
export const isSlip = (message: Message): boolean =>
  isRefusal(message) || matches(message, CAPTCHA) || matches(message, EMPTY);
