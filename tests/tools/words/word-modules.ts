import * as clicks from '@/lib/rules/words/clicks';
import * as pageKinds from '@/lib/rules/words/page-kinds';
import { anyOf } from './any-of';
import { packWords } from './pack-words';
import { prefilterWords } from './prefilter-words';
import { variantsOf } from './variants';

/** A generated module: what stands above it, and its constants by name. */
export interface WordModule {
  readonly comment: string;
  readonly constants: Readonly<Record<string, string | RegExp>>;
}

const pageWords = (): Record<string, string> =>
  Object.fromEntries(Object.entries(pageKinds).map(([name, words]) => [name, packWords(words)]));

function clickPatterns(): Record<string, RegExp> {
  const { BIND, LEAVE_END, LEAVE_WHOLE, LOGOUT, SUBMIT, TAKE_BACK } = clicks;
  return {
    BIND: new RegExp(anyOf(BIND)),
    LOGOUT: new RegExp(anyOf(LOGOUT)),
    LEAVE: new RegExp(`^(?:.{0,2}(?:${anyOf(LEAVE_END)})|${anyOf(LEAVE_WHOLE)})$|${anyOf(TAKE_BACK)}`),
    SUBMIT: new RegExp(`^(?:${anyOf(SUBMIT)})$`),
  };
}

/** The modules that `npm run words` writes, by their path. */
export function wordModules(): ReadonlyMap<string, WordModule> {
  const pages = pageWords();
  const { alone, single, beside } = prefilterWords();
  const prefilter = { PREFILTER: packWords(alone), SINGLE: packWords(single), BESIDE_SINGLE: packWords(beside) };
  const { variants, folded } = variantsOf([...Object.values(pages), ...Object.values(prefilter)].join(''));
  return new Map([
    [
      'lib/watch/page-words.ts',
      {
        comment: 'The words of `lib/rules/words/page-kinds.ts` in the form that `hasWord` takes.',
        constants: pages,
      },
    ],
    [
      'lib/watch/click-words.ts',
      {
        comment:
          'The labels of `lib/rules/words/clicks.ts` as patterns for stripped text, variant characters included.',
        constants: clickPatterns(),
      },
    ],
    [
      'lib/watch/prefilter-words.ts',
      {
        comment:
          'Words of which a page must hold one before anything can be said about it, derived from all rules: one that is enough alone, or a single character and one that stands beside it.',
        constants: prefilter,
      },
    ],
    [
      'lib/text/variants.ts',
      {
        comment: 'Variants of the characters in the words of the watcher, and at the same places what they fold to.',
        constants: { VARIANTS: variants, FOLDED: folded },
      },
    ],
  ]);
}
