import type { FaqEntry } from '@/lib/types/faq';
import { ACCOUNT } from './official-account';
import { CARD } from './official-card';
import { LOGIN } from './official-login';
import { PHONE } from './official-phone';

/** The 17 entries of the official sheet of 112-06-06, in its order. */
export const OFFICIAL: readonly FaqEntry[] = [...LOGIN, ...CARD, ...PHONE, ...ACCOUNT].sort(
  (a, b) => (a.source.number ?? 0) - (b.source.number ?? 0),
);
