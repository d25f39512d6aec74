import { WAITING_NUMBERS } from '@/lib/faq/fido-numbers';
import { normalizeWords } from '@/lib/rules/compile-rule';
import type { Message } from './message';
import { isSlip } from './refused-login';

const SHORTEST = 3;
/** The phone has not answered yet: no error, whatever box it stands in. */
const WAITING = normalizeWords(['尚未完成', ...WAITING_NUMBERS.map((number) => `[${number}]`)]);

/** The end of a mail address beside a field, or a name: one word in Latin letters that has no meaning by itself. */
const ADDRESS = /^[\w.-]*@[\w.-]*$/;

/** How often something has happened to all: a figure of a report. */
const COUNT = /\d{2,}[次笔件人]$/;

/** A text in a box for messages, or all of a short page, which is no everyday slip: it may tell of an error that no rule knows. */
export const couldBeUnknown = (message: Message): boolean =>
  (message.source === 'page' || (message.source === 'text' && (message.marked || message.boxed === true))) &&
  message.text.length >= SHORTEST &&
  !ADDRESS.test(message.text) &&
  !COUNT.test(message.text) &&
  !WAITING.some((word) => message.text.includes(word)) &&
  !isSlip(message);
