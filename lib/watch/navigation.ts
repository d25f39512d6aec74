import { isWatchedAddress } from '@/lib/types/hosts';

/**
 * How a document was reached: by back, forward or reload (`revisit`), from a
 * site that is not watched (`start`), or in the course of a login (`arrive`).
 * Of the referrer only the host is looked at.
 */
export function navigationOf(
  performance: Pick<Performance, 'getEntriesByType'>,
  referrer: string,
): 'arrive' | 'start' | 'revisit' {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation && 'type' in navigation ? navigation.type : undefined;
  if (type === 'back_forward' || type === 'reload') return 'revisit';
  if (referrer === '') return 'arrive';
  return isWatchedAddress(referrer) ? 'arrive' : 'start';
}

/**
 * True where a page of a login has opened this one, so that a new tab goes on
 * with its attempt. The browser alone can't tell: it names an opener for every
 * tab that is opened beside another.
 */
export const isOpened = (referrer: string, opener: unknown): boolean => opener !== null || isWatchedAddress(referrer);
