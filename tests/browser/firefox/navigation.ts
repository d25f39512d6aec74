import type { Bidi } from './bidi';

const START = 'browsingContext.navigationStarted';
const COMMITTED = 'browsingContext.navigationCommitted';
const FAILED = 'browsingContext.navigationFailed';
const ENDS = new Set(
  ['navigationCommitted', 'navigationAborted', 'navigationFailed', 'downloadWillBegin', 'fragmentNavigated'].map(
    (name) => `browsingContext.${name}`,
  ),
);
const COMMIT_MS = 20_000;

/** Follows what a tab's main document goes through. */
export function watchNavigation(bidi: Bidi, context: string) {
  const open = new Set<unknown>();
  let committed = (): void => undefined;
  let failed = (_: Error): void => undefined;
  const stop = bidi.listen((method, params) => {
    if (params.context !== context) return;
    if (method === START) open.add(params.navigation);
    if (ENDS.has(method)) open.delete(params.navigation);
    if (method === COMMITTED) committed();
    if (method === FAILED) failed(new Error(`Not loaded: ${params.url} ${params.message ?? ''}`));
  });
  return {
    settled: () => open.size === 0,
    /** Does what leads to another document, and waits until one is in place. */
    async after(go: () => Promise<unknown>): Promise<void> {
      let timer: NodeJS.Timeout | undefined;
      const there = new Promise<void>((resolve, reject) => {
        committed = resolve;
        failed = reject;
        timer = setTimeout(() => reject(new Error('No new document')), COMMIT_MS);
      });
      try {
        await Promise.all([there, go()]);
      } finally {
        clearTimeout(timer);
        committed = () => undefined;
        failed = () => undefined;
      }
    },
    stop,
  };
}
