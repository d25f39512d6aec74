import { nationalLogin } from '../pages/national';
import type { Scenario } from '../scenario';
import { says, silent } from './says';

const plain = (words: string): readonly [string, 'login', string] => [words, 'login', `<p>${words}</p>`];
const boxed = (words: string): readonly [string, 'login', string] => [
  words,
  'login',
  `<div class="alert alert-primary">${words}</div>`,
];

const ITEM = 'https://www.sso.edu.tw/item';
const news = (id: string, title: string, html: string): Scenario => ({
  id,
  title,
  group: 'look-alike',
  expect: 'silent',
  pages: [{ url: ITEM, html }],
  acts: [{ do: 'open', url: ITEM }],
});

/** Advice beside a healthy form, in the very words of errors; and errors that look like lists. */
export const QUIET_ADVICE: readonly Scenario[] = [
  ...silent('advice-plain', [
    plain('沒有讀卡機無法使用自然人憑證登入，請改用行動自然人憑證。'),
    plain('手機無法使用讀卡機，請改用行動自然人憑證。'),
    plain('讀卡機連線逾時 60 秒即自動登出'),
    plain('請先安裝HiCOS元件，沒有安裝無法登入'),
    plain('本系統目前不支援 Linux 作業系統。'),
    plain('此服務不支援 Mac 作業系統，請使用 Windows。'),
    plain('帳號無法使用請洽各縣市教育局（處）資訊中心。'),
    plain('Teachers who cannot log in with a county account please contact the county education bureau.'),
    plain('請妥善保管存取權杖，遺失請立即通知管理員。'),
    plain('戴口罩時臉部辨識無法使用，請改用密碼。'),
    plain('公用電腦指紋辨識已停用，請使用密碼'),
    plain('無痕模式無法使用Cookie，建議使用一般視窗'),
    boxed('驗證進行中，請不要關閉視窗或中斷連線'),
    boxed('本系統限制使用 Chrome 瀏覽器'),
    boxed('因連線人數過多，登入可能較慢'),
  ]),
  news(
    'footer-in-wrapper',
    '外框的類別名有 footer',
    '<div class="wrapper has-footer"><h2>登入問題</h2><p>無法取得ACCESS_TOKEN</p><p>瀏覽人次：120</p></div>',
  ),
  news(
    'footer-of-section',
    '文章段落自己的頁尾',
    '<section><p>無法取得ACCESS_TOKEN</p><footer>瀏覽人次：12</footer></section>',
  ),
  news(
    'footer-drawing',
    '圖示的類別名有 footer',
    '<svg class="footer-icon"><path/></svg><p>無法取得ACCESS_TOKEN</p><div>瀏覽人次：120</div>',
  ),
  {
    id: 'rows-of-an-error',
    title: '一列一項的錯誤頁',
    group: 'state',
    expect: { rule: 'access-token', codes: ['SSO-10'] },
    pages: [
      {
        url: 'https://oidc.tanet.edu.tw/oidc/v1/result',
        html: '<div class="row"><b>錯誤訊息</b><span>無法取得ACCESS_TOKEN</span></div><div class="row"><b>發生時間</b><span>2024-09-03 09:14</span></div>',
      },
    ],
    acts: [{ do: 'open', url: 'https://oidc.tanet.edu.tw/oidc/v1/result' }],
  },
  {
    id: 'portal-with-scripts',
    title: '有程式碼的短頁面',
    group: 'state',
    expect: { rule: 'pin-problem', codes: ['SSO-1'] },
    browserOnly: true,
    pages: [
      {
        url: 'https://oidc.tanet.edu.tw/fido/bind',
        html: `<h3>綁定行動裝置</h3><p style="color:#c00">PIN碼驗證失敗</p><a href="/auth-logout">登出</a><script>/*${'程式'.repeat(400)}*/</script>`,
      },
    ],
    acts: [{ do: 'open', url: 'https://oidc.tanet.edu.tw/fido/bind' }],
  },
  {
    id: 'change-of-pin',
    title: '變更密碼的頁面',
    group: 'look-alike',
    expect: 'silent',
    pages: [
      {
        url: 'https://oidc.tanet.edu.tw/oidc/v1/setpin',
        html: '<h2>變更密碼</h2><p>PIN碼錯誤三次後鎖卡，剩餘次數請見卡片管理</p><input type="password">',
      },
    ],
    acts: [{ do: 'open', url: 'https://oidc.tanet.edu.tw/oidc/v1/setpin' }],
  },
  {
    id: 'alert-else-if',
    title: '另一條路上的對話框',
    group: 'look-alike',
    expect: 'silent',
    pages: [
      {
        url: 'https://oidc.tanet.edu.tw/oidc/v1/azp',
        html: `${nationalLogin()}<script>var ok = true, msg = "無法取得ACCESS_TOKEN"; if (ok) { document.title = 'ok'; } else if (msg) { alert(msg); }</script>`,
      },
    ],
    acts: [{ do: 'open', url: 'https://oidc.tanet.edu.tw/oidc/v1/azp' }],
  },
  ...says('token-session', { rule: 'access-token', codes: ['SSO-10'] }, [
    ['callback', 'plain', 'Session 逾時，無法取得ACCESS_TOKEN'],
  ]),
  ...says('unknown-lead', 'pill', [
    ['login', 'bootstrap', '系統發生錯誤：請聯絡系統管理員'],
    ['login', 'bootstrap', '系統錯誤 請洽系統管理員'],
  ]),
];
