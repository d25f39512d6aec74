/** What starts by itself: immediate functions, ready and load callbacks, short timers. */
const STARTS =
  /(?:[(!+~]|\$\(|\bready\s*\(|\bonload\s*=|\bsetTimeout\s*\(|"(?:DOMContentLoaded|load|ready|pageshow)"\s*,)\s*$/;
const FUNCTION_HEAD = /(?:async\s+)?function\s*([\w$]*)\s*\([^()]*\)\s*$|\([^()]*\)\s*=>\s*$|[\w$]+\s*=>\s*$/;
const ALWAYS = /\bif\s*\(\s*(?:true|1|!0)\s*\)\s*$|\btry\s*$/;
/** A branch without braces directly before the call. */
const BRANCH = /(?:\b(?:if|while|for)\s*\([^;{}]*\)|\belse)\s*$/;
const ALWAYS_BARE = /\bif\s*\(\s*(?:true|1|!0)\s*\)\s*$/;

/** `if (message)`, `if (message != "")`, `if (message.length > 0)`: a text that is shown where there is one. */
const IF_TEXT =
  /(?<!\belse\s+)\bif\s*\(\s*([\w$]+)\s*(?:!==?\s*(?:""|null|undefined)|\.length(?:\s*(?:>|!==?)\s*0)?)?\s*\)\s*$/;

/** Whether a head asks for a variable that was given a text of some length in the same script. */
function asksForText(head: string, code: string): boolean {
  const name = IF_TEXT.exec(head)?.[1];
  if (!name) return false;
  const given = new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}\\s*=\\s*(?:"[^"]|'[^']|\`[^\`])`);
  return given.test(code);
}

/** Start positions of the braces that are open at `at`, outermost first. */
function openBlocks(bare: string, at: number): number[] {
  const open: number[] = [];
  for (let i = 0; i < at; i++) {
    if (bare[i] === '{') open.push(i);
    else if (bare[i] === '}') open.pop();
  }
  return open;
}

/** True where the block that opens at `brace` runs as the script is read. */
function blockRuns(bare: string, code: string, brace: number): boolean {
  const head = bare.slice(Math.max(0, brace - 200), brace);
  if (ALWAYS.test(head) || asksForText(head, code)) return true;
  const fn = FUNCTION_HEAD.exec(head);
  if (!fn) return /(?:^|[;{}])\s*$/.test(head);
  const name = fn[1];
  if (name) {
    // A declared function runs when it is called somewhere else than in its own head.
    const calls = bare.match(new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}\\s*\\(`, 'g'))?.length ?? 0;
    if (calls > 1) return true;
  }
  const before = code.slice(Math.max(0, brace - 240), brace - (head.length - fn.index)).replace(/'/g, '"');
  return STARTS.test(before);
}

/**
 * Whether the call at `at` runs while the script is read or the page loads.
 * @param bare the script with its literals blanked out, @param code the same length with literals.
 */
export function runsAtOnce(bare: string, code: string, at: number): boolean {
  const before = bare.slice(Math.max(0, at - 200), at);
  if (BRANCH.test(before) && !ALWAYS_BARE.test(before) && !asksForText(before, code)) return false;
  return openBlocks(bare, at).every((brace) => blockRuns(bare, code, brace));
}
