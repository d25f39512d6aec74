import { isRecord, type Json } from './bidi';

/**
 * What a script came to: a string, number, boolean, null or undefined. Everything else goes as JSON, in a string.
 * @throws where the script did.
 */
export function plain(answer: Json): unknown {
  if (answer.type === 'exception') {
    const details = isRecord(answer.exceptionDetails) ? answer.exceptionDetails : {};
    throw new Error(String(details.text));
  }
  return isRecord(answer.result) ? answer.result.value : undefined;
}
