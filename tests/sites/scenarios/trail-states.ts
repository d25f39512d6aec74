import { fidoFingerprint, fidoLogin, fidoMember, fidoPush, fidoQr } from '../pages/fido';
import { countyLogin, nationalLogin } from '../pages/national';
import type { Act, PageSpec, Scenario } from '../scenario';

const OIDC = 'https://oidc.tanet.edu.tw';
const LOGIN = `${OIDC}/oidc/v1/azp`;
const FIDO = 'https://fido.moi.gov.tw/pt/main';
const open = (url: string): Act => ({ do: 'open', url });
const click = (text: string): Act => ({ do: 'click', text });

const state = (
  id: string,
  title: string,
  expect: Scenario['expect'],
  pages: readonly PageSpec[],
  acts: readonly Act[],
  more: Partial<Scenario> = { browserOnly: true },
): Scenario => ({ id, title, group: 'state', expect, pages, acts, ...more });

const moved = (next: string, words = '處理中…'): string =>
  `<p>${words}</p><script>location.replace(${JSON.stringify(next)})</script>`;

const bounced = { rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'] } as const;
const loop = { rule: 'login-loop', codes: ['SSO-A2', 'SSO-10', 'SSO-8', 'SSO-4'] } as const;
const countyLoop = { rule: 'login-loop', codes: ['SSO-A2', 'SSO-8'] } as const;
const fidoLoop = { rule: 'login-loop', codes: ['SSO-A2', 'SSO-4'] } as const;
const waits = { rule: 'app-no-response', codes: ['SSO-11'] } as const;
const fingers = { rule: 'qr-after-fingerprint', codes: ['SSO-13', 'SSO-12'] } as const;

const signedIn: readonly Act[] = [open(`${FIDO}/login`), click('登入')];

const waitingPage = (words: string): string =>
  fidoPush().replace('已傳送推播通知，請點擊您手機上的推送通知，並在行動自然人憑證APP上完成驗證。', words);

const ON_THE_PHONE = '已傳送推播通知，請開啟行動自然人憑證APP，以指紋或臉部辨識完成驗證。';

export const TRAIL_STATES: readonly Scenario[] = [
  state(
    'bounce-through',
    '綁定後先經過處理頁，再回到登入',
    bounced,
    [
      { url: `${FIDO}/member`, html: fidoMember('/pt/main/wait') },
      { url: `${FIDO}/wait`, html: moved('/pt/main/login') },
    ],
    [...signedIn, click('綁定行動裝置'), { do: 'arrive', url: `${FIDO}/login` }],
  ),
  state(
    'bounce-replaced',
    '同一頁被換成登入表單',
    bounced,
    [
      {
        url: `${FIDO}/member`,
        html: `<div id="app">${fidoMember('#')}</div><script>document.querySelector('button').onclick=function(){document.getElementById('app').innerHTML=${JSON.stringify(fidoLogin())}}</script>`,
      },
    ],
    [...signedIn, click('綁定行動裝置')],
  ),
  state(
    'bounce-link',
    '「綁定裝置」是連結，網址帶頁面版本',
    bounced,
    [
      {
        url: `${FIDO}/member`,
        html: fidoMember('#').replace(
          /<button.*<\/button>/,
          '<a class="btn primary" href="/pt/main/login?0-1.-form">綁定裝置</a>',
        ),
      },
    ],
    [...signedIn, click('綁定裝置')],
  ),
  state(
    'bounce-new-tab',
    '綁定開在新分頁',
    bounced,
    [
      {
        url: `${FIDO}/member`,
        html: fidoMember('#').replace(
          /<button.*<\/button>/,
          '<a class="btn primary" target="_blank" rel="opener" href="/pt/main/login">綁定行動裝置</a>',
        ),
      },
    ],
    [...signedIn, { do: 'new-tab', click: '綁定行動裝置' }],
  ),
  state(
    'bounce-reload',
    '回到登入頁後重新整理，提示還在',
    bounced,
    [{ url: `${FIDO}/member`, html: fidoMember('/pt/main/login') }],
    [...signedIn, click('綁定行動裝置'), { do: 'reload' }],
  ),
  state(
    'bounce-worker',
    '綁定後背景程式才被停掉',
    bounced,
    [
      { url: `${FIDO}/member`, html: fidoMember('/pt/main/wait') },
      { url: `${FIDO}/wait`, html: fidoLogin() },
    ],
    [...signedIn, { do: 'kill-worker' }, click('綁定行動裝置'), { do: 'kill-worker' }],
  ),

  state(
    'loop-password',
    '送出兩次都回到登入頁，沒有任何訊息',
    loop,
    [{ url: `${OIDC}/oidc/v1/login`, html: nationalLogin() }],
    [open(LOGIN), click('登入'), click('登入')],
  ),
  state(
    'loop-county',
    '縣市登入後兩次回到縣市登入頁',
    countyLoop,
    [{ url: 'https://ylc.sso.edu.tw/auth-server-check', html: countyLogin('雲林縣政府') }],
    [open('https://ylc.sso.edu.tw/auth-server-login'), click('登入'), click('登入')],
  ),
  state(
    'loop-return',
    '縣市返回頁兩次送回登入頁',
    countyLoop,
    [
      { url: 'https://kh.sso.edu.tw/auth-server-check', html: moved(`${OIDC}/cncreturnpage`) },
      { url: `${OIDC}/cncreturnpage`, html: moved('https://kh.sso.edu.tw/auth-server-login') },
    ],
    [
      open('https://kh.sso.edu.tw/auth-server-login'),
      click('登入'),
      { do: 'arrive', url: 'https://kh.sso.edu.tw/auth-server-login' },
      click('登入'),
      { do: 'arrive', url: 'https://kh.sso.edu.tw/auth-server-login' },
    ],
  ),
  ...(['kl', 'ntpc', 'hcc', 'tyc', 'chc'] as const).map((host) =>
    state(
      `loop-${host}`,
      `${host} 來回三次`,
      countyLoop,
      [{ url: `https://${host}.sso.edu.tw/auth-server-check`, html: countyLogin('縣市政府') }],
      [open(`https://${host}.sso.edu.tw/auth-server-login`), click('登入'), click('登入')],
    ),
  ),
  state(
    'loop-fido',
    '行動自然人憑證登入後兩次回到登入頁',
    fidoLoop,
    [{ url: `${OIDC}/oidc/v1/fido`, html: fidoPush(LOGIN) }],
    [
      open(LOGIN),
      click('行動自然人APP登入'),
      { do: 'arrive', url: LOGIN },
      click('行動自然人APP登入'),
      { do: 'arrive', url: LOGIN },
    ],
  ),

  ...[
    ['推播頁', `${OIDC}/oidc/v1/fido`, fidoPush()],
    ['掃描頁', `${OIDC}/oidc/v1/fido-qr`, fidoQr()],
    ['內政部網站的推播頁', `${FIDO}/push`, fidoPush()],
    ['內政部網站的掃描頁', `${FIDO}/scan`, fidoQr()],
    ['「請開啟行動自然人憑證APP」', `${OIDC}/oidc/v1/fido`, waitingPage('請開啟行動自然人憑證APP，完成身分驗證。')],
    ['尚未完成，請稍候', `${OIDC}/oidc/v1/fido`, waitingPage('[9007] 使用者認證/簽署作業尚未完成，請稍後再試。')],
    ['簡體字', `${OIDC}/oidc/v1/fido`, waitingPage('已发送推送通知，请在手机上完成验证。')],
    [
      '登入頁上的對話框',
      LOGIN,
      `${nationalLogin()}<dialog open id="dlgQrCode" style="position:fixed;top:90px">${fidoQr()}</dialog>`,
    ],
    ['手機將要求指紋', `${OIDC}/oidc/v1/fido`, waitingPage(ON_THE_PHONE)],
  ].map(([title = '', url = '', html = ''], index) =>
    state(`wait-${index + 1}`, `等不到手機回應：${title}`, waits, [{ url, html }], [open(url)]),
  ),

  state(
    'finger-click',
    '點指紋圖示後出現 QR Code',
    fingers,
    [
      { url: `${FIDO}/verify`, html: fidoFingerprint('/pt/main/qr') },
      { url: `${FIDO}/qr`, html: fidoQr() },
    ],
    [
      open(`${FIDO}/verify`),
      { do: 'script', code: "document.querySelector('button').click()" },
      { do: 'arrive', url: `${FIDO}/qr` },
    ],
  ),
  state(
    'push-then-qr',
    '推播頁提到指紋，之後改用 QR Code',
    'silent',
    [
      { url: `${OIDC}/oidc/v1/fido`, html: waitingPage(ON_THE_PHONE).replace('取消', '改用 QR Code') },
      { url: `${OIDC}/oidc/v1/fido-qr`, html: fidoQr() },
    ],
    [
      open(`${OIDC}/oidc/v1/fido`),
      { do: 'script', code: "location.href='/oidc/v1/fido-qr'" },
      { do: 'arrive', url: `${OIDC}/oidc/v1/fido-qr` },
    ],
    { browserOnly: true, group: 'healthy' },
  ),
  state(
    'finger-same-page',
    '同一頁從指紋圖示變成 QR Code',
    fingers,
    [
      {
        url: `${FIDO}/verify`,
        html: `<div id="app">${fidoFingerprint('#')}</div><script>window.go=function(){document.getElementById('app').innerHTML=${JSON.stringify(fidoQr())}}</script>`,
      },
    ],
    [open(`${FIDO}/verify`), { do: 'script', code: 'window.go()' }],
  ),
  ...(['fido.moi.gov.tw/pt', 'oidc.tanet.edu.tw/oidc/v1', 'www.sso.edu.tw/fido'] as const).flatMap((base) =>
    [fidoQr(), fidoQr().replace('請在手機上的行動自然人憑證APP掃描此 QR code。', '请扫描 QR Code')].map((html, index) =>
      state(
        `finger-${base.split('.')[0]}-${index + 1}`,
        `${base}：點過指紋圖示之後`,
        fingers,
        [
          { url: `https://${base}/touch`, html: fidoFingerprint('scan') },
          { url: `https://${base}/scan`, html },
        ],
        [open(`https://${base}/touch`), click('☝'), { do: 'arrive', url: `https://${base}/scan` }],
      ),
    ),
  ),
];
