import { fold } from '@/lib/text/fold';
import { readDachen } from './dachen';
import { ELSEWHERE, isElsewhere, ownedLength, SCENE, weighElsewhere } from './elsewhere';
import { LONGEST_QUERY } from './longest';
import { countedLength } from './numbers';
import { inOurWords } from './otherwise';
import { hanUnits } from './query-han';
import { latinUnits } from './query-latin';
import { beginsClause, type Run, runsOf } from './runs';
import { type Slot, soundUnits } from './sounds';
import { isAboutOurs, type Subject, subjectsMeant, subjectsOf } from './subjects';
import { withoutSurroundings } from './surroundings';
import { syllableOf } from './syllables';
import type { Unit, Vocabulary } from './unit';
import { readZhuyin } from './zhuyin';

/** What a query asks for. */
export interface Query {
  /** By sentence or clause, in order; none where it says nothing. */
  readonly clauses: readonly (readonly Unit[])[];
  readonly subjects: ReadonlySet<Subject>;
  /** It names something of ours. */
  readonly isOurs: boolean;
}

/** Zhuyin goes on from the character before it: 密ㄇㄚˇ. */
function zhuyinUnits(run: Run, before: Run | undefined, vocabulary: Vocabulary): Unit[] {
  const last = before?.kind === 'han' && run.gap === '' ? syllableOf(before.text.slice(-1)) : undefined;
  const slots: Slot[] = readZhuyin(run.text);
  const units = last === undefined ? [] : soundUnits([new Set([last]), ...slots], vocabulary);
  // A new word begins: 手機沒ㄓ is on its way to 手機沒指紋.
  return units.some(({ alternatives }) => alternatives.length > 0) ? units : soundUnits(slots, vocabulary);
}

/** A run without what belongs to the one before it: 年 in 110年, 憑證 in SSL憑證. */
function own({ text, gap }: Run, before: Run | undefined): string {
  if (before?.kind === 'digits' && /^ ?$/.test(gap)) return text.slice(countedLength(text));
  if (before?.kind === 'latin' && gap === '' && isElsewhere(before.text)) return text.slice(ownedLength(text, 0));
  return text;
}

function keyOf({ alternatives }: Unit): string {
  let key = '';
  for (const one of alternatives) key += `${one.term},`;
  return key;
}

/** Leaves out clauses that were there before and what a clause says again, and marks what else was said before. */
function markAgain(clauses: readonly (readonly Unit[])[]): Unit[][] {
  const said = new Set<string>();
  const before = new Set<string>();
  const left: Unit[][] = [];
  for (const units of clauses) {
    const here = new Set<string>();
    const told: Unit[] = [];
    for (const unit of units) {
      const key = keyOf(unit);
      if (key !== '' && here.has(key)) continue;
      here.add(key);
      told.push(key !== '' && said.has(key) ? { ...unit, isAgain: true } : unit);
    }
    const whole = [...here].join(';');
    if (before.has(whole)) continue;
    before.add(whole);
    for (const key of here) said.add(key);
    left.push(told);
  }
  return left;
}

function clausesOf(text: string, vocabulary: Vocabulary): Unit[][] {
  const runs = runsOf(text);
  const clauses: Unit[][] = [[]];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    if (run === undefined) break;
    if (beginsClause(run) && clauses.at(-1)?.length !== 0) clauses.push([]);
    const units = clauses.at(-1);
    if (run.kind === 'latin' || run.kind === 'digits') {
      const rest = runs.findIndex(
        (one, i) => i > at && ((one.kind !== 'latin' && one.kind !== 'digits') || beginsClause(one)),
      );
      const row = runs.slice(at, rest < 0 ? runs.length : rest);
      units?.push(...latinUnits(row, text, vocabulary));
      at += row.length;
    } else {
      const isWhole = runs.length === 1;
      const before = runs[at - 1];
      if (run.kind === 'han') units?.push(...hanUnits(own(run, before), isWhole, vocabulary));
      else units?.push(...zhuyinUnits(run, before, vocabulary));
      at++;
    }
  }
  return clauses;
}

/** Reads what a text asks for. Linear in its length. */
export function readQuery(query: string, vocabulary: Vocabulary): Query {
  const text = fold(query.slice(0, LONGEST_QUERY).replace(/[\r\n]+/g, '。'));
  const keyed = readDachen(text);
  const meant = keyed === undefined ? [] : soundUnits(readZhuyin(keyed), vocabulary);
  if (meant.some(({ alternatives }) => alternatives.length > 0))
    return { clauses: [meant], subjects: subjectsMeant(meant), isOurs: true };
  const told = inOurWords(withoutSurroundings(text));
  const clauses = clausesOf(told, vocabulary);
  const said = clauses.flat();
  const byMeaning = subjectsMeant(said);
  const isOurs = byMeaning.size > 0 || isAboutOurs(told);
  const isElsewhere = said.includes(ELSEWHERE) || (said.includes(SCENE) && !isOurs);
  const named = subjectsOf(told, isElsewhere);
  const subjects = isElsewhere ? named : new Set([...named, ...byMeaning]);
  const isBoth = subjects.has('card') || subjects.has('account') || subjects.has('phone');
  return { clauses: markAgain(weighElsewhere(clauses, isElsewhere, isBoth)), subjects, isOurs };
}
