import { LONGEST_SCRIPT, PAGE_STEPS } from '@/lib/types/script-limits';
import { createBlocks } from './script-blocks';
import { namesIn } from './script-names';
import { readScript } from './script-text';
import { createValues } from './script-values';
import { createWork, type Work } from './work';

/** A call of a native dialog, global or of a window. */
const CALL = /(?<![\w$.])(?:(?:window|self|top|parent)\s*\.\s*)?(?:alert|confirm)\s*\(/g;
/**
 * What the native dialogs of an inline script will say: the literals of those
 * `alert` and `confirm` calls that run as the script is read, unescaped and
 * joined. A native dialog is not in the document, but the script that opens it
 * is, and can be read before it runs. Calls that wait in a handler or a branch
 * are left alone: a template of an error is no error.
 * @param work what may still be done: for this script alone where none is given. Where it ends, what was read until then is
 * given back.
 */
export function alertTexts(script: string, work: Work = createWork(PAGE_STEPS)): string[] {
  if (script.length > LONGEST_SCRIPT || !work.spend(script.length)) return [];
  const read = readScript(script);
  const names = namesIn(read);
  const blocks = createBlocks(read, names, work);
  const values = createValues(read, names, work);
  const texts: string[] = [];
  for (const found of read.bare.matchAll(CALL)) {
    if (!work.spend(found[0].length)) break;
    if (!blocks.runAtOnce(found.index)) continue;
    const text = values.argument(found.index + found[0].length);
    if (text !== '') texts.push(text);
  }
  return texts;
}
