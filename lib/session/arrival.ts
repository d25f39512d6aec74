import { isWatched } from '../detect/hosts';

/**
 * How a document was reached: by back, forward or reload (`revisit`), from a
 * site that is not watched (`start`), or in the course of a login (`arrive`).
 * Of the referrer only the host is looked at.
 */
export function arrivalOf(
  performance: Pick<Performance, 'getEntriesByType'>,
  referrer: string,
): 'arrive' | 'start' | 'revisit' {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation && 'type' in navigation ? navigation.type : undefined;
  if (type === 'back_forward' || type === 'reload') return 'revisit';
  if (referrer === '') return 'arrive';
  try {
    return isWatched(new URL(referrer).hostname) ? 'arrive' : 'start';
  } catch {
    return 'arrive';
  }
}
