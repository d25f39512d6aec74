import type { Plugin } from 'vite';

const LOGGER = /const logger = \{[\s\S]*?\n\};/;

/**
 * Takes the logger from what WXT puts around a content script: in a build for people it prints nothing, and every login
 * page would load it. Fails the build when the logger is called, but no longer where it was.
 */
export function bareStart(): Plugin {
  return {
    name: 'bare-start',
    transform(code, id) {
      if (!id.includes('content-script-isolated-world-entrypoint') || !code.includes('logger.error')) return null;
      if (!LOGGER.test(code)) throw new Error(`WXT's logger is gone from where it was: look at ${id}.`);
      return { code: code.replace(LOGGER, 'const logger = { error: () => undefined };'), map: null };
    },
  };
}
