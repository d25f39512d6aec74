import { readFileSync } from 'node:fs';
import type { Search } from '@/lib/search';
import type { FaqEntry } from '@/lib/types/faq';

/** A query and what has to come of it; codes of entries. */
export interface Case {
  readonly query: string;
  /** One of these stands first of all. */
  readonly first?: readonly string[];
  /** All of these are among the results. */
  readonly strong?: readonly string[];
  readonly notStrong?: readonly string[];
  /** All of these are possibly related, and no more. */
  readonly weak?: readonly string[];
  readonly absent?: readonly string[];
  /** `none`: no results, but there may be what is possibly related. `nothing`: neither. */
  readonly results?: 'none' | 'nothing';
  /** How many entries may be shown in all. */
  readonly most?: number;
  /** No code of TW FidO is shown, or none among the results. */
  readonly origins?: 'no code' | 'no code among the results';
  /** This code is first if there is such an entry; else nothing is found. */
  readonly codeOrNothing?: string;
}

export interface Kind {
  readonly kind: string;
  readonly cases: readonly Case[];
}

export function readKinds(): readonly Kind[] {
  return JSON.parse(readFileSync('tests/search/queries-kinds.json', 'utf8'));
}

const codesOf = (hits: readonly { readonly entry: FaqEntry }[]) => hits.map(({ entry }) => entry.code);
const isCode = (code: string) => code.startsWith('FIDO-');

/** What is wrong with the answer to a query, in words; empty if nothing is. */
export function faultsOf(search: Search, one: Case, entries: readonly FaqEntry[]): string[] {
  const result = search.query(one.query);
  const strong = codesOf(result.strong);
  const weak = codesOf(result.weak);
  const shown = [...strong, ...weak];
  const faults: string[] = [];
  const check = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  const exists = entries.some(({ code }) => code === one.codeOrNothing);
  if (one.first) check(one.first.includes(shown[0] ?? ''), `first is ${shown[0]}, not ${one.first.join('/')}`);
  for (const code of one.strong ?? []) check(strong.includes(code), `${code} is no result`);
  for (const code of one.weak ?? []) check(weak.includes(code), `${code} is not possibly related`);
  for (const code of one.notStrong ?? []) check(!strong.includes(code), `${code} is a result`);
  for (const code of one.absent ?? []) check(!shown.includes(code), `${code} is shown`);
  if (one.results) check(strong.length === 0, `results ${strong.join(' ')}`);
  if (one.results === 'nothing') check(weak.length === 0, `possibly related ${weak.join(' ')}`);
  if (one.most !== undefined) check(shown.length <= one.most, `${shown.length} shown: ${shown.join(' ')}`);
  if (one.origins === 'no code') check(!shown.some(isCode), `codes ${shown.filter(isCode).join(' ')}`);
  if (one.origins === 'no code among the results') check(!strong.some(isCode), `codes ${strong.filter(isCode)}`);
  if (one.codeOrNothing !== undefined) {
    check(exists ? shown[0] === one.codeOrNothing : shown.length === 0, `shown ${shown.slice(0, 4).join(' ')}`);
  }
  return faults;
}
