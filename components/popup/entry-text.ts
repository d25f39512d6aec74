import { dateIn } from '@/lib/strings/calendar';
import { citation } from '@/lib/strings/citation';
import { fill } from '@/lib/text/template';
import type { Contact, FaqEntry } from '@/lib/types/faq';
import { correctionBy } from '../correction';
import { entryTitle } from '../entry-title';
import type { Words } from '../words';
import { deskName } from './desk-name';

/** A help desk: name, numbers, address in one line; what a school has to correct stands in a line between. */
function deskLines(contact: Contact, words: Words): string[] {
  const { phones, email, correction } = contact;
  const colon = words.language === 'en' ? ': ' : '：';
  const ways = [...phones, ...(email ? [email] : [])].join(' / ');
  const name = deskName(contact, words);
  if (!correction) return [ways === '' ? name : `${name}${colon}${ways}`];
  const by = fill(words.common.marked, {
    what: correctionBy(correction.by, words.common),
    mark: words.common.bySchool,
  });
  return [name, `${by}${colon}${correction.text}`, ways];
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
    ...contacts.flatMap((contact) => deskLines(contact, words)),
    '',
    ...translation.filter((line) => line !== title),
    ...(question === title ? [] : [question]),
    answer,
    `— ${citation(words, source)}`,
    ...(notes.length > 0 ? ['', common.newer, ...notes] : []),
  ].join('\n');
}
