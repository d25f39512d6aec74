import { dateIn } from '@/lib/strings/calendar';
import { citation } from '@/lib/strings/citation';
import { fill } from '@/lib/text/template';
import type { Contact, FaqEntry } from '@/lib/types/faq';
import { entryTitle } from '../entry-title';
import type { Words } from '../words';
import { deskName } from './desk-name';

/** A help desk in one line: name, numbers, address. */
function deskLine(contact: Contact, words: Words): string {
  const { phones, email } = contact;
  const ways = [...phones, ...(email ? [email] : [])].join(' / ');
  const name = deskName(contact, words);
  return ways === '' ? name : `${name}${words.language === 'en' ? ': ' : '：'}${ways}`;
}

/**
 * An entry as plain text to hand on, in the order of all surfaces: headline, what to try, who helps, the official answer
 * word for word with its source, newer notes. An English reader gets our translation, marked so, and the original.
 */
export function entryText(entry: FaqEntry, contacts: readonly Contact[], words: Words): string {
  const { language, common } = words;
  const { code, question, answer, en, source } = entry;
  const key = language === 'en' ? 'en' : 'zh';
  const steps = entry.tryFirst.map((step, index) => `${index + 1}. ${step[key]}`);
  const notes = entry.notes.map(
    (note) => `${note.text[key]} (${fill(common.checked, { date: dateIn(language, note.checkedOn) })})`,
  );
  const title = entryTitle(entry, language);
  const translation = language === 'en' ? [en.question, en.answer, `(${common.translation})`, ''] : [];
  return [
    entry.origin === 'school' ? fill(common.marked, { what: `【${code}】`, mark: common.bySchool }) : `【${code}】`,
    title,
    ...(steps.length > 0 ? ['', `${common.tryFirst} (${common.ours})`, ...steps] : []),
    '',
    common.whoHelps,
    ...contacts.map((contact) => deskLine(contact, words)),
    '',
    ...translation.filter((line) => line !== title),
    ...(question === title ? [] : [question]),
    answer,
    `— ${citation(words, source)}`,
    ...(notes.length > 0 ? ['', common.newer, ...notes] : []),
  ].join('\n');
}
