import type { Bilingual } from '@/lib/types/faq';

const FORMULA: Bilingual = {
  zh: '這一格是公式，或公式算不出來。請改成文字（儲存格格式選「文字」）再輸入一次。',
  en: 'This cell is a formula, or one that failed. Set the cell to text and type it again.',
};
const SHORTENED: Bilingual = {
  zh: '這一格被 Excel 改成縮寫的數字（例如 2.1E+08）。請把儲存格格式設為「文字」再輸入一次。',
  en: 'Excel has shortened this number (such as 2.1E+08). Set the cell to text and type it again.',
};
const LOST_ZERO: Bilingual = {
  zh: '開頭的 0 可能被 Excel 去掉了。請把儲存格格式設為「文字」再輸入，例如 02-12345678。',
  en: 'Excel may have dropped the first 0. Set the cell to text and type it again, such as 02-12345678.',
};

/** What Excel shows where a formula fails or a column is too narrow. */
const FAILED = /^#(?:#*|(?:NAME|REF|VALUE|N\/A|DIV\/0|NULL|NUM|SPILL|CALC)[?!]?)$/i;

/** The text of a cell without Excel's own additions, or what Excel has made of it. */
export function excelCell(cell: string): { readonly text: string } | { readonly fault: Bilingual } {
  const plain = cell
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .trim();
  // A text kept as a formula: ="0212345678".
  const kept = /^="((?:[^"]|"")*)"$/.exec(plain)?.[1]?.replaceAll('""', '"');
  const text = (kept ?? plain.replace(/^'(?=.)/, '')).trim();
  if (kept !== undefined) return { text };
  if (FAILED.test(text) || /^[=@]/.test(text) || /^\+(?![\d\s()\-#,~/轉分機]+$)/.test(text)) return { fault: FORMULA };
  if (/^-?\d(?:\.\d+)?E[+-]?\d+$/i.test(text)) return { fault: SHORTENED };
  return { text };
}

/** A number of nine digits is one of Taiwan's without its 0; null where nothing is to be said. */
export const lostZeroInPhone = (phone: string): Bilingual | null => (/^[2-9]\d{8}$/.test(phone) ? LOST_ZERO : null);

/** Codes of schools have six digits. */
export const lostZeroInCode = (code: string): Bilingual | null =>
  /^\d{5}$/.test(code)
    ? {
        zh: '學校代碼是六位數，開頭的 0 可能被 Excel 去掉了。請把儲存格格式設為「文字」再輸入一次。',
        en: 'A school’s code has six digits; Excel may have dropped the first 0. Set the cell to text and type it again.',
      }
    : null;
