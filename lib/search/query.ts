import { fold } from '@/lib/text/fold';
import { readDachen } from './dachen';
import { weighElsewhere } from './elsewhere';
import { hanUnits } from './query-han';
import { latinUnits } from './query-latin';
import { type Run, runsOf } from './runs';
import { type Slot, soundUnits } from './sounds';
import { syllableOf } from './syllables';
import type { Unit, Vocabulary } from './unit';
import { readZhuyin } from './zhuyin';

/** Longer queries are pasted texts; what they are about stands at the beginning. */
const LONGEST_QUERY = 200;

/** Zhuyin goes on from the character before it: 密ㄇㄚˇ. */
function zhuyinUnits(run: Run, before: Run | undefined, vocabulary: Vocabulary): Unit[] {
  const last = before?.kind === 'han' && run.gap === '' ? syllableOf(before.text.slice(-1)) : undefined;
  const slots: Slot[] = readZhuyin(run.text);
  const units = last === undefined ? [] : soundUnits([new Set([last]), ...slots], vocabulary);
  // A new word begins: 手機沒ㄓ is on its way to 手機沒指紋.
  return units.some(({ alternatives }) => alternatives.length > 0) ? units : soundUnits(slots, vocabulary);
}

/** What a query asks for, in units. Empty when it says nothing. */
export function unitsOf(query: string, vocabulary: Vocabulary): Unit[] {
  const seen = new Set<string>();
  // Saying a thing twice doesn't make it twice as important.
  const units = allUnits(query, vocabulary).filter(({ alternatives }) => {
    const key = alternatives.map((one) => one.term).join();
    const isNew = key === '' || !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return weighElsewhere(units);
}

function allUnits(query: string, vocabulary: Vocabulary): Unit[] {
  const text = fold(query.slice(0, LONGEST_QUERY));
  const keyed = readDachen(text);
  const meant = keyed === undefined ? [] : soundUnits(readZhuyin(keyed), vocabulary);
  if (meant.some(({ alternatives }) => alternatives.length > 0)) return meant;
  const runs = runsOf(text);
  const units: Unit[] = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    if (run === undefined) break;
    if (run.kind === 'latin' || run.kind === 'digits') {
      const rest = runs.slice(at).findIndex(({ kind }) => kind !== 'latin' && kind !== 'digits');
      const row = runs.slice(at, rest < 0 ? runs.length : at + rest);
      units.push(...latinUnits(row, vocabulary));
      at += row.length;
    } else {
      units.push(...(run.kind === 'han' ? hanUnits(run.text, vocabulary) : zhuyinUnits(run, runs[at - 1], vocabulary)));
      at++;
    }
  }
  return units;
}
