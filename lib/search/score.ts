import type { Store } from './store';
import type { Unit } from './unit';

export interface Scored {
  /** Place of the entry. */
  readonly id: number;
  readonly score: number;
  /** Matched share of the query's mass, 0 to 1. */
  readonly coverage: number;
}

/** How many times rarer than its meaning a word may count. */
const LIMIT = 1.3;
/** What a unit adds that is no part of the query's mass, as a share. */
const BONUS = 0.3;

/** Inverse document frequency: `df` of `total` entries have the term. */
function idf(df: number, total: number): number {
  return Math.log(1 + (total - df + 0.5) / (df + 0.5));
}

/** The rarest of the terms that the index knows; undefined if it knows none. */
function rarest(terms: readonly string[], store: Store): number | undefined {
  const known = terms.flatMap((name) => store.posting(name) ?? []);
  return known.length === 0 ? undefined : Math.max(...known.map(({ count }) => idf(count, store.total)));
}

/**
 * Score and coverage of every matched entry: of each unit the best alternative counts, idf × worth × text; the sum is
 * multiplied by √coverage. Linear in the postings of the alternatives.
 */
export function score(units: readonly Unit[], store: Store, size: number): Scored[] {
  const points = new Float64Array(size);
  const covered = new Float64Array(size);
  const best = new Float64Array(size);
  const worth = new Float64Array(size);
  let whole = 0;
  for (const unit of units) {
    // 聯絡 may be rare where 客服 is common: who types it asks for nothing rare.
    const limit = LIMIT * (rarest(unit.meaning ?? [], store) ?? Number.POSITIVE_INFINITY);
    const names = unit.alternatives.map(({ term }) => term);
    const mass = Math.min(limit, rarest(names, store) ?? idf(0, store.total));
    const touched: number[] = [];
    for (const { term, weight } of unit.alternatives) {
      const posting = store.posting(term);
      if (posting === undefined) continue;
      const value = Math.min(limit, idf(posting.count, store.total)) * weight;
      for (let i = 0; i < posting.ids.length; i++) {
        const id = posting.ids[i] ?? 0;
        const text = posting.weights[i] ?? 0;
        if (best[id] === 0) touched.push(id);
        best[id] = Math.max(best[id] ?? 0, value * text);
        worth[id] = Math.max(worth[id] ?? 0, value * Math.sqrt(text));
      }
    }
    for (const id of touched) {
      points[id] = (points[id] ?? 0) + (best[id] ?? 0) * (unit.share || BONUS);
      covered[id] = (covered[id] ?? 0) + unit.share * Math.min(mass, worth[id] ?? 0);
      best[id] = 0;
      worth[id] = 0;
    }
    whole += unit.share * mass;
  }
  const found: Scored[] = [];
  for (let id = 0; id < size; id++) {
    const coverage = (covered[id] ?? 0) / whole;
    if (coverage > 0) found.push({ id, score: (points[id] ?? 0) * Math.sqrt(coverage), coverage });
  }
  return found;
}
