import type { FaqEntry } from '@/lib/types/faq';

/** The same for entries with the very same answer, white space aside. */
export const answerKey = ({ answer }: FaqEntry): string => answer.replace(/\s+/g, '');
