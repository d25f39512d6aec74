import type { Trail } from '@/lib/types/page';
import { isArrival } from '@/lib/utils/trail-steps';
import type { Message } from './message';
import type { Facts } from './page-messages';

/** The answer to a login comes within this time, milliseconds. */
const ANSWER_MS = 2 * 60_000;
const TRIES: readonly string[] = ['submit', 'bind', 'slip', 'captcha', 'alert'];

/** Whether this page is where a login has led: something was tried just before, or it was handed on by a callback. */
export function isAnswerToLogin(trail: Trail, now: number): boolean {
  const index = trail.findLastIndex(isArrival);
  // From another site: whoever wrote that link wrote its address.
  if (trail[index]?.event === 'start') return false;
  return trail.some(
    ({ kind, event, at }, place) =>
      now - at <= ANSWER_MS &&
      (TRIES.includes(event) || (kind === 'callback' && place < index && isArrival({ event }))),
  );
}

/**
 * The messages without those of the address, where a login form stands that neither shows an error itself nor is the
 * answer to a try: the address of a link is the word of whoever wrote the link, and says nothing of the page.
 * @param isError whether a message of the page is word of an error.
 */
export function ownWords(
  { kind, messages }: Pick<Facts, 'kind' | 'messages'>,
  trail: Trail,
  now: number,
  isError: (message: Message) => boolean,
): readonly Message[] {
  const fromAddress = ({ source }: Message): boolean => source === 'url';
  if (kind !== 'login' || !messages.some(fromAddress)) return messages;
  if (messages.some(isError) || isAnswerToLogin(trail, now)) return messages;
  return messages.filter((message) => !fromAddress(message));
}
