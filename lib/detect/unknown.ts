import { WAITING_NUMBERS } from '@/lib/faq/fido-numbers';
import { normalizeWords } from '@/lib/rules/compile-rule';
import type { Message } from './message';
import { isSlip } from './refused-login';

const SHORTEST = 3;
/** The phone has not answered yet: no error, whatever box it stands in. */
const WAITING = normalizeWords(['尚未完成', ...WAITING_NUMBERS.map((number) => `[${number}]`)]);

/** A text in a box for messages, or all of a short page, which is no everyday slip: it may tell of an error that no rule knows. */
export const couldBeUnknown = (message: Message): boolean =>
  (message.source === 'page' || (message.source === 'text' && (message.marked || message.boxed === true))) &&
  message.text.length >= SHORTEST &&
  !WAITING.some((word) => message.text.includes(word)) &&
  !isSlip(message);
