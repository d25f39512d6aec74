import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { DeployField } from '@/lib/deploy/checks';
import { GECKO_ID } from '@/lib/deploy/gecko-id';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployIds, Install, ReadResult, TargetId } from '@/lib/deploy/types';

/** What the form of the policy builder holds; values as they were typed, good or not. */
export interface DraftState {
  readonly values: Readonly<Record<string, unknown>>;
  readonly ids: DeployIds;
  readonly install: Install;
  readonly targetId: TargetId | undefined;
  /** Fields that are empty since the opened file holds there what may not stand there; until they are filled in anew nothing is written. */
  readonly unfit: readonly DeployField[];
  /** Paths of fields and items that were left with something wrong in them: from then on it is shown. */
  readonly left: readonly string[];
  /** The file that was opened last. */
  readonly opened: { readonly name: string; readonly result: ReadResult } | null;
}

export interface Draft extends DraftState {
  /** `undefined` takes the value away. */
  setValue(name: string, value: unknown): void;
  change(patch: Partial<DraftState>): void;
  /** The same, where much is lost by it: can be undone. */
  replace(patch: Partial<DraftState>): void;
  /** Begins anew: the starting state itself, nothing of a file is left. `values` are those to begin with. */
  startOver(values?: DraftState['values']): void;
  /** Null where there is nothing to undo. */
  readonly undo: (() => void) | null;
}

const ownIds = (): DeployIds =>
  import.meta.env.BROWSER === 'firefox'
    ? { chromiumId: '', geckoId: browser.runtime.id }
    : { chromiumId: browser.runtime.id, geckoId: GECKO_ID };

const start = (): DraftState => ({
  values: {},
  ids: ownIds(),
  install: {},
  targetId: import.meta.env.BROWSER === 'firefox' ? 'firefox-json' : TARGETS[0]?.id,
  unfit: [],
  left: [],
  opened: null,
});

/** The builder's form; kept while other sections are looked at. */
export function useDraft(): Draft {
  const [{ now, before }, set] = useState<{ readonly now: DraftState; readonly before: DraftState | null }>(() => ({
    now: start(),
    before: null,
  }));
  // From what stands there by then: a file is read for a while, and people type on.
  const change = (patch: Partial<DraftState>): void => set((last) => ({ ...last, now: { ...last.now, ...patch } }));
  return {
    ...now,
    setValue: (name, value) =>
      set((last) => {
        const { [name]: _old, ...others } = last.now.values;
        const values = value === undefined ? others : { ...others, [name]: value };
        return { ...last, now: { ...last.now, values } };
      }),
    change,
    replace: (patch) => set(({ now: last }) => ({ now: { ...last, ...patch }, before: last })),
    startOver: (values = {}) => set(({ now: last }) => ({ now: { ...start(), values }, before: last })),
    undo: before && (() => set({ now: before, before: null })),
  };
}
