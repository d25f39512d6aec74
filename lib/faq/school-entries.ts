import type { Config } from '@/lib/types/config';
import type { FaqEntry } from '@/lib/types/faq';
import { schoolDesk } from './contacts';

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
