import type { Contact, Opening } from '@/lib/types/faq';
import { SHEET } from './entries/sheet';

/** ISO date on which we last compared the desks with their sources. */
export const CHECKED = '2026-11-23';

const WEEKDAYS = [1, 2, 3, 4, 5] as const;
const at = (hour: number, minute: number): number => hour * 60 + minute;
const OIDC_OPENINGS: readonly Opening[] = [
  { days: WEEKDAYS, from: at(8, 30), to: at(12, 30) },
  { days: WEEKDAYS, from: at(13, 30), to: at(17, 0) },
];

/** The two official desks. Policy can add a school's own beside them, never replace or hide them. */
export const CONTACTS: Readonly<Record<'moica' | 'oidc', Contact>> = {
  moica: {
    id: 'moica',
    name: { zh: '行動自然人憑證客服', en: 'TW FidO and Citizen Digital Certificate help desk' },
    phones: ['0800-080-117'],
    email: 'cse@moica.nat.gov.tw',
    source: SHEET,
    checkedOn: CHECKED,
  },
  oidc: {
    id: 'oidc',
    name: { zh: '教育雲端客服', en: 'Education cloud account help desk' },
    phones: ['04-2222-0507', '070-1010-0107', '070-1010-0108'],
    email: 'oidcservice@mail.edu.tw',
    hours: {
      text: { zh: '週一至週五 8:30–12:30、13:30–17:00', en: 'Monday to Friday 8:30–12:30, 13:30–17:00' },
      openings: OIDC_OPENINGS,
      source: {
        title: { zh: '教育體系單一簽入服務入口網（未標日期）', en: 'Portal of the education single sign-on (undated)' },
        date: '',
        url: 'https://oidctest.sso.edu.tw',
      },
    },
    source: SHEET,
    checkedOn: CHECKED,
  },
};

/** The service that is logged in to has a desk of its own, whose number only its own page knows. */
export const SERVICE: Contact = {
  id: 'service',
  name: {
    zh: '您要登入的網站的客服（電話通常在該網站頁尾）',
    en: 'The help desk of the site you sign in to (its number is usually at the foot of that site)',
  },
  phones: [],
  source: { title: { zh: '本工具整理', en: 'put together by this tool' }, date: CHECKED },
};
