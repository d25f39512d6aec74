import { holds } from './tester';
import { ALWAYS, ALWAYS_BARE, BRANCH, FUNCTION_HEAD, IF_TEXT, STARTS } from './words/scripts';

/** Whether a head asks for a variable that was given a text of some length in the same script. */
function asksForText(head: string, code: string): boolean {
  const name = new RegExp(IF_TEXT).exec(head)?.[1];
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
  if (holds(head, ALWAYS) || asksForText(head, code)) return true;
  const fn = new RegExp(FUNCTION_HEAD).exec(head);
  if (!fn) return /(?:^|[;{}])\s*$/.test(head);
  const name = fn[1];
  if (name) {
    // A declared function runs when it is called somewhere else than in its own head.
    const calls = bare.match(new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}\\s*\\(`, 'g'))?.length ?? 0;
    if (calls > 1) return true;
  }
  const before = code.slice(Math.max(0, brace - 240), brace - (head.length - fn.index)).replace(/'/g, '"');
  return holds(before, STARTS);
}

/**
 * Whether the call at `at` runs while the script is read or the page loads.
 * @param bare the script with its literals blanked out, @param code the same length with literals.
 */
export function runsAtOnce(bare: string, code: string, at: number): boolean {
  const before = bare.slice(Math.max(0, at - 200), at);
  if (holds(before, BRANCH) && !holds(before, ALWAYS_BARE) && !asksForText(before, code)) return false;
  return openBlocks(bare, at).every((brace) => blockRuns(bare, code, brace));
}
