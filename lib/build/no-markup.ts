import type { Plugin } from 'vite';

const WRITES = /\.innerHTML=/g;

/**
 * Takes from Preact the one place where it can write mark-up (`dangerouslySetInnerHTML`): it writes plain text there.
 * Nothing here uses it, and what isn't there can't be misused. Fails the build when Preact no longer has that one place.
 */
export function noMarkup(): Plugin {
  return {
    name: 'no-markup',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return null;
      const found = code.match(WRITES)?.length ?? 0;
      if (found !== 1) throw new Error(`Preact writes mark-up in ${found} places instead of one: look at ${id}.`);
      return { code: code.replace(WRITES, '.textContent='), map: null };
    },
  };
}
