import type { Language } from '@/lib/types/config';

export type Spoken = 'zh-TW' | 'en';

/** BCP 47 tags for `lang`, by which fonts and screen readers choose. */
export const LANG_TAG: Readonly<Record<Spoken, string>> = { 'zh-TW': 'zh-Hant-TW', en: 'en' };

/** The language to speak: the chosen one, else Chinese unless the browser's own is another. */
export function spokenLanguage(chosen: Language, browserLanguage: string): Spoken {
  if (chosen !== 'auto') return chosen;
  return /^zh\b/i.test(browserLanguage) || browserLanguage === '' ? 'zh-TW' : 'en';
}
