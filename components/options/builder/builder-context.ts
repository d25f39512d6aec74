import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PolicyProblem } from '@/lib/types/config';

/** What any part of the builder's form may need to know of the rest. */
export interface BuilderState {
  readonly problems: readonly PolicyProblem[];
  /** The school's entries as they were typed; hints point to them by number. */
  readonly entries: readonly unknown[];
}

export const BuilderContext = createContext<BuilderState>({ problems: [], entries: [] });

export const useBuilder = (): BuilderState => useContext(BuilderContext);

/** Whether something is wrong at this path, or below it. */
export const isBadWithin = (problems: readonly PolicyProblem[], path: string): boolean =>
  problems.some(({ path: at }) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`));
