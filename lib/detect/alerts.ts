import { runsAtOnce } from './script-blocks';
import { holds } from './tester';
import { CALL, DECODE, ENTITY, ESCAPE, LITERAL, LITERAL_OR_COMMENT, NAME, NAMED, SIMPLE } from './words/scripts';

const call = new RegExp(CALL, 'g');
const literal = new RegExp(LITERAL, 'y');
const literalOrComment = new RegExp(LITERAL_OR_COMMENT, 'g');
const OPERAND = /[^+);]*/y;
const PLACEHOLDER = /\$\{[^}]*\}/g;
/** Longer scripts are libraries, not an error page's two lines. */
const LONGEST_SCRIPT = 20_000;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

function unescapeLiteral(body: string): string {
  return body.replace(
    new RegExp(ESCAPE, 'gi'),
    (_all, brace: string | undefined, four: string | undefined, two: string | undefined, one: string) => {
      const hex = brace ?? four ?? two;
      return hex === undefined ? (SIMPLE[one] ?? one) : character(Number.parseInt(hex, 16));
    },
  );
}

/** Entities stand where a page was made by a template that escapes for HTML. */
function decodeEntities(text: string): string {
  return text.replace(new RegExp(ENTITY, 'gi'), (all, hex?: string, digits?: string, name = '') => {
    if (hex) return character(Number.parseInt(hex, 16));
    if (digits) return character(Number(digits));
    return NAMED[name.toLowerCase()] ?? all;
  });
}

/** Assigned once from literals: `var message = '…'; alert(message);`. */
function variable(script: string, name: string, depth: number): string {
  const assigned = new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}\\s*=(?![=>])`).exec(script);
  return assigned && depth < 2 ? argument(script, assigned.index + assigned[0].length, depth + 1) : ' ';
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The text that the argument at `from` spells out; operands that can't be known read as a blank. */
function argument(script: string, from: number, depth = 0): string {
  let text = '';
  for (let at = from; ; at++) {
    literal.lastIndex = at;
    const spelt = literal.exec(script);
    if (spelt) {
      text += unescapeLiteral(spelt[1] ?? spelt[2] ?? (spelt[3] ?? '').replace(PLACEHOLDER, ' '));
      at = literal.lastIndex;
    } else {
      OPERAND.lastIndex = at;
      const operand = OPERAND.exec(script)?.[0] ?? '';
      const decode = new RegExp(DECODE).exec(operand);
      if (decode) return percentDecoded(argument(script, at + decode[0].length, depth));
      text += holds(operand, NAME) ? variable(script, operand.trim(), depth) : ' ';
      at += operand.length;
    }
    if (script[at] !== '+') return decodeEntities(text).trim();
  }
}

/**
 * What the native dialogs of an inline script will say: the literals of those
 * `alert` and `confirm` calls that run as the script is read, unescaped and
 * joined. A native dialog is not in the document, but the script that opens it
 * is, and can be read before it runs. Calls that wait in a handler or a branch
 * are left alone: a template of an error is no error.
 */
export function alertTexts(script: string): string[] {
  if (script.length > LONGEST_SCRIPT) return [];
  const code = script.replace(literalOrComment, (all, kept?: string) => kept ?? ' '.repeat(all.length));
  // Same length, so that positions agree; literals can hold no call and no brace here.
  const bare = code.replace(literalOrComment, (all) => '"'.repeat(all.length));
  const texts: string[] = [];
  for (const found of bare.matchAll(call)) {
    if (!runsAtOnce(bare, code, found.index)) continue;
    const text = argument(code, found.index + found[0].length);
    if (text !== '') texts.push(text);
  }
  return texts;
}
