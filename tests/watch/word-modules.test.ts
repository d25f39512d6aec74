import { describe, expect, it } from 'vitest';
import { wordModules } from '../tools/words/word-modules';

/** What the generated modules export, by path. */
const written: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
  ['/lib/watch/{page,click,prefilter}-words.ts', '/lib/text/variants.ts'],
  { eager: true },
);

describe('a generated word table', () => {
  it.each([...wordModules()])('%s holds what the rules say now (else: npm run words)', (path, { constants }) => {
    expect({ ...written[`/${path}`] }).toEqual(constants);
  });
});
