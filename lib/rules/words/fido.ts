import { FIDO_NUMBERS } from '@/lib/faq/fido-numbers';
import { normalizeWords } from '@/lib/rules/compile-rule';
import { fold } from '@/lib/text/fold';

/** Stems of the official texts of which one stands beside every TW FidO number, and how the names of its interfaces begin. */
export const FIDO_STEMS = [...new Set(normalizeWords([...FIDO_NUMBERS.flatMap(({ texts }) => texts), 'SP-API-']))];

/** A number of four or five digits that is no telephone extension and no number of a document. */
export const FIDO_NUMBER = new RegExp(
  `(?<![\\d.#]|${['分機', '轉', '文號', '序號', '編號', '電話'].map(fold).join('|')})\\d{4,5}(?![\\d.])`,
  'g',
);
