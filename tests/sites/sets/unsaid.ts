import { document as wholePage } from '../pages/layout';
import { PLACES } from '../scenarios/places';
import type { LabelledPage } from './index';

const TEXTS = [
  '無法取得ACCESS_TOKEN',
  '自然人憑證登載姓名和教育雲端不同',
  '[1101] 驗證碼已過期，請重新執行驗證流程。',
  'PIN碼錯誤',
  '找不到智慧卡讀取裝置',
  '連接苗栗縣教育雲端帳號認證服務失敗',
];
const QUOTED = [
  (text: string): string => `<blockquote>${text}</blockquote>`,
  (text: string): string => `<article>${text}</article>`,
];

/** Error texts quoted on pages that are healthy otherwise: part of what the weights are fitted on, measured by a test of its own. */
export const UNSAID: readonly LabelledPage[] = Object.entries(PLACES).flatMap(([name, { url, html }]) =>
  QUOTED.flatMap((quote, kind) =>
    TEXTS.map((text, at) => ({
      id: `unsaid-${name}-${kind}-${at}`,
      about: 'A quotation beside what the page says',
      url,
      html: wholePage(html(quote(text))),
      expect: [],
      before: null,
    })),
  ),
);
