import type { Source } from '@/lib/types/faq';

/** Entry `number` of the official sheet. */
export const sheet = (number: number): Source => ({
  title: '112年教育部主管高級中等學校教育體系單一簽入服務(OpenID)研習 第2場次 帳號安全 Q&A',
  number,
  date: '112-06-06',
});
