import { citation } from '@/lib/strings/citation';
import { fill } from '@/lib/text/template';
import type { Contact, FaqEntry } from '@/lib/types/faq';
import type { Words } from '../words';
import { deskName } from './desk-name';

/** A help desk in one line: name, numbers, address. */
function deskLine(contact: Contact, words: Words): string {
  const { phones, email } = contact;
  return `${deskName(contact, words)}：${[...phones, ...(email ? [email] : [])].join(' / ')}`;
}

/**
 * An entry as plain text to hand on: code, question, the official answer word for word, source, what to try, who helps.
 * An English reader gets our translation first, marked so, and the original.
 */
export function entryText(entry: FaqEntry, contacts: readonly Contact[], { language, common }: Words): string {
  const { code, question, answer, en, source } = entry;
  const key = language === 'en' ? 'en' : 'zh';
  const translation = language === 'en' ? [en.question, en.answer, `(${common.translation})`, ''] : [];
  const steps = entry.tryFirst.map((step, index) => `${index + 1}. ${step[key]}`);
  const notes = entry.notes.map((note) => `${note.text[key]} (${fill(common.checked, { date: note.checkedOn })})`);
  return [
    entry.origin === 'school' ? fill(common.marked, { what: `【${code}】`, mark: common.bySchool }) : `【${code}】`,
    ...translation,
    question,
    answer,
    `— ${citation(common, source)}`,
    ...(steps.length > 0 ? ['', `${common.tryFirst} (${common.ours})`, ...steps] : []),
    ...(notes.length > 0 ? ['', common.newer, ...notes] : []),
    '',
    common.whoHelps,
    ...contacts.map((contact) => deskLine(contact, { language, common })),
  ].join('\n');
}
