import type { Scenario } from '../scenario';
import { PLACES, type PlaceName } from './places';

const TOKEN = { rule: 'access-token', codes: ['SSO-10'] } as const;
const NAME = { rule: 'name-mismatch', codes: ['SSO-16'] } as const;
const LINKED = { rule: 'site-not-linked', codes: ['SSO-14', 'SSO-17'] } as const;
const CODE = { rule: 'fido-code', codes: ['FIDO-1101', 'SSO-11'] } as const;
const FOOTER = `<p>${'教育部 版權所有 地址：臺北市中正區中山南路五號 電話：(02)7736-6666 '.repeat(3)}</p>`;

type Row = readonly [title: string, expect: Scenario['expect'], place: PlaceName, markup: string, query?: string];

const row = ([title, expect, place, markup, query = '']: Row, index: number): Scenario => {
  const { url, html } = PLACES[place];
  return {
    id: `shape-${index + 1}`,
    title,
    group: 'state',
    expect,
    pages: [{ url, html: html(markup) }],
    acts: [{ do: 'open', url: url + query }],
  };
};

const ROWS: readonly Row[] = [
  ['表格左欄是標題', TOKEN, 'error', '<table><tr><th>錯誤訊息</th><td>無法取得ACCESS_TOKEN</td></tr></table>'],
  ['表格兩格', CODE, 'error', '<table><tr><td>[1101]</td><td>驗證碼已過期，請重新執行驗證流程。</td></tr></table>'],
  ['瀏覽器顯示的 JSON', LINKED, 'bare', '<pre>{"error":"invalid_client","error_description":"unknown"}</pre>'],
  ['大標題', TOKEN, 'bare', '<h1>無法取得ACCESS_TOKEN</h1><hr><p>nginx</p>'],
  ['標題與說明分開', NAME, 'error', '<h3>登入失敗</h3><p>自然人憑證登載姓名和教育雲端不同</p>'],
  ['姓名與判斷在兩行', NAME, 'error', '<p>自然人憑證登載姓名<br>和教育雲端不同</p>'],
  ['粗體與換行', TOKEN, 'callback', '<p>登入時發生問題：<br><b>無法取得</b><br><tt>ACCESS_TOKEN</tt></p>'],
  ['單一清單項目', TOKEN, 'callback', '<ul><li>無法取得ACCESS_TOKEN</li></ul>'],
  ['紅字 class', TOKEN, 'login', '<span class="text-danger">無法取得ACCESS_TOKEN</span>'],
  ['舊式 center 與 font', NAME, 'bare', '<center><font color="red" size="4">憑證姓名與教育雲端不符</font></center>'],
  ['頁面有長頁尾', TOKEN, 'error', `<p>無法取得ACCESS_TOKEN</p>${FOOTER}`],
  [
    '錯誤頁樣式',
    TOKEN,
    'bare',
    '<section class="error-page"><h2>Oops!</h2><p>Failed to retrieve access token</p></section>',
  ],
  [
    'Bootstrap 對話框',
    NAME,
    'login',
    '<div class="modal fade in show" role="dialog" style="display:block"><div class="modal-body">自然人憑證登載姓名和教育雲端不同</div></div>',
  ],
  ['aria-live', TOKEN, 'login', '<div aria-live="assertive">無法取得ACCESS_TOKEN</div>'],
  [
    '帶圖示與關閉鈕',
    TOKEN,
    'login',
    '<div class="alert alert-danger"><button>×</button><svg width="8" height="8"></svg> 無法取得 <code>ACCESS_TOKEN</code></div>',
  ],
  [
    '清單裡兩個錯誤，一個是小錯',
    TOKEN,
    'login',
    '<ul class="feedbackPanel"><li class="feedbackPanelERROR">無法取得ACCESS_TOKEN</li><li class="feedbackPanelERROR">請重新登入</li></ul>',
  ],
  ['引號裡的訊息，在錯誤框', TOKEN, 'callback', '<div role="alert">系統訊息「無法取得ACCESS_TOKEN」</div>'],
  ['網址 error', LINKED, 'callback', '<p>登入未完成</p>', '?error=invalid_client'],
  // On a page that shows no login form: there an address alone is the word of whoever wrote the link.
  [
    '網址 error_description',
    TOKEN,
    'callback',
    '<p>登入未完成</p>',
    '?error=server_error&error_description=Failed+to+get+access_token',
  ],
  [
    '網址雙重編碼',
    TOKEN,
    'callback',
    '<p>登入未完成</p>',
    '?errorMessage=%25E7%2584%25A1%25E6%25B3%2595%25E5%258F%2596%25E5%25BE%2597ACCESS_TOKEN',
  ],
  ['網址 fragment', LINKED, 'callback', '<p>登入未完成</p>', '#error=unauthorized_client&state=abc'],
  ['onload 的 alert', TOKEN, 'callback', '<script>window.onload=function(){alert("無法取得ACCESS_TOKEN")}</script>'],
  [
    'confirm',
    TOKEN,
    'callback',
    '<script>if(confirm("無法取得ACCESS_TOKEN，是否重新登入？"))location="/oidc/v1/azp"</script>',
  ],
  [
    'alert 逸出字元',
    NAME,
    'card',
    '<script>alert("\\u81ea\\u7136\\u4eba\\u6191\\u8b49\\u767b\\u8f09\\u59d3\\u540d\\u548c\\u6559\\u80b2\\u96f2\\u7aef\\u4e0d\\u540c");</script>',
  ],
  ['alert 字串相加', CODE, 'qr', '<script>alert("[1101] " + "驗證碼已過期，" + "請重新執行驗證流程。")</script>'],
];

/** The same messages in the shapes in which old and new systems show them. */
export const SHAPES: readonly Scenario[] = ROWS.map(row);
