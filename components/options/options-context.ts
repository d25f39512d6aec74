import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Spoken } from '@/lib/strings/language';
import { optionsZh } from '@/lib/strings/options.zh-TW';
import type { OptionsStrings } from '@/lib/strings/options-strings';
import type { Config, PolicyMirror, Settings } from '@/lib/types/config';

/** What every part of the options page needs. */
export interface OptionsState {
  readonly language: Spoken;
  readonly strings: OptionsStrings;
  readonly config: Config;
  /** Null before the background has first written it. */
  readonly mirror: PolicyMirror | null;
  readonly settings: Settings;
  /** Resolves to false where it could not be saved. */
  save(patch: Settings): Promise<boolean>;
  /** Said by screen readers and shown in the status line. */
  announce(words: string): void;
}

const OptionsContext = createContext<OptionsState | null>(null);
export const OptionsProvider = OptionsContext.Provider;

export function useOptionsState(): OptionsState {
  const state = useContext(OptionsContext);
  if (!state) throw new Error(`${optionsZh.title}: no state`);
  return state;
}
