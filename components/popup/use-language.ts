import { useEffect } from 'preact/hooks';
import { LANG_TAG, type Spoken, spokenLanguage } from '@/lib/strings/language';
import { popupEn } from '@/lib/strings/popup.en';
import { type PopupStrings, popupZh } from '@/lib/strings/popup.zh-TW';
import type { Language } from '@/lib/types/config';

export interface InLanguage {
  readonly language: Spoken;
  readonly strings: PopupStrings;
}

/** The language to show, and the popup's words in it; the document is marked with it. */
export function useLanguage(wanted: Language): InLanguage {
  const language = spokenLanguage(wanted, navigator.language);
  const strings = language === 'en' ? popupEn : popupZh;
  useEffect(() => {
    document.documentElement.lang = LANG_TAG[language];
    document.title = strings.title;
  }, [language, strings]);
  return { language, strings };
}
