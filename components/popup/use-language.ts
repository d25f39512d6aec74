import { useEffect } from 'preact/hooks';
import type { Language } from '@/lib/config/types';
import { popupEn } from '@/lib/strings/popup.en';
import { type PopupStrings, popupZh } from '@/lib/strings/popup.zh-TW';

export interface Spoken {
  readonly language: 'zh-TW' | 'en';
  readonly strings: PopupStrings;
}

const ZH: Spoken = { language: 'zh-TW', strings: popupZh };
const EN: Spoken = { language: 'en', strings: popupEn };

/** The language to show, and its words; the document is marked with it. */
export function useLanguage(wanted: Language): Spoken {
  const chosen = wanted === 'auto' ? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-TW' : 'en') : wanted;
  const spoken = chosen === 'en' ? EN : ZH;
  useEffect(() => {
    document.documentElement.lang = spoken.language === 'en' ? 'en' : 'zh-Hant-TW';
    document.title = spoken.strings.title;
  }, [spoken]);
  return spoken;
}
