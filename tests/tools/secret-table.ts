/**
 * Writes what the words for the help desk are rid of into docs/privacy.md, between the marks `<!-- secrets:zh -->` or
 * `<!-- secrets:en -->` and `<!-- /secrets -->`. Made from the same list that masks.
 *
 * Usage: npm run docs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { redact } from '@/lib/support/redact';
import { SECRETS } from '@/lib/support/secrets';
import type { Bilingual } from '@/lib/types/faq';
import { withMarked } from './marked';

export const PRIVACY = 'docs/privacy.md';

type Words = keyof Bilingual;

const HEADS: Bilingual = {
  zh: '| 會遮蔽的 | 例（虛構） | 遮蔽後 |',
  en: '| masked | example (made up) | after |',
};

/** Every kind that is masked, as a Markdown table. */
export const secretTable = (words: Words): string =>
  [
    HEADS[words],
    '|---|---|---|',
    ...SECRETS.map(({ name, example }) => `| ${name[words]} | \`${example}\` | \`${redact(example)}\` |`),
  ].join('\n');

/** The page with its tables made anew. Throws where a mark is missing. */
export const withSecrets = (page: string): string =>
  (['zh', 'en'] as const).reduce((text, words) => withMarked(text, `secrets:${words}`, secretTable(words)), page);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(PRIVACY, withSecrets(readFileSync(PRIVACY, 'utf8')));
