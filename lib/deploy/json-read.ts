import { MALFORMED_JSON, syntaxFault } from './faults';
import type { ReadFault } from './types';

/** Where browsers tell a place; at the end, since what stands before may be quoted from the text itself. */
const LINE = /\bline (\d+) column \d+(?:\)| of the JSON data)$/;
const POSITION = /\bin JSON at position (\d+)$/;

/** JSON text as a value, or what is wrong with it; the line where the browser's parser tells a place. */
export function parseJson(text: string): { readonly value: unknown } | { readonly fault: ReadFault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const line = LINE.exec(message)?.[1];
    const position = POSITION.exec(message)?.[1];
    if (line !== undefined) return { fault: syntaxFault('JSON', Number(line)) };
    if (position !== undefined)
      return { fault: syntaxFault('JSON', text.slice(0, Number(position)).split('\n').length) };
    return { fault: message.endsWith('is not valid JSON') ? MALFORMED_JSON : syntaxFault('JSON') };
  }
}
