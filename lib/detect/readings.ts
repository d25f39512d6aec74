import { type Message, toMessage } from './message';

/**
 * The readings of a text, at most two: what it asserts of here and now; and, marked as advice, all that it says but its
 * conditions, which is what a box or a dialog is taken by.
 */
export function readingsOf(raw: string, marked: boolean): Message[] {
  const strict = toMessage(raw, 'text', false);
  const lenient = toMessage(raw, 'text', true);
  const readings: Message[] = [];
  if (strict) readings.push({ ...strict, marked });
  if (lenient && lenient.text !== strict?.text) readings.push({ ...lenient, marked, advises: true });
  return readings;
}
