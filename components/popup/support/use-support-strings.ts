import { useWords } from '@/components/words';
import { supportEn } from '@/lib/strings/support.en';
import { type SupportStrings, supportZh } from '@/lib/strings/support.zh-TW';

/** Words of the support card in the surface's language. */
export const useSupportStrings = (): SupportStrings => (useWords().language === 'en' ? supportEn : supportZh);
