import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Spoken } from '@/lib/strings/language';
import type { PopupStrings } from '@/lib/strings/popup.zh-TW';
import type { Config } from '@/lib/types/config';
import type { FaqEntry } from '@/lib/types/faq';
import type { Route } from './route';

/** What every part of the popup needs. */
export interface Popup {
  readonly strings: PopupStrings;
  readonly language: Spoken;
  readonly config: Config;
  readonly entries: readonly FaqEntry[];
  readonly navigate: (route: Route) => void;
  /** Goes to the first view with this query in its field. */
  readonly search: (query: string) => void;
  /** Says a text through the popup's one live region. */
  readonly announce: (text: string) => void;
}

export const PopupContext = createContext<Popup | null>(null);

/** @throws if used outside the popup */
export function usePopup(): Popup {
  const popup = useContext(PopupContext);
  if (!popup) throw new Error('Outside PopupContext');
  return popup;
}
