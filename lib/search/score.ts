import { settingGroups } from './concepts';
import type { Store } from './store';
import { term } from './terms';
import type { Unit } from './unit';
import { LONG_TEXT } from './weights';

export interface Scored {
  /** Place of the entry. */
  readonly id: number;
  readonly score: number;
  /** Matched share of the query's mass, 0 to 1. */
  readonly coverage: number;
  /** The same of its clause that fits best, if that says enough; else 0. */
  readonly clause: number;
  /** Matched mass: about 2 for a word that a tenth of the entries have. */
  readonly mass: number;
  /** How many words were matched that tell this entry from others. */
  readonly told: number;
}

/** How many times rarer than its meaning a word may count. */
const LIMIT = 1.3;
/** What a unit adds that is no part of the query's mass, as a share. */
const BONUS = 0.4;
/** Matched mass from which a clause speaks for itself: more than one rare word. */
const CLAUSE_MASS = 4;
/** What is worth less doesn't tell entries apart: a single character, a far sound. */
const TELLING_WORTH = 0.5;

/** The rarity of the rarest of the terms that the index knows; undefined if it knows none. */
function rarest(terms: readonly string[], store: Store): number | undefined {
  let most: number | undefined;
  for (const name of terms) {
    const rarity = store.posting(name)?.rarity;
    if (rarity !== undefined && (most === undefined || rarity > most)) most = rarity;
  }
  return most;
}

const isSetting = ({ groups = [] }: Unit): boolean =>
  groups.length > 0 && groups.every((group) => settingGroups.includes(group));

/**
 * Score and coverage of every matched entry: of each unit the best alternative counts, idf × worth × text; the sum is
 * multiplied by √coverage. Linear in the postings of the alternatives.
 */
export function score(clauses: readonly (readonly Unit[])[], store: Store, size: number): Scored[] {
  const points = new Float64Array(size);
  const covered = new Float64Array(size);
  const best = new Float64Array(size);
  const worth = new Float64Array(size);
  const ofClause = new Float64Array(size);
  const clause = new Float64Array(size);
  const told = new Uint8Array(size);
  const tellsNow = new Uint8Array(size);
  /** The word that told last, by place. */
  const toldBy = new Uint16Array(size);
  let word = 0;
  let whole = 0;
  for (const units of clauses) {
    let clauseMass = 0;
    for (const unit of units) {
      if (!unit.goesOn) word++;
      // 聯絡 may be rare where 客服 is common: who types it asks for nothing rare.
      const limit = LIMIT * (rarest((unit.groups ?? []).map(term.concept), store) ?? Number.POSITIVE_INFINITY);
      const names = unit.alternatives.map((one) => one.term);
      const mass = Math.min(limit, rarest(names, store) ?? store.rarest);
      const isCommon = isSetting(unit);
      const touched: number[] = [];
      for (const { term: name, weight } of unit.alternatives) {
        const posting = store.posting(name);
        if (posting === undefined) continue;
        const value = Math.min(limit, posting.rarity) * weight;
        const tells =
          unit.share > 0 &&
          !isCommon &&
          weight > TELLING_WORTH &&
          (posting.count <= 1 || posting.count * 2 < store.total);
        for (let i = 0; i < posting.ids.length; i++) {
          const id = posting.ids[i] ?? 0;
          const text = posting.weights[i] ?? 0;
          if (best[id] === 0) touched.push(id);
          best[id] = Math.max(best[id] ?? 0, value * text);
          worth[id] = Math.max(worth[id] ?? 0, value * (text < LONG_TEXT && !unit.groups ? text : Math.sqrt(text)));
          if (tells && (text >= LONG_TEXT || unit.groups)) tellsNow[id] = 1;
        }
      }
      for (const id of touched) {
        const share = unit.share * Math.min(mass, worth[id] ?? 0);
        ofClause[id] = (ofClause[id] ?? 0) + share;
        if (!unit.isAgain) {
          points[id] = (points[id] ?? 0) + (best[id] ?? 0) * (unit.share || BONUS);
          covered[id] = (covered[id] ?? 0) + share;
        }
        if (!unit.isAgain && tellsNow[id] === 1 && toldBy[id] !== word) {
          told[id] = (told[id] ?? 0) + 1;
          toldBy[id] = word;
        }
        tellsNow[id] = 0;
        best[id] = 0;
        worth[id] = 0;
      }
      clauseMass += unit.share * mass;
      if (!unit.isAgain) whole += unit.share * mass;
    }
    for (let id = 0; id < size; id++) {
      const mass = ofClause[id] ?? 0;
      if (mass >= CLAUSE_MASS) clause[id] = Math.max(clause[id] ?? 0, mass / clauseMass);
      ofClause[id] = 0;
    }
  }
  const found: Scored[] = [];
  for (let id = 0; id < size; id++) {
    const mass = covered[id] ?? 0;
    if (mass === 0) continue;
    const coverage = mass / whole;
    const fit = Math.max(coverage, clause[id] ?? 0);
    found.push({
      id,
      score: (points[id] ?? 0) * fit,
      coverage,
      clause: clause[id] ?? 0,
      mass,
      told: told[id] ?? 0,
    });
  }
  return found;
}
