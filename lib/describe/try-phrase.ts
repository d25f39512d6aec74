import { squeeze } from '@/lib/text/fold';
import { FLOW } from '@/lib/types/kind-sets';
import type { PageKind } from '@/lib/types/page';
import type { PageDescription } from './format';
import { findingsIn } from './replay';

/** What a school's phrase would do. */
export interface PhraseTrial {
  /** It is found on the page that it was made for. */
  readonly here: boolean;
  /** Pages opened before on which it is found as well, by their place. */
  readonly others: readonly number[];
  /** Healthy pages on which it would be shown, or at least stands, by their place: it is too wide. */
  readonly healthy: readonly number[];
}

/** Where a rule for this page holds: on its own kind; where that is none of a login's, on error pages. */
export const pageFor = (kind: PageKind): PageKind => (FLOW.includes(kind) ? kind : 'error');

function isShown(phrase: string, description: PageDescription): boolean {
  const rule = { phrases: [phrase], pages: [pageFor(description.kind)], entry: 1 };
  return findingsIn(description, { rules: [rule], disabledRules: [] }).some(({ rule: id }) => id === 'school-1');
}

const stands = (phrase: string, { title, lines }: PageDescription): boolean =>
  [title, ...lines.map(({ text }) => text ?? '')].some((text) => squeeze(text).includes(squeeze(phrase)));

const placesOf = (pages: readonly PageDescription[], test: (page: PageDescription) => boolean): number[] =>
  pages.flatMap((page, index) => (test(page) ? [index] : []));

/** Tries a phrase as a school's rule on the page itself, on those opened before, and on healthy ones. */
export const tryPhrase = (
  phrase: string,
  page: PageDescription,
  others: readonly PageDescription[],
  healthy: readonly PageDescription[],
): PhraseTrial => ({
  here: isShown(phrase, page),
  others: placesOf(others, (other) => isShown(phrase, other)),
  healthy: placesOf(healthy, (one) => isShown(phrase, one) || stands(phrase, one)),
});
