import type { Page } from '@playwright/test';
import type { Spoken } from '@/lib/strings/language';
import { DAYTIME } from './daytime';

/** One look at a surface in one state. Each is taken in both languages, light and dark. */
interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly forced?: true;
  /** As the toolbar's popup, not as a tab. */
  readonly inPopup?: true;
  /** In Chinese, also a picture of the documents. */
  readonly docs?: true;
  /** What the background keeps: the school's policy as it arrived, and the person's settings. */
  readonly stored?: { readonly policy?: object; readonly settings?: object };
  readonly act?: (page: Page, language: Spoken) => Promise<void>;
}

/** A picture of a scenario's last page, or of a page of the extension: for that tab where a scenario is named as well. */
export type Shot = Look & ({ readonly scenario: string } | { readonly page: string; readonly after?: string });

/** What is left of a laptop's 1366×768 with taskbar and bookmarks bar. */
export const LAPTOP = { width: 1366, height: 625 };
export const PHONE = { width: 320, height: 568 };

/** A school's policy as the background keeps it. */
export const received = (policy: object, problems: readonly object[] = []) => ({
  policy: { state: 'received', policy, problems, at: DAYTIME },
});
