import { FIDO_NUMBERS } from '@/lib/faq/fido-numbers';
import { readyWords } from '../ready';

/** Stems of the official texts of which one stands beside every TW FidO number. */
export const FIDO_STEMS = [...new Set(readyWords(FIDO_NUMBERS.flatMap(({ texts }) => texts)))];
