import { MALFORMED_JSON, syntaxFault } from './faults';
import type { ReadFault } from './types';

/** Where browsers tell a place; at the end, since what stands before may be quoted from the text itself. */
const LINE = /\bline (\d+) column \d+(?:\)| of the JSON data)$/;
const POSITION = /\bin JSON at position (\d+)$/;

const MOST_NAMES = 20_000;
const MOST_COMMENTS = 20_000;
/** One that is never closed goes to the end: it is not looked for again from each of its signs. */
const STRING = String.raw`"[^"\\]*(?:\\(?:.|$)[^"\\]*)*(?:"|$)`;
const TOKEN = new RegExp(String.raw`${STRING}|[{}[\],:]`, 'gs');

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

/** A comment that is never closed goes to the end, too. */
const TEXT_OR_COMMENT = new RegExp(String.raw`${STRING}|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`, 'gs');
const TEXT_OR_COMMA = new RegExp(String.raw`${STRING}|,(?=\s*[}\]])`, 'gs');

/**
 * JSON as Chromium's browsers take it: comments and commas too many become blanks, so that every line keeps its number.
 * Null where there are more comments than anybody writes.
 */
export function withoutComments(text: string): string | null {
  const parts: string[] = [];
  let from = 0;
  let count = 0;
  for (const { 0: part, index } of text.matchAll(TEXT_OR_COMMENT)) {
    if (part.startsWith('"')) continue;
    if (++count > MOST_COMMENTS) return null;
    parts.push(text.slice(from, index), part.replace(/[^\n]/g, ' '));
    from = index + part.length;
  }
  return [...parts, text.slice(from)].join('').replace(TEXT_OR_COMMA, (part) => (part.startsWith('"') ? part : ' '));
}

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
