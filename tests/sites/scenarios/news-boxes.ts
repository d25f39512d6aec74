import { nationalLogin } from '../pages/national';
import type { Scenario } from '../scenario';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const OVER = 'position:fixed;top:60px;left:30%;width:460px;background:#fff';

/** Boxes of five kits, with a title and what stands below it. */
const KITS = {
  bootstrap: (title: string, body: string): string =>
    `<div class="modal show" role="dialog" style="${OVER}"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${title}</h5><button class="close">×</button></div><div class="modal-body">${body}</div></div></div></div>`,
  sweetalert: (title: string, body: string): string =>
    `<div class="swal2-popup" role="dialog" style="${OVER}"><div class="swal2-icon">i</div><h2 class="swal2-title">${title}</h2><div class="swal2-html-container">${body}</div><button>OK</button></div>`,
  jquery: (title: string, body: string): string =>
    `<div class="ui-dialog" role="dialog" style="${OVER}"><div class="ui-dialog-titlebar"><span class="ui-dialog-title">${title}</span><button>Close</button></div><div class="ui-dialog-content">${body}</div></div>`,
  native: (title: string, body: string): string =>
    `<dialog open style="top:60px"><h3>${title}</h3>${body}<form method="dialog"><button>關閉</button></form></dialog>`,
  alert: (title: string, body: string): string =>
    `<div class="alert alert-danger" role="alert"><strong>${title}</strong> ${body}</div>`,
  toast: (title: string, body: string): string =>
    `<div class="toast show" role="alert" style="${OVER}"><div class="toast-header"><strong class="me-auto">${title}</strong><small>1 分鐘前</small></div><div class="toast-body">${body}</div></div>`,
};
type Kit = keyof typeof KITS;
type Row = readonly [kit: Kit, title: string, body: string];

/** News of a trouble that goes on: nothing of it has happened to who is here. */
const NEWS: readonly Row[] = [
  ['bootstrap', '系統公告', '<p>11/24 部分教師登入時出現「無法取得ACCESS_TOKEN」，工程師處理中。</p>'],
  [
    'sweetalert',
    '最新公告',
    '本日上午起部分師生登入會看到「連接苗栗縣教育雲端帳號認證服務失敗」，廠商搶修中，造成不便敬請見諒。',
  ],
  ['jquery', '公告', '<p>115/11/24 起，自然人憑證登入顯示「找不到讀卡機」，元件廠商修正中，請先改用帳號登入。</p>'],
  ['native', '最新消息', '<ul><li>11/20 系統例行維護</li><li>11/24 無法取得ACCESS_TOKEN，原因調查中</li></ul>'],
  ['alert', '【公告】', '部分學校登入出現 [1101] 驗證碼已過期，請重新執行驗證流程。已通報中央處理。'],
  ['toast', '系統公告', '11/24 起部分教師自然人憑證登載姓名和教育雲端不同，無法登入，資訊組協助更正中。'],
  ['bootstrap', '登入異常說明', '<p>本週陸續有教師登入後頁面顯示無法取得ACCESS_TOKEN，已請中心查明。</p>'],
  ['native', '服務狀態', '<p>11/24 09:00 起 縣市帳號：連接苗栗縣教育雲端帳號認證服務失敗，搶修中</p>'],
  [
    'sweetalert',
    'Announcement',
    'Nov 24: some teachers get “Cannot get ACCESS_TOKEN” when signing in. We are working on it.',
  ],
  ['alert', '提醒', '部分同仁登入時無法取得ACCESS_TOKEN，資訊組處理中，請稍候再試。'],
  ['bootstrap', '最新公告', '<p>11/24 上午起無法取得ACCESS_TOKEN，搶修中</p>'],
  ['native', '最新消息', '<p>自然人憑證元件更新，找不到讀卡機，請重新安裝元件</p>'],
  ['sweetalert', '系統公告', 'PIN碼錯誤三次鎖卡'],
  ['toast', '公告', '自然人憑證登載姓名和教育雲端不同，請洽教育雲客服'],
  ['bootstrap', '重要訊息', '<p>115年11月24日起，登入教育雲會出現無法取得ACCESS_TOKEN，教育部排查中。</p>'],
  ['alert', '通知', '【11/24】連接苗栗縣教育雲端帳號認證服務失敗，廠商修復中，預計下午三點恢復。'],
  ['native', '注意', '<p>今日上午起無法取得ACCESS_TOKEN，已通報教育部，請各校轉知。</p>'],
  ['alert', 'News', 'Cannot get ACCESS_TOKEN since 24 Nov, we are working on it'],
];

