import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Scrolls the card as far as it takes to see a part that has just come up in it; the page stays where it is.
 * @param isUp whether the part is there.
 * @returns to be given to the part
 */
export function useInSight(isUp: boolean): Ref<HTMLDivElement> {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isUp) part.current?.scrollIntoView({ block: 'nearest' });
  }, [isUp]);
  return part;
}
