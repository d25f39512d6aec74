import { HIDDEN } from '@/lib/support/redact';

/** `#` stands for what was taken out. */
export const hidden = (text: string): string => text.replaceAll('#', HIDDEN);