type State = readonly [...Row, rule: string, code: string];
/** Boxes that tell of this login, with a time or a date as errors have one. */
const ERRORS: readonly State[] = [
  ['bootstrap', '系統訊息', '<p>2026-11-28 14:03:27 無法取得ACCESS_TOKEN</p>', 'access-token', 'SSO-10'],
  ['alert', '錯誤', '發生時間：2026/11/28 14:03　錯誤訊息：無法取得ACCESS_TOKEN', 'access-token', 'SSO-10'],
  ['sweetalert', '登入失敗', '無法取得ACCESS_TOKEN（11/28 14:03）', 'access-token', 'SSO-10'],
  ['native', '錯誤', '<p>連接苗栗縣教育雲端帳號認證服務失敗</p><p>日期：115/11/28</p>', 'county-login-failed', 'SSO-8'],
  [
    'jquery',
    '系統訊息',
    '<p>[1101] 驗證碼已過期，請重新執行驗證流程。</p><p>2026.11.28 09:15</p>',
    'fido-code',
    'FIDO-1101',
  ],
  ['toast', '系統通知', '自然人憑證登載姓名和教育雲端不同，請洽客服更正。', 'name-mismatch', 'SSO-16'],
  [
    'alert',
    '登入失敗',
    '無法取得ACCESS_TOKEN <p>請參考<a href="/faq">常見問題</a>或<a href="/news">最新消息</a></p>',
    'access-token',
    'SSO-10',
  ],
  ['alert', '錯誤', '115/11/28 無法取得ACCESS_TOKEN', 'access-token', 'SSO-10'],
  [
    'bootstrap',
    '錯誤',
    '<p>[2026-11-28 14:03:27] 連接苗栗縣教育雲端帳號認證服務失敗</p>',
    'county-login-failed',
    'SSO-8',
  ],
  ['toast', '登入失敗', '時間 11/28 14:03 PIN碼錯誤，剩餘2次', 'pin-problem', 'SSO-1'],
  ['sweetalert', '通知', '2026/11/28 下午 02:03 找不到智慧卡讀取裝置', 'card-reader', 'SSO-A4'],
  ['alert', '錯誤', '無法取得ACCESS_TOKEN，請通報資訊組，或洽系統廠商的工程師。', 'access-token', 'SSO-10'],
];

const on = (id: string, title: string, html: string, expect: Scenario['expect']): Scenario => ({
  id,
  title,
  group: expect === 'silent' ? 'look-alike' : 'state',
  expect,
  pages: [{ url: LOGIN, html }],
  acts: [{ do: 'open', url: LOGIN }],
});

/** What a box over the login page tells, by its title and its entries: news, or an error of this login. */
export const NEWS_BOXES: readonly Scenario[] = [
  ...NEWS.map(([kit, title, body], at) =>
    on(`news-box-${at + 1}`, `公告視窗（${kit}）：${title}`, `${nationalLogin()}${KITS[kit](title, body)}`, 'silent'),
  ),
  ...ERRORS.map(([kit, title, body, rule, code], at) =>
    on(`dated-error-${at + 1}`, `附時間的錯誤（${kit}）：${title}`, `${nationalLogin()}${KITS[kit](title, body)}`, {
      rule,
      codes: [code],
    }),
  ),
  on(
    'dated-error-news',
    '公告旁的錯誤',
    `${nationalLogin({ above: KITS.alert('錯誤', '無法取得ACCESS_TOKEN') })}<aside><h3>最新公告</h3><ul><li>11/24 系統維護</li></ul></aside>`,
    { rule: 'access-token', codes: ['SSO-10'] },
  ),
];
