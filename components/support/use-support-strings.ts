import { supportEn } from '@/lib/strings/support.en';
import { type SupportStrings, supportZh } from '@/lib/strings/support.zh-TW';
import { useWords } from '../words';

/** Words of the support card in the surface's language. */
export const useSupportStrings = (): SupportStrings => (useWords().language === 'en' ? supportEn : supportZh);
