import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { commonEn } from '@/lib/strings/common.en';
import { type CommonStrings, commonZh } from '@/lib/strings/common.zh-TW';
import type { Spoken } from '@/lib/strings/language';

/** What the parts of an answer need to speak. */
export interface Words {
  readonly language: Spoken;
  readonly common: CommonStrings;
  /** Of the headings of an answer's parts, where they follow right after the page's own. */
  readonly level?: number;
}

export const wordsIn = (language: Spoken): Words => ({ language, common: language === 'en' ? commonEn : commonZh });

/** Chinese where no surface says otherwise. */
export const WordsContext = createContext<Words>(wordsIn('zh-TW'));

export const useWords = (): Words => useContext(WordsContext);
