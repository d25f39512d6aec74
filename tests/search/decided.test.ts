import { describe, expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { createSearch } from '@/lib/search';
import { ALIASES } from '@/lib/search/aliases';
import { numbersOf } from '@/lib/search/concepts';

const conditions = Object.entries(ALIASES).flatMap(([code, { decidedBy = [] }]) =>
  decidedBy.map((source) => [code, source] as const),
);

/** A name that is no group's would be left out, and the condition be true of more queries than it says. */
describe.each(conditions)('%s is decided by %s', (code, source) => {
  it('an entry that exists, and names of groups', () => {
    expect(ENTRIES.map((entry) => entry.code)).toContain(code);
    for (const name of source.split(' ')) expect(numbersOf([name.replace('-', '')]), name).toHaveLength(1);
  });
});

describe('what decides for an entry', () => {
  const search = createSearch(ENTRIES);
  const first = (query: string) => search.query(query).strong[0]?.entry.code;

  it('counts only where all of it is said, and nothing that speaks against it', () => {
    expect(first('鎖卡 怎麼解開')).toBe('SSO-A5');
    expect(first('忘記密碼 鎖卡 怎麼解開')).toBe('SSO-1');
  });

  it('counts nothing in a query about other matters', () => {
    expect(search.query('LINE 換手機').strong).toEqual([]);
    expect(search.query('工商憑證被鎖卡').strong).toEqual([]);
  });
});
