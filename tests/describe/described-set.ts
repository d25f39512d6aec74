import type { PageDescription } from '@/lib/describe/format';
import { parseDescription } from '@/lib/describe/parse-description';
import { detectionInputOf, findingsIn } from '@/lib/describe/replay';
import { explain } from '@/lib/detect/explain';
import { RULES } from '@/lib/rules';
import { linesOf } from '../detect/explained';
import { OURS_ONLY } from '../detect/findings-asked';

/** Where `npm run add-page` keeps the pages that people have described. */
export const DESCRIBED = 'tests/sites/sets/described.json';

/** `silent`, or the code that must stand first. */
export interface DescribedPage {
  readonly id: string;
  readonly expect: string;
  readonly description: PageDescription;
}

export const SILENT = 'silent';

/** @throws where an item is no description that can be read. */
export function readSet(value: unknown): DescribedPage[] {
  if (!Array.isArray(value)) throw new Error('The set is no list.');
  return value.map((item: { id?: unknown; expect?: unknown; description?: unknown }) => {
    const description = parseDescription(item.description);
    if (typeof description === 'string') throw new Error(`${item.id}: ${description}`);
    return { id: String(item.id), expect: String(item.expect), description };
  });
}

/** The code that stands first; `silent` where no entry answers the page. */
export const shownOn = (description: PageDescription): string =>
  findingsIn(description, OURS_ONLY).find(({ codes }) => codes.length > 0)?.codes[0] ?? SILENT;

/** What is missing, for a person to read: why the page is judged as it is, and where its words belong. */
export function missing({ expect, description }: DescribedPage): string[] {
  const input = detectionInputOf(description, OURS_ONLY);
  const states = RULES.filter(({ answers }) =>
    answers.some(({ codes }) => codes !== 'by-number' && codes.includes(expect)),
  );
  return [
    `expected ${expect}, shown ${shownOn(description)}`,
    ...linesOf(explain(input.rules, input.facts, input.trail, 0)),
    ...(expect === SILENT
      ? []
      : [`states that answer with ${expect}: ${states.map(({ id }) => id).join(', ') || 'none'}`]),
  ];
}
