import { isWatched } from '../detect/hosts';

export interface Origin {
  /** Of it only the host is looked at. */
  readonly referrer: string;
  /** First page of its tab, which no other page has opened. */
  readonly isFirst: boolean;
}

/**
 * How a document was reached: by back, forward or reload (`revisit`), from a
 * site that is not watched or by hand in a new tab (`start`), or in the course
 * of a login (`arrive`).
 */
export function arrivalOf(
  performance: Pick<Performance, 'getEntriesByType'>,
  { referrer, isFirst }: Origin,
): 'arrive' | 'start' | 'revisit' {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation && 'type' in navigation ? navigation.type : undefined;
  if (type === 'back_forward' || type === 'reload') return 'revisit';
  if (referrer === '') return isFirst ? 'start' : 'arrive';
  try {
    return isWatched(new URL(referrer).hostname) ? 'arrive' : 'start';
  } catch {
    return 'arrive';
  }
}
