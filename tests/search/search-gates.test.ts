import { describe, expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { createSearch } from '@/lib/search';
import { evaluate, readQueries } from './search-report';

const search = createSearch(ENTRIES);

describe('the development queries', () => {
  const report = evaluate(search, readQueries('tests/search/queries-development.json'));

  it('find a best answer', () => {
    expect(report.all.count).toBe(221);
    expect(report.all.first).toBeGreaterThanOrEqual(0.92);
    expect(report.all.third).toBeGreaterThanOrEqual(0.98);
  });

  it.each(['kw', 'typo', 'sc'])('of the kind %s as well', (kind) => {
    expect(report.categories[kind]?.first).toBeGreaterThanOrEqual(0.9);
    expect(report.categories[kind]?.third).toBeGreaterThanOrEqual(0.95);
  });

  it('in any width', () => {
    expect(report.categories.width?.first).toBe(1);
  });

  it('find nothing where there is nothing to find', () => {
    const { none, nonehard } = report.nothing;
    expect(none?.strong).toBe(0);
    expect((nonehard?.strong ?? 1) / (nonehard?.count ?? 1)).toBeLessThanOrEqual(0.12);
  });
});

describe.each(['own', 'second-hand'])('the queries of queries-%s.json', (name) => {
  const report = evaluate(search, readQueries(`tests/search/queries-${name}.json`));

  it('find a best answer', () => {
    expect(report.all.count).toBeGreaterThan(100);
    expect(report.all.first).toBeGreaterThanOrEqual(0.9);
    expect(report.all.third).toBeGreaterThanOrEqual(0.95);
  });

  it('find nothing where there is nothing to find', () => {
    const { none, nonehard } = report.nothing;
    expect(none?.strong ?? 0).toBe(0);
    expect((nonehard?.strong ?? 1) / (nonehard?.count ?? 1)).toBeLessThanOrEqual(0.12);
  });
});

/** Written to be hard: the gates are those for queries that nobody has tuned for. */
describe('the queries of queries-third-hand.json', () => {
  const report = evaluate(search, readQueries('tests/search/queries-third-hand.json'));

  it('find a best answer', () => {
    expect(report.all.count).toBe(342);
    expect(report.all.first).toBeGreaterThanOrEqual(0.85);
    expect(report.all.third).toBeGreaterThanOrEqual(0.91);
  });

  it.each(['kw', 'typo', 'sc'])('of the kind %s as well', (kind) => {
    expect(report.categories[kind]?.third).toBeGreaterThanOrEqual(0.95);
  });

  it('find little where there is nothing to find', () => {
    const { none, nonehard } = report.nothing;
    expect(none?.strong).toBeLessThanOrEqual(1);
    expect((nonehard?.strong ?? 1) / (nonehard?.count ?? 1)).toBeLessThanOrEqual(0.12);
  });
});

/** By a third other hand, asked once before anything was changed for it. */
describe('the queries of queries-fourth-hand.json', () => {
  const report = evaluate(search, readQueries('tests/search/queries-fourth-hand.json'));

  it('find a best answer', () => {
    expect(report.all.count).toBe(215);
    expect(report.all.first).toBeGreaterThanOrEqual(0.92);
    expect(report.all.third).toBeGreaterThanOrEqual(0.98);
  });

  it('find little where there is nothing to find', () => {
    const { none, nonehard } = report.nothing;
    expect(none?.strong).toBe(0);
    expect((nonehard?.strong ?? 1) / (nonehard?.count ?? 1)).toBeLessThanOrEqual(0.2);
  });
});

/** By seven hands that knew neither words nor code; asked once before anything was changed for them. */
describe.each(['a', 'b', 'c', 'd', 'e', 'f', 'g'])('the queries of queries-blind-%s.json', (name) => {
  const report = evaluate(search, readQueries(`tests/search/queries-blind-${name}.json`));

  it('find a best answer', () => {
    expect(report.all.count).toBe(110);
    expect(report.all.first).toBeGreaterThanOrEqual(0.94);
    expect(report.all.strongFirst).toBeGreaterThanOrEqual(0.9);
    expect(report.all.third).toBeGreaterThanOrEqual(0.98);
  });

  it('find little where there is nothing to find', () => {
    const { none, nonehard } = report.nothing;
    expect(none?.strong).toBe(0);
    expect((nonehard?.strong ?? 1) / (nonehard?.count ?? 1)).toBeLessThanOrEqual(0.05);
  });
});

/** By two more such hands; nothing was changed for them since they were first asked. */
describe.each(['h', 'i'])('the queries of queries-blind-%s.json', (name) => {
  const report = evaluate(search, readQueries(`tests/search/queries-blind-${name}.json`));

  it('find a best answer', () => {
    expect(report.all.count).toBe(110);
    expect(report.all.first).toBeGreaterThanOrEqual(0.92);
    expect(report.all.strongFirst).toBeGreaterThanOrEqual(0.9);
    expect(report.all.third).toBeGreaterThanOrEqual(0.98);
  });

  it('find little where there is nothing to find', () => {
    for (const { strong, count } of Object.values(report.nothing)) expect(strong / count).toBeLessThanOrEqual(0.05);
  });
});

/** By one who knows the code, a quarter of it paraphrases. */
describe('the queries of queries-knowing.json', () => {
  const report = evaluate(search, readQueries('tests/search/queries-knowing.json'));

  it('find a best answer', () => {
    expect(report.all.count).toBe(80);
    expect(report.all.first).toBeGreaterThanOrEqual(0.88);
    expect(report.all.strongFirst).toBeGreaterThanOrEqual(0.9);
    expect(report.all.third).toBeGreaterThanOrEqual(0.95);
  });

  it('find little where there is nothing to find', () => {
    expect(report.nothing.none?.strong).toBe(0);
    expect(report.nothing.nonehard?.strong).toBeLessThanOrEqual(2);
  });
});
