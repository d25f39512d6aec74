import type { CDPSession } from '@playwright/test';

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** The characters of a script that were run: inner ranges have the last word over the ones around them. */
export function ranOf(source: string, functions: readonly { readonly ranges: readonly Range[] }[]): string {
  const ran = new Uint8Array(source.length);
  const ranges = functions.flatMap(({ ranges }) => ranges);
  ranges.sort((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset));
  for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return source
    .split('')
    .filter((_, index) => ran[index])
    .join('');
}

/**
 * Counts which parts of the scripts named `name` a page runs.
 * @param visit opens the page and waits until it rests.
 * @returns the source that was run, and all of it.
 */
export async function evaluatedOf(
  session: CDPSession,
  name: string,
  visit: () => Promise<void>,
): Promise<{ readonly ran: string; readonly all: string }> {
  await session.send('Debugger.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await visit();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const script = result.find(({ url }) => url.endsWith(name));
  if (!script) throw new Error(`No script ${name} was run.`);
  const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId: script.scriptId });
  return { ran: ranOf(scriptSource, script.functions), all: scriptSource };
}
