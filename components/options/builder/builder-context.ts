import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PolicyProblem } from '@/lib/types/config';

/** What any part of the builder's form may need to know of the rest. */
export interface BuilderState {
  /** Those that are shown by now. */
  readonly problems: readonly PolicyProblem[];
  /** The school's entries as they were typed; hints point to them by number. */
  readonly entries: readonly unknown[];
  openAt(list: string): number | null;
  /** Opens an item, and with that closes the others of its list; or closes it. */
  toggle(list: string, index: number, isOpen: boolean): void;
  /** An item was taken out of a list. */
  removed(list: string, index: number): void;
}

export const BuilderContext = createContext<BuilderState>({
  problems: [],
  entries: [],
  openAt: () => null,
  toggle: () => undefined,
  removed: () => undefined,
});

export const useBuilder = (): BuilderState => useContext(BuilderContext);
