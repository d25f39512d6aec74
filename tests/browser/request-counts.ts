import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One file for each browser that has played scenarios. */
export const COUNTS = resolve('.output/requests');

export interface RequestCount {
  /** Requests of pages, persons and extensions; the browser's own services are left out. */
  readonly seen: number;
  readonly byExtension: number;
  /** By nothing on a page: those of the extension, and any that a script makes in a page's name. */
  readonly unasked: number;
}

/** What all browsers together have counted. */
export function requestsCounted(): RequestCount {
  const counts = existsSync(COUNTS)
    ? readdirSync(COUNTS).map((name): RequestCount => JSON.parse(readFileSync(join(COUNTS, name), 'utf8')))
    : [];
  const sum = (of: (count: RequestCount) => number): number => counts.reduce((total, one) => total + of(one), 0);
  return {
    seen: sum(({ seen }) => seen),
    byExtension: sum(({ byExtension }) => byExtension),
    unasked: sum(({ unasked }) => unasked),
  };
}
