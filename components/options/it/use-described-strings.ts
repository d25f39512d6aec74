import { useOptionsState } from '@/components/options/options-context';
import { describedEn } from '@/lib/strings/described.en';
import { type DescribedStrings, describedZh } from '@/lib/strings/described.zh-TW';

export const useDescribedStrings = (): DescribedStrings =>
  useOptionsState().language === 'en' ? describedEn : describedZh;
