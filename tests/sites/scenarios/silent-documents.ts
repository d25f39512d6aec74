import type { Scenario } from '../scenario';

const ERRORS: readonly (readonly [string, string])[] = [
  ['token', '無法取得ACCESS_TOKEN'],
  ['name', '自然人憑證登載姓名和教育雲端不同'],
  ['bounce', '登入後，按綁定行動裝置，就跳回登入'],
  ['code', '[1101] 驗證碼已過期，請重新執行驗證流程。'],
  ['bio', '手機彈跳視窗告知手機本身無生物辨識功能'],
  ['pin', 'PIN碼驗證錯誤剩1次機會'],
  ['reader', '找不到智慧卡讀取裝置'],
  ['nfc', '您的手機不支援NFC'],
  ['old', '您的手機作業系統版本過低'],
  ['county', '連接苗栗縣教育雲端帳號認證服務失敗'],
  ['linked', '此網站尚未介接教育體系單一簽入服務'],
  ['cookie', '系統偵測您的瀏覽器禁止存取'],
];

const doc = (id: string, title: string, url: string, html: string): Scenario => ({
  id,
  title,
  group: 'look-alike',
  expect: 'silent',
  pages: [{ url, html, title }],
  acts: [{ do: 'open', url }],
});

const long = '為服務教師，本服務提供單一簽入。請依下列步驟操作，並留意各項設定是否正確。'.repeat(8);

/** Pages about errors, on the very hosts that are watched, each quoting each message. */
export const SILENT_DOCUMENTS: readonly Scenario[] = ERRORS.flatMap(([id, words]) => [
  doc(
    `news-${id}`,
    `最新消息：${words}`,
    `https://www.sso.edu.tw/news_detail/${id}`,
    `<h1>【公告】登入異常說明</h1><p>發布日期：112-06-06</p><p>${words}</p><p>本問題已於今日修復，造成不便敬請見諒。</p>`,
  ),
  doc(
    `faq-${id}`,
    `常見問題：${words}`,
    'https://fido.moi.gov.tw/pt/main/qa',
    `<h2>常見問題</h2><dl><dt>Q：${words}怎麼辦？</dt><dd>${words}。請洽客服。</dd></dl>`,
  ),
  doc(
    `manual-${id}`,
    `操作手冊：${words}`,
    `https://www.sso.edu.tw/portal/howto-${id}`,
    `<article><h1>使用手冊</h1><p>${long}</p><h2>${words}</h2><p>${words}</p><img alt="畫面" width="300" height="200"></article>`,
  ),
  doc(
    `board-${id}`,
    `公告欄：${words}`,
    `https://kh.sso.edu.tw/board/${id}`,
    `<table><tr><th>公告日期</th><th>標題</th></tr><tr><td>112-06-06</td><td>${words}</td></tr><tr><td>112-06-07</td><td>系統維護</td></tr></table><p>點閱數：120</p>`,
  ),
]);
