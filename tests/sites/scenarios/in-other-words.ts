import { nationalLogin } from '../pages/national';
import type { Scenario } from '../scenario';
import { LOGIN_2017 } from './healthy';

const AT = '無法取得ACCESS_TOKEN';
const OP = 'https://oidc.tanet.edu.tw';
const FIDO = 'https://fido.moi.gov.tw';

type Row = readonly [title: string, url: string, html: string, expect: Scenario['expect']];

const row = (label: string, value: string): string => `<tr><th>${label}</th><td>${value}</td></tr>`;
const answer = (rule: string, ...codes: string[]) => ({ rule, codes });

const news = (item: string): string =>
  `${nationalLogin()}<div class="modal show" role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#0006"><div style="background:#fff;width:460px;margin:90px auto"><h4>最新公告</h4><ul><li>${item}</li></ul><button>關閉</button></div></div>`;

/** States whose mark-up or wording is another than the usual, and their look-alikes. */
const ROWS: readonly Row[] = [
  [
    '登入路徑下的結果頁',
    'https://kh.sso.edu.tw/login/post',
    `<h3>登入失敗</h3><p>${AT}</p>`,
    answer('access-token', 'SSO-10'),
  ],
  [
    '縣市登入下的結果頁',
    'https://tc.sso.edu.tw/auth-server-tlogin/post',
    `<h3>登入失敗</h3><p>${AT}</p>`,
    answer('access-token', 'SSO-10'),
  ],
  [
    '帳號路徑下的登入頁',
    `${OP}/account/login/result`,
    `<h3>登入失敗</h3><p>${AT}</p>`,
    answer('access-token', 'SSO-10'),
  ],
  [
    '四列的錯誤表',
    'https://hlc.sso.edu.tw/oidc/v1/azp',
    `<h3>系統發生錯誤</h3><table>${row('發生時間', '2026-11-28 14:03:27')}${row('追蹤代碼', '6f1e0a7c')}${row('錯誤代碼', 'E0417')}${row('錯誤訊息', AT)}</table>`,
    answer('access-token', 'SSO-10'),
  ],
  [
    '五列的錯誤表，縣市',
    'https://mlc.sso.edu.tw/oidc/v1/azp',
    `<h3>系統發生錯誤</h3><table>${row('時間', '2026-11-28 14:03')}${row('代碼', '6f1e')}${row('主機', 'mlc-2')}${row('錯誤', 'E0417')}${row('訊息', '連接苗栗縣教育雲端帳號認證服務失敗')}</table>`,
    answer('county-login-failed', 'SSO-8'),
  ],
  [
    '代碼與文字分在兩列',
    `${FIDO}/pt/main/login`,
    '<table><tr><td>錯誤代碼</td><td>1064</td></tr><tr><td>錯誤訊息</td><td>裝置資訊驗證不成功，請確定使用合法裝置進行認證/簽章。</td></tr></table>',
    answer('fido-code', 'FIDO-1064'),
  ],
  [
    '取消簽章，一般文字',
    `${OP}/fido/start`,
    '<p>[9015] APP 回報使用者取消簽章，簽章作業終止。</p>',
    answer('fido-code', 'FIDO-9015'),
  ],
  [
    '卡號不是 TP07',
    `${FIDO}/pt/main/bind`,
    '<p>僅限卡號TP07開頭之雙介面自然人憑證可使用NFC註冊，您的卡片不適用</p>',
    answer('card-without-nfc', 'SSO-6'),
  ],
  ['範例原文：狀態', `${OP}/cncreturnpage`, '錯誤的認證狀態，請重新嘗試！', answer('access-token', 'SSO-10')],
  ['範例原文：回傳', `${OP}/cncreturnpage`, '認證伺服器回傳結果失敗！', answer('access-token', 'SSO-10')],
  ['範例原文：使用者資料', `${OP}/cncreturnpage`, '無法取得 USER INFO', answer('access-token', 'SSO-10')],
  [
    '報修單引用',
    'https://www.sso.edu.tw/tickets',
    `<p>林老師，您好 <a href="/auth-logout">登出</a></p><h4>我的報修單</h4><table><tr><td>#1203</td><td>${AT}</td><td>已結案</td></tr></table>`,
    'silent',
  ],
  [
    '登入紀錄引用',
    'https://www.sso.edu.tw/loginlog',
    `<p>林老師，您好 <a href="/auth-logout">登出</a></p><h4>登入紀錄</h4><table><tr><td>2026-11-27 08:01</td><td>失敗</td><td>${AT}</td></tr><tr><td>2026-11-27 08:05</td><td>成功</td><td>行動自然人憑證</td></tr></table>`,
    'silent',
  ],
  [
    '開發文件',
    `${OP}/home`,
    '<h1>申請介接</h1><h3>錯誤代碼</h3><p>invalid_client：client_id 或 client_secret 錯誤</p>',
    'silent',
  ],
  [
    '熱門問題',
    'https://www.sso.edu.tw/',
    `<h1>教育體系單一簽入服務</h1><h2>熱門問題</h2><p>${AT}</p><p>如何申請教育雲端帳號?</p>`,
    'silent',
  ],
  [
    '代碼與文字分在清單的兩項',
    `${FIDO}/pt/main/verify`,
    '<dl><dt>錯誤代碼</dt><dd>1101</dd><dt>錯誤訊息</dt><dd>驗證碼已過期，請重新執行驗證流程。</dd></dl>',
    answer('fido-code', 'FIDO-1101'),
  ],
  [
    '公告視窗：已完成更新',
    `${OP}/oidc/v1/azp`,
    news(`11/20 修正部分教師登入時出現「${AT}」問題，已於今日完成更新。`),
    'silent',
  ],
  [
    '公告視窗：兩則',
    `${OP}/oidc/v1/azp`,
    news(`10/02 「找不到讀卡機」問題的說明已更新</li><li>10/05 系統維護`),
    'silent',
  ],
  [
    '大家都在問',
    'https://www.sso.edu.tw/home',
    '<h1>教育體系單一簽入服務</h1><h3>大家都在問</h3><p>自然人憑證登載姓名和教育雲端不同</p><p>帳號如何啟用？</p>',
    'silent',
  ],
  [
    '介接說明',
    `${OP}/home`,
    '<h1>介接規範</h1><h2>回應</h2><p>redirect_uri 不符：請確認登記的網址</p><p>unauthorized_client：未核准</p>',
    'silent',
  ],
  ...[
    'https://kh.sso.edu.tw/Shibboleth.sso/SAML2/POST',
    'https://chc.sso.edu.tw/cas/oauth2/info',
    'https://kl.sso.edu.tw/sso/post',
  ].map(
    (url): Row => [
      '結果頁的路徑裡有別種登入的字',
      url,
      `<h3>登入失敗</h3><p>${AT}</p>`,
      answer('access-token', 'SSO-10'),
    ],
  ),
  [
    '登入路徑下的說明頁',
    'https://kh.sso.edu.tw/cas/help',
    `<h1>登入服務說明</h1><h3>常見狀況</h3><p>${AT}：請關閉所有分頁，從要進入的網站重新登入。</p><p>驗證碼錯誤：請按換下一個。</p>`,
    'silent',
  ],
  [
    '2017 年的登入頁，有錯誤訊息',
    `${OP}/oidc/v1/azp`,
    `<div class="alert alert-danger">${AT}</div>${LOGIN_2017}`,
    answer('access-token', 'SSO-10'),
  ],
];

const scenario = ([title, url, html, expect]: Row, at: number): Scenario => ({
  id: `other-words-${at + 1}`,
  title,
  group: expect === 'silent' ? 'look-alike' : 'state',
  expect,
  pages: [{ url, html }],
  acts: [{ do: 'open', url }],
});

export const IN_OTHER_WORDS: readonly Scenario[] = ROWS.map(scenario);
