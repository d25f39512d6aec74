import { describe, expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { createSearch } from '@/lib/search';
import { faultsOf, readKinds } from './read-kinds';

const search = createSearch(ENTRIES);

describe.each(readKinds())('$kind', ({ cases }) => {
  it.each(cases)('$query', (one) => {
    expect(faultsOf(search, one, ENTRIES)).toEqual([]);
  });
});
