import type { PageKind } from '@/lib/types/page';

/** Kinds of pages, by the same words wherever they are named. */
export const kindsZh: Readonly<Record<PageKind, string>> = {
  login: '登入頁',
  'county-choice': '選擇縣市頁',
  bind: '綁定行動裝置頁',
  'fido-wait': '等候手機確認頁',
  'fido-qr': 'QR Code 頁',
  'fido-fingerprint': '指紋圖示頁',
  callback: '登入回傳頁',
  consent: '同意授權頁',
  notice: '帳號通知頁',
  portal: '登入後的頁面',
  account: '帳號資料頁',
  error: '錯誤頁',
  document: '說明文件',
  other: '其他頁面',
};
