import { FIDO_NUMBERS } from '@/lib/faq/fido-numbers';
import { fold } from '@/lib/faq/fold';
import { readyWords } from '../ready';

/** Stems of the official texts of which one stands beside every TW FidO number. */
export const FIDO_STEMS = [...new Set(readyWords(FIDO_NUMBERS.flatMap(({ texts }) => texts)))];

/** Words by which a plain text can be one of them. */
export const FIDO_TRIGGERS = readyWords(['請', '不成功', '維護']);

/** Source of a regular expression; not a telephone extension or the number of a document. */
export const FIDO_NUMBER = `(?<![\\d.#]|${['分機', '轉', '文號', '序號', '編號', '電話'].map(fold).join('|')})\\d{4,5}(?![\\d.])`;
