import { matches } from './match';
import type { Message } from './message';
import { isSlip } from './slips';
import { ERROR } from './words/unknown';

/** An error in error mark-up which is no everyday slip and no word of waiting. */
export const isUnknownError = (message: Message): boolean =>
  message.source === 'text' && matches(message, ERROR) && !isSlip(message);
