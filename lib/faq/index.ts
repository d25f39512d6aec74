import type { Config } from '@/lib/types/config';
import type { FaqEntry } from '@/lib/types/faq';
import { schoolDesk } from './contacts';
import { FIDO_ENTRIES } from './entries/fido';
import { OFFICIAL } from './entries/official';
import { OURS } from './entries/ours';

export { OFFICIAL };

/** All built-in entries: the sheet's first. */
export const ENTRIES: readonly FaqEntry[] = [...OFFICIAL, ...OURS, ...FIDO_ENTRIES];

/** The built-in entry with this code. */
export const entryByCode = (code: string): FaqEntry | undefined => ENTRIES.find((entry) => entry.code === code);

/** A school's own entries by policy, with the codes `SCHOOL-1`, `SCHOOL-2`… in the order of the policy. */
export function schoolEntries(config: Pick<Config, 'entries' | 'orgName'>): FaqEntry[] {
  return config.entries.map(({ question, answer, contact }, index) => ({
    code: `SCHOOL-${index + 1}`,
    origin: 'school',
    topic: 'login',
    question,
    answer,
    en: { question, answer },
    source: { title: { zh: config.orgName, en: config.orgName }, date: '' },
    desks: ['oidc', 'moica'],
    links: [],
    tryFirst: [],
    notes: [],
    related: [],
    onPhone: false,
    ...(contact ? { contact: schoolDesk(contact, config.orgName) } : {}),
  }));
}

/** Built-in entries and the school's own, without those of ours that the school hides. */
export const allEntries = (config: Pick<Config, 'entries' | 'orgName' | 'hiddenEntries'>): FaqEntry[] =>
  [...ENTRIES, ...schoolEntries(config)].filter(({ code }) => !config.hiddenEntries.includes(code));

/** The entries with these codes, in their order; unknown and hidden codes are left out. */
export function entriesFor(codes: readonly string[], config: Parameters<typeof allEntries>[0]): FaqEntry[] {
  const all = allEntries(config);
  return codes.flatMap((code) => all.find((entry) => entry.code === code) ?? []);
}
