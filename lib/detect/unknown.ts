import { ERROR } from '@/lib/rules/words/unknown';
import { matches } from './match-text';
import type { Message } from './message';
import { isSlip } from './refused-login';

/** An error in error mark-up which is no everyday slip and no word of waiting. */
export const isUnknownError = (message: Message): boolean =>
  message.source === 'text' && matches(message, ERROR) && !isSlip(message);
