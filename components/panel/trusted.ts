import { isByPerson } from '@/components/by-person';

/** Acts on what a person did, never on events that a page made up. */
export const trusted =
  (act: () => void) =>
  (event: Event): void => {
    if (isByPerson(event)) act();
  };
