import type { ScriptText } from './script-text';

const ASSIGNED = /(?<![\w$.])([A-Za-z_$][\w$]*)\s*=(?![=>])/g;
const CALLED = /(?<![\w$.])([A-Za-z_$][\w$]*)\s*\(/g;

/** What a script says of its names, gathered in one pass for each question. */
export interface ScriptNames {
  /** Where the values that a name is given begin, the first one first. */
  readonly values: ReadonlyMap<string, readonly number[]>;
  /** How often a name stands before a bracket, its own declaration included. */
  readonly calls: ReadonlyMap<string, number>;
}

/** Position of the next character that is no white space. */
export function afterSpace(code: string, from: number): number {
  let at = from;
  while (at < code.length && (code[at] ?? '').trim() === '') at++;
  return at;
}

export function namesIn({ bare }: ScriptText): ScriptNames {
  const values = new Map<string, number[]>();
  for (const found of bare.matchAll(ASSIGNED)) {
    const name = found[1] ?? '';
    const known = values.get(name);
    const at = found.index + found[0].length;
    if (known) known.push(at);
    else values.set(name, [at]);
  }
  const calls = new Map<string, number>();
  for (const [, name = ''] of bare.matchAll(CALLED)) calls.set(name, (calls.get(name) ?? 0) + 1);
  return { values, calls };
}
