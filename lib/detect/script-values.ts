import { afterSpace, type ScriptNames } from './script-names';
import type { ScriptText } from './script-text';
import { ENTITY, ESCAPE, NAMED, SIMPLE } from './words/scripts';
import type { Work } from './work';

/** No error message is longer, nor put together from more. */
const LONGEST_TEXT = 1000;
const LONGEST_OPERAND = 200;
/** How far values that stand for one another are followed. */
const DEEPEST = 5;
const NAME = /^[A-Za-z_$][\w$]*$/;
const DECODE = /^decodeURI(?:Component)?\s*\(/;

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
  return text.replace(ENTITY, (all, hex?: string, digits?: string, name = '') => {
    if (hex) return character(Number.parseInt(hex, 16));
    if (digits) return character(Number(digits));
    return NAMED[name.toLowerCase()] ?? all;
  });
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The body of a template with a blank for each of its placeholders. */
function withoutPlaceholders(body: string): string {
  let text = '';
  let from = 0;
  for (let at = body.indexOf('${'); at >= 0; at = body.indexOf('${', from)) {
    const end = body.indexOf('}', at);
    if (end < 0) break;
    text += `${body.slice(from, at)} `;
    from = end + 1;
  }
  return text + body.slice(from);
}

/** Reads what the arguments of calls spell out. Each variable is put together once. */
export function createValues({ code, literals }: ScriptText, names: ScriptNames, work: Work) {
  const known = new Map<string, string>();

  /** Assigned once from literals: `var message = '…'; alert(message);`. */
  function variable(name: string, depth: number): string {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = names.values.get(name)?.[0];
    if (value === undefined || depth >= DEEPEST) return ' ';
    // Of a name that stands for itself nothing is known.
    known.set(name, ' ');
    const text = argument(value, depth + 1);
    known.set(name, text);
    return text;
  }

  const operandEnd = (from: number): number => {
    let at = from;
    while (at < code.length && !'+);'.includes(code[at] ?? '') && at - from <= LONGEST_OPERAND) at++;
    return at;
  };

  /** The text that the argument at `from` spells out; operands that can't be known read as a blank. Empty: nothing. */
  function argument(from: number, depth = 0): string {
    let text = '';
    for (let at = from; ; at++) {
      const begin = afterSpace(code, at);
      const literalEnd = literals.get(begin);
      const end = literalEnd ?? operandEnd(begin);
      if (!work.spend(end - at + 1) || end - begin > LONGEST_TEXT * 6) return '';
      if (literalEnd !== undefined) {
        const body = code.slice(begin + 1, end - 1);
        text += unescapeLiteral(code[begin] === '`' ? withoutPlaceholders(body) : body);
      } else {
        const operand = code.slice(begin, end).trimEnd();
        const decode = DECODE.exec(operand);
        if (decode && depth < DEEPEST)
          return decodeEntities(text + percentDecoded(argument(begin + decode[0].length, depth + 1))).trim();
        text += NAME.test(operand) ? variable(operand, depth) : ' ';
      }
      at = afterSpace(code, end);
      if (text.length > LONGEST_TEXT || !work.spend(at - end)) return '';
      if (code[at] !== '+') return decodeEntities(text).trim();
    }
  }

  return { argument };
}
