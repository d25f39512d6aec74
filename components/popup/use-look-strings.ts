import { lookEn } from '@/lib/strings/look.en';
import { type LookStrings, lookZh } from '@/lib/strings/look.zh-TW';
import { usePopup } from './popup-context';

export const useLookStrings = (): LookStrings => (usePopup().language === 'en' ? lookEn : lookZh);
