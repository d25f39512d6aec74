import type { Plugin } from 'vite';
import { isContentBuild } from './content-build';

const LOGGER = /const logger = \{[\s\S]*?\n\};/;
const START = /const result = \(async[\s\S]*?definition[\s\S]*?\n\}\)\(\);/;

/** What stands before `main` in a content script's definition: WXT has it in the manifest by then. */
const OPTIONS = /(?<=defineContentScript\(\{)[\s\S]*?(?=\bmain\b)/;

/**
 * Leaves of what WXT puts around a content script the start alone: its logger prints nothing in a build for people, and
 * the context that it hands over is used by nothing here, and every login page would load them. Fails the build when
 * they are no longer where they were.
 */
export function bareStart(): Plugin {
  let isContentScript = false;
  return {
    name: 'bare-start',
    configResolved({ build }) {
      isContentScript = isContentBuild(build);
    },
    transform(code, id) {
      if (isContentScript && OPTIONS.test(code)) return { code: code.replace(OPTIONS, ''), map: null };
      if (!id.includes('content-script-isolated-world-entrypoint') || !code.includes('logger.error')) return null;
      if (!LOGGER.test(code) || !START.test(code)) throw new Error(`WXT's start is not what it was: look at ${id}.`);
      return {
        code: code.replace(LOGGER, '').replace(START, 'initPlugins();\nconst result = definition.main();'),
        map: null,
      };
    },
  };
}
