import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployIds, Install, ReadResult, TargetId } from '@/lib/deploy/types';

const GECKO_ID = 'sso-login-helper@example.edu.tw';

/** What the form of the policy builder holds; values as they were typed, good or not. */
export interface DraftState {
  readonly values: Readonly<Record<string, unknown>>;
  readonly ids: DeployIds;
  readonly install: Install;
  readonly targetId: TargetId | undefined;
  /** The file that was opened last. */
  readonly opened: { readonly name: string; readonly result: ReadResult } | null;
}

export interface Draft extends DraftState {
  /** `undefined` takes the value away. */
  setValue(name: string, value: unknown): void;
  change(patch: Partial<DraftState>): void;
  /** The same, where much is lost by it: can be undone. */
  replace(patch: Partial<DraftState>): void;
  /** Null where there is nothing to undo. */
  readonly undo: (() => void) | null;
}

const ownIds = (): DeployIds =>
  import.meta.env.BROWSER === 'firefox'
    ? { chromiumId: '', geckoId: browser.runtime.id }
    : { chromiumId: browser.runtime.id, geckoId: GECKO_ID };

const start = (): DraftState => ({ values: {}, ids: ownIds(), install: {}, targetId: TARGETS[0]?.id, opened: null });

/** The builder's form; kept while other sections are looked at. */
export function useDraft(): Draft {
  const [now, setNow] = useState(start);
  const [before, setBefore] = useState<DraftState | null>(null);
  return {
    ...now,
    setValue: (name, value) =>
      setNow((last) => {
        const { [name]: _old, ...others } = last.values;
        return { ...last, values: value === undefined ? others : { ...others, [name]: value } };
      }),
    change: (patch) => setNow((last) => ({ ...last, ...patch })),
    replace(patch) {
      setBefore(now);
      setNow({ ...now, ...patch });
    },
    undo:
      before &&
      (() => {
        setNow(before);
        setBefore(null);
      }),
  };
}
