import type { Config } from '@/lib/types/config';
import type { FaqEntry } from '@/lib/types/faq';
import { FIDO_ENTRIES } from './entries/fido';
import { OFFICIAL } from './entries/official';
import { OURS } from './entries/ours';
import { schoolEntries } from './school-entries';

/** Built-in entries that a hint can lead to. The panel's script carries these only: the others are searched for. */
export const HINT_ENTRIES: readonly FaqEntry[] = [...OFFICIAL, ...OURS, ...FIDO_ENTRIES];

/**
 * The entries that findings lead to, in the order of their codes, built-in or the school's own. Codes that are unknown
 * or that the school hides are left out.
 */
export function entriesFor(
  codes: readonly string[],
  config: Pick<Config, 'entries' | 'orgName' | 'hiddenEntries'>,
): FaqEntry[] {
  const all = [...HINT_ENTRIES, ...schoolEntries(config)];
  return codes
    .filter((code) => !config.hiddenEntries.includes(code))
    .flatMap((code) => all.find((entry) => entry.code === code) ?? []);
}
