import { runsAtOnce } from './script-blocks';

const CALL = /(?<![\w$.])(?:(?:window|self|top|parent)\s*\.\s*)?(?:alert|confirm)\s*\(/g;
const LITERAL = /\s*(?:"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'|`((?:[^`\\]|\\[\s\S])*)`)\s*/y;
const OPERAND = /[^+);]*/y;
const NAME = /^\s*[A-Za-z_$][\w$]*\s*$/;
const DECODE = /^\s*(?:decodeURIComponent|decodeURI)\s*\(/;
const ESCAPE = /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(\r\n|[\s\S]))/gi;
const PLACEHOLDER = /\$\{[^}]*\}/g;
const LITERAL_OR_COMMENT =
  /("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<!--/g;
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: ' ', v: ' ', '0': '' };
const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
/** Longer scripts are libraries, not an error page's two lines. */
const LONGEST_SCRIPT = 20_000;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

function unescapeLiteral(body: string): string {
  return body.replace(
    ESCAPE,
    (_all, brace: string | undefined, four: string | undefined, two: string | undefined, one: string) => {
      const hex = brace ?? four ?? two;
      return hex === undefined ? (SIMPLE[one] ?? one) : character(Number.parseInt(hex, 16));
    },
  );
}

/** Entities stand where a page was made by a template that escapes for HTML. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (all, hex?: string, digits?: string, name = '') => {
      if (hex) return character(Number.parseInt(hex, 16));
      if (digits) return character(Number(digits));
      return NAMED[name.toLowerCase()] ?? all;
    },
  );
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
    LITERAL.lastIndex = at;
    const literal = LITERAL.exec(script);
    if (literal) {
      text += unescapeLiteral(literal[1] ?? literal[2] ?? (literal[3] ?? '').replace(PLACEHOLDER, ' '));
      at = LITERAL.lastIndex;
    } else {
      OPERAND.lastIndex = at;
      const operand = OPERAND.exec(script)?.[0] ?? '';
      const call = DECODE.exec(operand);
      if (call) return percentDecoded(argument(script, at + call[0].length, depth));
      text += NAME.test(operand) ? variable(script, operand.trim(), depth) : ' ';
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
  if (script.length > LONGEST_SCRIPT || !/alert|confirm/.test(script)) return [];
  const code = script.replace(LITERAL_OR_COMMENT, (all, literal?: string) => literal ?? ' '.repeat(all.length));
  // Same length, so that positions agree; literals can hold no call and no brace here.
  const bare = code.replace(LITERAL_OR_COMMENT, (all) => '"'.repeat(all.length));
  const texts: string[] = [];
  for (const call of bare.matchAll(CALL)) {
    if (!runsAtOnce(bare, code, call.index)) continue;
    const text = argument(code, call.index + call[0].length);
    if (text !== '') texts.push(text);
  }
  return texts;
}
