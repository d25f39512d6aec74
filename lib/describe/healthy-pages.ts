import type { PageDescription } from './format';
import PAGES from './healthy-pages.json';
import { parseDescription } from './parse-description';

/** Healthy pages of the simulated sites (`npm run healthy`): a phrase that stands on one of them is too wide. */
export const HEALTHY: readonly PageDescription[] = PAGES.flatMap((page: unknown) => {
  const read = parseDescription(page);
  return typeof read === 'string' ? [] : [read];
});
