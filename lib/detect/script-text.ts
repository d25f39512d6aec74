/** A script taken apart in one pass. All texts have the length of the script, so that positions agree. */
export interface ScriptText {
  /** The script with blanks for its comments. */
  readonly code: string;
  /** The same with its literals, quotes included, filled with quotes: no call and no brace stands in there. */
  readonly bare: string;
  /** Where the literal that begins at a position ends, the closing quote included. */
  readonly literals: ReadonlyMap<number, number>;
}

/** The end of a comment that begins at `at`, or `at` itself. HTML's opening counts alone, as browsers take it. */
function commentEnd(script: string, at: number): number {
  if (script.startsWith('<!--', at)) return at + 4;
  if (script.startsWith('//', at)) {
    const end = script.indexOf('\n', at);
    return end < 0 ? script.length : end;
  }
  if (!script.startsWith('/*', at)) return at;
  const end = script.indexOf('*/', at + 2);
  return end < 0 ? script.length : end + 2;
}

/** Where the search for the closing quote stops: behind it, or, not closed, where the line or the script ends. */
function literalEnd(script: string, at: number): { readonly end: number; readonly closed: boolean } {
  const quote = script[at];
  for (let i = at + 1; i < script.length; i++) {
    const char = script[i];
    if (char === '\\') i++;
    else if (char === quote) return { end: i + 1, closed: true };
    else if (char === '\n' && quote !== '`') return { end: i, closed: false };
  }
  return { end: script.length, closed: false };
}

/** Reads every character of a script once, or twice where a quote is never closed. */
export function readScript(script: string): ScriptText {
  const literals = new Map<number, number>();
  /** Up to where no literal of a quote can be closed: a search from further on would end at the same place. */
  const open: Record<string, number> = {};
  let code = '';
  let bare = '';
  let from = 0;
  const copy = (to: number): void => {
    code += script.slice(from, to);
    bare += script.slice(from, to);
  };
  for (let at = 0; at < script.length; ) {
    const char = script[at] ?? '';
    let next = at + 1;
    if (char === '/' || char === '<') {
      const end = commentEnd(script, at);
      if (end > at) {
        copy(at);
        code += ' '.repeat(end - at);
        bare += ' '.repeat(end - at);
        next = from = end;
      }
    } else if ((char === '"' || char === "'" || char === '`') && at >= (open[char] ?? 0)) {
      const { end, closed } = literalEnd(script, at);
      if (closed) {
        copy(at);
        code += script.slice(at, end);
        bare += '"'.repeat(end - at);
        literals.set(at, end);
        next = from = end;
      } else open[char] = end;
    }
    at = next;
  }
  copy(script.length);
  return { code, bare, literals };
}
