import { nativeAlert } from '../pages/error-markup';
import { fidoMember, fidoQr } from '../pages/fido';
import { nationalLogin } from '../pages/national';
import type { Scenario } from '../scenario';
import { says } from './says';

const OIDC = 'https://oidc.tanet.edu.tw';
const PORTAL = 'https://www.sso.edu.tw';

/** Government sites count their visitors and list their documents below every page. */
const FOOTER = `<footer class="fat-footer"><h4>文件下載</h4><ul><li><a href="/doc/manual.pdf">使用手冊(PDF)</a></li><li><a href="/doc/rp.pdf">應用服務申請表(ODT)</a></li></ul><p>維運單位：臺中市政府教育局資訊教育網路中心</p><p>更新日期：113-08-21　瀏覽人次：18,334,207</p></footer>`;
const HEAD = `<header><span>教育體系單一簽入服務</span> <a href="/">首頁</a> <a href="/register">申請帳號</a> <a href="/login">登入</a></header>`;
const page = (message: string): string => `${HEAD}<main><h2>系統訊息</h2>${message}</main>${FOOTER}`;

const one = (id: string, title: string, url: string, html: string, expect: Scenario['expect']): Scenario => ({
  id,
  title,
  group: expect === 'silent' ? 'look-alike' : 'state',
  expect,
  pages: [{ url, html }],
  acts: [{ do: 'open', url }],
});

const TOKEN = { rule: 'access-token', codes: ['SSO-10'] } as const;
const PIN = { rule: 'pin-problem', codes: ['SSO-1'] } as const;

