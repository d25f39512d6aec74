import { WEIGHTS } from './signal-weights';
import type { SignalName } from './signals';
import type { WayName } from './ways';

/** What a weight belongs to. */
export type WeightName = SignalName | WayName;

/** A logistic score: a bias and a weight for each signal that matters, in logits. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<WeightName, number>>>;
}

/** Two scores over the same signals. */
export interface WeightTable {
  /** Whether a known message is word of this login's failure. */
  readonly answer: Weights;
  /** Whether a text that no rule knows is. */
  readonly offer: Weights;
}

/**
 * From this probability on, the page is taken at its word. More than even odds: a hint where nothing is wrong is worse
 * than none, and left out, pages near the middle were healthy as often as not.
 */
export const CUT_OFF = 2 / 3;

/** The probability that these signals together mean that a login has failed here and now. */
export function probabilityOf(names: readonly WeightName[], { bias, weights }: Weights): number {
  const logits = names.reduce((sum, name) => sum + (weights[name] ?? 0), bias);
  return 1 / (1 + Math.exp(-logits));
}

export const isFailure = (
  names: readonly WeightName[],
  use: keyof WeightTable,
  table: WeightTable = WEIGHTS,
): boolean => probabilityOf(names, table[use]) >= CUT_OFF;
