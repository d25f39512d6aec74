import type { Contact, Opening } from '@/lib/types/faq';

const SHEET = {
  title: '112年教育部主管高級中等學校教育體系單一簽入服務(OpenID)研習 第2場次 帳號安全 Q&A',
  date: '112-06-06',
} as const;
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
    phones: ['(04)22220507', '07010100107', '07010100108'],
    email: 'oidcservice@mail.edu.tw',
    hours: {
      text: { zh: '週一至週五 8:30–12:30、13:30–17:00', en: 'Monday to Friday 8:30–12:30, 13:30–17:00' },
      openings: OIDC_OPENINGS,
      source: { title: '教育體系單一簽入服務入口網', date: '未標日期', url: 'https://oidctest.sso.edu.tw' },
    },
    source: SHEET,
    checkedOn: CHECKED,
  },
};

/** The service that is logged in to has a desk of its own, whose number only its own page knows. */
export const SERVICE: Contact = {
  id: 'service',
  name: { zh: '要登入的那個網站的客服（見該網站）', en: 'The help desk of the site you log in to (see that site)' },
  phones: [],
  source: { title: '本工具整理', date: CHECKED },
  checkedOn: CHECKED,
};