/** Pages as government sites build them, and messages as their contractors word them, by another hand. */
export const GOVERNMENT_PAGES: readonly Scenario[] = [
  one('footer-token', '頁尾有瀏覽人次', `${PORTAL}/bind`, page('<p>無法取得ACCESS_TOKEN</p>'), TOKEN),
  one(
    'footer-news',
    '內文有瀏覽人次的公告',
    `${PORTAL}/item`,
    `${HEAD}<main><h2>登入問題</h2><p>無法取得ACCESS_TOKEN</p><p>瀏覽人次：120</p></main>${FOOTER}`,
    'silent',
  ),
  one(
    'home-login',
    '登入頁在 /home',
    `${OIDC}/home`,
    nationalLogin({ above: '<p style="color:red">ACCESS_TOKEN驗證失敗!</p>' }),
    TOKEN,
  ),
  one(
    'fido-pin-form',
    'PIN 碼表單沒有登入鈕',
    'https://fido.moi.gov.tw/pt/bind',
    '<div><span>感應卡片</span><p>請輸入卡片 PIN 碼</p><input type="password"><p style="color:#d00">PIN碼錯誤，剩餘1次機會</p><button>下一步</button></div>',
    PIN,
  ),
  one(
    'raw-long',
    '長的 JSON 錯誤',
    `${OIDC}/cncreturnpage`,
    `<!doctype html><html><body><pre>${JSON.stringify({ timestamp: '2024-09-03T09:14:27.331+0800', status: 500, error: 'Internal Server Error', code: 'CNC-4103', message: '取得access_token失敗，請重新登入', path: '/cncreturnpage', trace: '0f3c' })}</pre></body></html>`,
    TOKEN,
  ),
  one(
    'alert-if-text',
    '有訊息才跳的對話框',
    `${OIDC}/oidc/v1/azp`,
    `${nationalLogin()}<script>var msg = "\\u53D6\\u4E0D\\u5230ACCESS_TOKEN"; if (msg != "") { alert(msg); }</script>`,
    TOKEN,
  ),
  one(
    'alert-if-none',
    '沒有訊息就不跳的對話框',
    `${OIDC}/oidc/v1/azp`,
    `${nationalLogin()}<script>var msg = ""; if (msg != "") { alert("無法取得ACCESS_TOKEN"); }</script>`,
    'silent',
  ),
  one(
    'help-cards',
    '登入頁上並排的說明卡',
    `${OIDC}/oidc/v1/azp`,
    `${nationalLogin()}<div><div class="well"><h5>登入失敗</h5><p>請確認大小寫與全半形。</p></div><div class="well"><h5>找不到讀卡機</h5><p>請重新插拔讀卡機並確認元件已安裝。</p></div></div>`,
    'silent',
  ),
  one(
    'three-matters',
    '同一頁講三種狀況的告示',
    `${OIDC}/oidc/v1/result`,
    '<h1>客服今日來電</h1><div>無法取得ACCESS_TOKEN<br>3</div><div>找不到讀卡機<br>1</div><div>PIN碼錯誤<br>2</div>',
    'silent',
  ),
  one(
    'old-in-general',
    '對所有人說的系統需求',
    `${OIDC}/oidc/v1/azp`,
    nationalLogin({ above: '<p>行動自然人憑證 APP 需 Android 9 以上，系統版本過低的手機無法安裝。</p>' }),
    'silent',
  ),
  one(
    'code-by-name',
    '只有代號沒有數字',
    'https://fido.moi.gov.tw/pt/login',
    '<p class="error">PS_FCM_NOT_FOUND：請重新開啟APP後再試。</p>',
    { rule: 'fido-code', codes: ['FIDO-3111', 'SSO-11'] },
  ),
  one(
    'code-waiting-name',
    '代號表示還在等',
    'https://fido.moi.gov.tw/pt/login',
    '<p class="error">SPTKTID_TXNLOG_NF：使用者認證/簽署作業尚未完成，請稍後再試。</p>',
    'silent',
  ),
  one(
    'locked-in-general',
    '英文的鎖卡規則',
    `${OIDC}/oidc/v1/azp`,
    nationalLogin({ above: '<p>The card is locked after three wrong PIN entries.</p>' }),
    'silent',
  ),
  one(
    'session-token',
    '登出頁說權杖失效',
    `${OIDC}/oidc/v1/bye`,
    '<p>您已成功登出</p><p>本次登入之 session token 已失效，請關閉瀏覽器。</p>',
    'silent',
  ),
  one(
    'student-card',
    '數位學生證',
    `${OIDC}/oidc/v1/azp`,
    nationalLogin({ above: '<p>NFC 數位學生證請至校園卡系統登錄，舊卡不支援。</p>' }),
    'silent',
  ),
  one(
    'portal-news-corner',
    '入口網有最新消息，訊息在錯誤框裡',
    `${PORTAL}/bind`,
    `<div><b>教育體系單一簽入服務</b> <a href="/auth-logout">登出</a></div><ul class="feedbackPanel"><li class="feedbackPanelERROR">PIN碼驗證失敗</li></ul><h3>我的服務</h3><p>因材網</p><h3>最新消息</h3><ul><li><a href="/news/1">公告</a></li><li><a href="/news/2">研習</a></li></ul>${FOOTER}`,
    PIN,
  ),
  one(
    'short-signed-in',
    '短頁面上有登出鈕',
    `${OIDC}/fido/bind`,
    `<h3>綁定行動裝置</h3><p style="color:#c00">PIN碼驗證失敗</p><a href="/auth-logout">登出</a>${FOOTER}`,
    PIN,
  ),
  one(
    'layout-table',
    '表單裡的版面表格',
    `${OIDC}/oidc/v1/azp`,
    '<center>教育體系單一簽入服務<form><table><tr><td>帳號</td><td><input placeholder="請輸入帳號"></td></tr><tr><td>密碼</td><td><input type="password" placeholder="請輸入密碼"></td></tr><tr><td>驗證碼</td><td><input placeholder="請輸入驗證碼"></td></tr><tr><td colspan="2"><font color="red">無法取得ACCESS_TOKEN</font></td></tr><tr><td colspan="2"><input type="submit" value="登入"></td></tr></table></form></center>',
    TOKEN,
  ),
  {
    id: 'alert-then-document',
    title: '對話框之後到不比對文字的頁面',
    group: 'state',
    expect: TOKEN,
    pages: [
      { url: `${OIDC}/cncreturnpage`, html: nativeAlert('取得 ACCESS TOKEN 失敗，請重新登入！', `${PORTAL}/news`) },
      { url: `${PORTAL}/news`, html: `${HEAD}<main><h2>最新消息</h2><p>研習公告</p></main>${FOOTER}` },
    ],
    browserOnly: true,
    acts: [
      { do: 'open', url: `${OIDC}/cncreturnpage` },
      { do: 'see', text: '研習公告' },
    ],
  },
  {
    id: 'bind-left-by-button',
    title: '綁定頁按返回',
    group: 'healthy',
    expect: 'silent',
    pages: [
      { url: `${PORTAL}/member`, html: fidoMember('/bind') },
      { url: `${PORTAL}/bind`, html: `${HEAD}<main><p>行動自然人憑證說明</p><a href="/login">返回</a></main>` },
      { url: `${PORTAL}/login`, html: nationalLogin() },
    ],
    browserOnly: true,
    acts: [
      { do: 'open', url: `${PORTAL}/login` },
      { do: 'arrive', url: `${PORTAL}/login` },
      { do: 'open', url: `${PORTAL}/member` },
      { do: 'click', text: '綁定行動裝置' },
      { do: 'click', text: '返回' },
    ],
  },
  {
    id: 'bound-then-login',
    title: '綁定成功，再登入',
    group: 'healthy',
    expect: 'silent',
    pages: [{ url: `${PORTAL}/login`, html: nationalLogin() }],
    trail: [
      { kind: 'login', event: 'submit', host: 'www.sso.edu.tw', agoMs: 40_000 },
      { kind: 'other', event: 'bind', host: 'www.sso.edu.tw', agoMs: 30_000 },
      { kind: 'fido-qr', event: 'arrive', host: 'www.sso.edu.tw', agoMs: 28_000 },
      { kind: 'portal', event: 'arrive', host: 'www.sso.edu.tw', agoMs: 10_000 },
    ],
    acts: [{ do: 'open', url: `${PORTAL}/login` }],
  },
  {
    id: 'bounce-through-callback',
    title: '看到 QR Code，經回呼頁回到登入',
    group: 'state',
    expect: { rule: 'bounced-after-binding', codes: ['SSO-4'] },
    pages: [
      { url: `${PORTAL}/member`, html: fidoMember('/bind') },
      { url: `${PORTAL}/bind`, html: fidoQr('/client-service-back') },
      { url: `${PORTAL}/client-service-back`, html: `<script>location.replace('${OIDC}/oidc/v1/azp')</script>` },
      { url: `${OIDC}/oidc/v1/azp`, html: nationalLogin() },
    ],
    browserOnly: true,
    acts: [
      { do: 'open', url: `${PORTAL}/member` },
      { do: 'click', text: '綁定行動裝置' },
      { do: 'see', text: '使用縣市帳號登入' },
    ],
  },
  ...says('token-contractor', TOKEN, [
    ['callback', 'plain', '系統未取得您的存取權杖（Access-Token），登入程序已中止。'],
    ['callback', 'swal', '驗證主機未收到 access token'],
  ]),
  ...says('name-contractor', { rule: 'name-mismatch', codes: ['SSO-16'] }, [
    ['card', 'plain', '經比對，您的行動自然人憑證姓名與教育雲端資料有出入，暫無法以此方式登入。'],
    ['error', 'plain', '自然人憑證登載姓名與教育雲端帳號姓名對不上'],
  ]),
  ...says('reader-contractor', { rule: 'card-reader', codes: ['SSO-A4'] }, [
    ['card', 'bootstrap', '未检测到读卡器，请连接读卡器后重试'],
    ['card', 'plain', '讀卡失敗 (SCARD_E_NO_SMARTCARD 0x8010000C)'],
  ]),
  ...says('bio-contractor', { rule: 'no-biometrics', codes: ['SSO-12', 'SSO-7'] }, [
    ['error', 'swal', '此裝置未支援生物辨識，無法進行綁定'],
  ]),
  ...says('nfc-contractor', { rule: 'card-without-nfc', codes: ['SSO-6'] }, [
    ['error', 'swal', '偵測不到NFC感應器，請改掃描QR Code。'],
    ['error', 'red', '您的憑證為106年8月以前核發之卡片，不支援NFC靠卡感應'],
  ]),
  ...says('old-contractor', { rule: 'device-too-old', codes: ['SSO-3'] }, [
    ['error', 'bootstrap', '偵測到您的裝置為 Ａｎｄｒｏｉｄ　６，系統版本未達標準，無法綁定'],
    ['error', 'plain', '不支援您目前的系統版本（Android 8.0.0），請升級作業系統。'],
  ]),
  ...says('cookies-contractor', { rule: 'cookies-blocked', codes: ['SSO-A1'] }, [
    ['login', 'plain', '您的浏览器禁用了Cookie，无法登录，请启用后重试'],
  ]),
  ...says('county-contractor', { rule: 'county-login-failed', codes: ['SSO-8'] }, [
    ['county', 'bootstrap', 'Failed to connect to the Yilan County account authentication service.'],
  ]),
  ...says('linked-contractor', { rule: 'site-not-linked', codes: ['SSO-14', 'SSO-17'] }, [
    ['error', 'bootstrap', '此應用服務尚未與教育體系單一簽入服務介接，請洽該網站管理單位。'],
  ]),
  ...says('unknown-contractor', 'pill', [
    ['login', 'bootstrap', '系統忙碌中，請稍後再試。'],
    ['login', 'wicket', '資料庫連線異常，請稍候再登入 (ORA-12541)'],
    ['county', 'bootstrap', '您的帳號因久未使用已被系統凍結，請洽貴校資訊組長解除'],
  ]),
];
