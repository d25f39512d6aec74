import type { Config } from '@/lib/types/config';
import type { FaqEntry } from '@/lib/types/faq';
import { FIDO_ENTRIES } from './entries/fido';
import { OFFICIAL } from './entries/official';
import { OURS } from './entries/ours';
import { OUR_ACCOUNT } from './entries/ours-account';
import { schoolEntries } from './school-entries';

export { OFFICIAL };

/** All built-in entries: the sheet's first. */
export const ENTRIES: readonly FaqEntry[] = [...OFFICIAL, ...OURS, ...OUR_ACCOUNT, ...FIDO_ENTRIES];

/** The built-in entry with this code. */
export const entryByCode = (code: string): FaqEntry | undefined => ENTRIES.find((entry) => entry.code === code);

/** Built-in entries and the school's own, without those of ours that the school hides. */
export const allEntries = (config: Pick<Config, 'entries' | 'orgName' | 'hiddenEntries'>): FaqEntry[] =>
  [...ENTRIES, ...schoolEntries(config)].filter(({ code }) => !config.hiddenEntries.includes(code));
