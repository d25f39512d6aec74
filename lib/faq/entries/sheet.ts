import type { Source } from '@/lib/types/faq';

/** The official sheet. */
export const SHEET = {
  title: {
    zh: '112年教育部主管高級中等學校教育體系單一簽入服務(OpenID)研習 第2場次 帳號安全 Q&A',
    en: 'Workshop on the education single sign-on (OpenID) for senior high schools, 2023, session 2, account security Q&A',
  },
  date: '112-06-06',
} as const satisfies Source;

/** Entry `number` of the official sheet. */
export const sheet = (number: number): Source => ({ ...SHEET, number });
