import { FIDO } from '@/lib/types/kind-sets';
import type { Trail } from '@/lib/types/page';
import { isArrival } from '@/lib/utils/trail-steps';

/** How long ago what a person did here may be, to be why the page says something. */
const ATTEMPT_MS = 2 * 60_000;

interface Way {
  /** The steps before this page, oldest first. */
  readonly before: Trail;
  /** The steps on this page. */
  readonly here: Trail;
}

function wayOf(trail: Trail, now: number): Way {
  const recent = trail.filter(({ at }) => now - at <= ATTEMPT_MS);
  const arrival = recent.findLastIndex(isArrival);
  return { before: recent.slice(0, Math.max(0, arrival)), here: recent.slice(Math.max(0, arrival)) };
}

/** How one got to the page. A trail without a step says nothing. */
export const WAYS = {
  cameBySubmit: ({ before, here }) => here.some(({ event }) => event === 'submit') || before.at(-1)?.event === 'submit',
  cameByCallback: ({ before }) => before.at(-1)?.kind === 'callback',
  cameByApp: ({ before }) => FIDO.some((kind) => before.at(-1)?.kind === kind),
  cameByBinding: ({ before }) => before.at(-1)?.event === 'bind',
  cameFromPortal: ({ before }) => {
    const last = before.at(-1);
    return last?.kind === 'portal' && last.event !== 'bind' && last.event !== 'submit';
  },
  cameByItself: ({ before, here }) => here.length > 0 && before.length === 0 && here.every(isArrival),
} as const satisfies Record<string, (way: Way) => boolean>;

export type WayName = keyof typeof WAYS;

const isWay = (name: string): name is WayName => name in WAYS;

/** The names of the signals that hold for a trail that ends on this page. */
export function waysOf(trail: Trail, now: number): WayName[] {
  if (trail.length === 0) return [];
  const way = wayOf(trail, now);
  return Object.entries(WAYS).flatMap(([name, holds]) => (isWay(name) && holds(way) ? [name] : []));
}
