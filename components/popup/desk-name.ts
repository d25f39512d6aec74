import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import type { Words } from '../words';

/** A desk's name where there is nothing but text; a school's own carries our mark. */
export function deskName({ id, name }: Contact, { language, common }: Words): string {
  const own = name[language === 'en' ? 'en' : 'zh'];
  return id === 'school' ? fill(common.marked, { what: own, mark: common.bySchool }) : own;
}
