import { MALFORMED_JSON, syntaxFault } from './faults';
import type { ReadFault } from './types';

/** Where browsers tell a place; at the end, since what stands before may be quoted from the text itself. */
const LINE = /\bline (\d+) column \d+(?:\)| of the JSON data)$/;
const POSITION = /\bin JSON at position (\d+)$/;

const MOST_NAMES = 20_000;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/**
 * How many names stand more than once in the same object of well-formed JSON; the parser of browsers takes the last one
 * without a word. Names are compared as they are written. Null where there are more than any policy has.
 */
export function duplicateNames(text: string): number | null {
  const open: (Set<string> | null)[] = [];
  let count = 0;
  let names = 0;
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const own = open.at(-1);
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && own) {
      names += 1;
      if (names > MOST_NAMES) return null;
      if (own.has(last)) count += 1;
      own.add(last);
    }
    last = token;
  }
  return count;
}

/** A comment that is never closed goes to the end: it is not looked for again from each of its signs. */
const TEXT_OR_COMMENT = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/gs;
const TEXT_OR_COMMA = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/gs;

/** JSON as Chromium's browsers take it: comments and commas too many become blanks, so that every line keeps its number. */
export const withoutComments = (text: string): string =>
  text
    .replace(TEXT_OR_COMMENT, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' ')))
    .replace(TEXT_OR_COMMA, (part) => (part.startsWith('"') ? part : ' '));

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
