import { afterSpace, type ScriptNames } from './script-names';
import type { ScriptText } from './script-text';
import { ALWAYS, ALWAYS_BARE, BRANCH, FUNCTION_HEAD, IF_TEXT, STARTS } from './words/scripts';
import type { Work } from './work';

/** How much before a brace or a call is looked at, and before a function's head. */
const HEAD = 200;
const BEFORE = 240;
/** Nobody nests an error message deeper than this. */
const DEEPEST = 20;

/**
 * Tells of calls whether they run while the script is read or the page loads. To be asked in the order in which the
 * calls stand; each block is judged once.
 */
export function createBlocks({ code, bare, literals }: ScriptText, names: ScriptNames, work: Work) {
  const judged = new Map<number, boolean>();
  /** Positions of the braces that are open at `reached`, outermost first. */
  const open: number[] = [];
  let reached = 0;

  /** Whether a head asks for a variable that was given a text of some length in the same script. */
  function asksForText(head: string): boolean {
    const name = IF_TEXT.exec(head)?.[1];
    const values = name === undefined ? undefined : names.values.get(name);
    if (!values || !work.spend(values.length)) return false;
    return values.some((value) => {
      const at = afterSpace(code, value);
      return work.spend(at - value) && (literals.get(at) ?? 0) - at > 2;
    });
  }

  /** True where the block that opens at `brace` runs as the script is read. */
  function blockRuns(brace: number): boolean {
    const head = bare.slice(Math.max(0, brace - HEAD), brace);
    if (ALWAYS.test(head) || asksForText(head)) return true;
    const fn = FUNCTION_HEAD.exec(head);
    if (!fn) return /(?:^|[;{}])\s*$/.test(head);
    // A declared function runs when it is called somewhere else than in its own head.
    if (fn[1] && (names.calls.get(fn[1]) ?? 0) > 1) return true;
    const before = code.slice(Math.max(0, brace - BEFORE), brace - (head.length - fn.index)).replace(/'/g, '"');
    return STARTS.test(before);
  }

  function judge(brace: number): boolean {
    const known = judged.get(brace);
    if (known !== undefined) return known;
    const runs = work.spend(HEAD + BEFORE) && blockRuns(brace);
    judged.set(brace, runs);
    return runs;
  }

  return {
    /** @param at where the call begins. */
    runAtOnce(at: number): boolean {
      for (; reached < at; reached++) {
        if (bare[reached] === '{') open.push(reached);
        else if (bare[reached] === '}') open.pop();
      }
      if (open.length > DEEPEST || !work.spend(open.length + 1)) return false;
      // Most calls wait in a handler; that is told by a block which was judged before.
      if (!open.every(judge)) return false;
      if (!work.spend(HEAD)) return false;
      const before = bare.slice(Math.max(0, at - HEAD), at);
      return !BRANCH.test(before) || ALWAYS_BARE.test(before) || asksForText(before);
    },
  };
}
