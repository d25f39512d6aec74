import { errorMarkup } from '../pages/error-markup';
import { fidoPush, fidoQr, QR } from '../pages/fido';
import { nationalLogin } from '../pages/national';
import type { Act, Scenario } from '../scenario';
import { play } from './play';

const OIDC = 'https://oidc.tanet.edu.tw';
const LOGIN = `${OIDC}/oidc/v1/azp`;
const WWW = 'https://www.sso.edu.tw';
const FIDO = 'https://fido.moi.gov.tw/pt/main';
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const open = (url: string): Act => ({ do: 'open', url });
const click = (text: string): Act => ({ do: 'click', text });

const moved = (next: string): string => `<p>處理中</p><script>location.replace(${JSON.stringify(next)})</script>`;

/** 綁定行動裝置 without a text of its own: what the control is called stands in a picture, a title, a label. */
const BIND_CONTROLS: readonly (readonly [title: string, html: string])[] = [
  ['連結裡的圖片', `<a href="/bind"><img alt="綁定行動裝置" width="60" height="60" src="${DOT}"></a>`],
  [
    '圖片按鈕',
    `<form action="/bind"><input type="image" alt="綁定行動裝置" src="${DOT}" width="60" height="60"></form>`,
  ],
  [
    '按鈕裡的圖片',
    `<button onclick="location='/bind'"><span><img alt="綁定行動裝置" width="60" height="60" src="${DOT}"></span></button>`,
  ],
];

const portal = (more: string): string =>
  `<div class="top">教育體系單一簽入服務</div><p>林老師，您好 <a href="/auth-logout">登出</a></p>${more}`;

/** What a form that was sent without something says. */
const LEFT_OUT: readonly (readonly [title: string, html: string])[] = [
  ['紅字「請輸入帳號」', '<span style="color:red">請輸入帳號</span>'],
  ['help-block「請輸入驗證碼」', '<span class="help-block">請輸入驗證碼</span>'],
  ['紅色方塊「請輸入密碼」', errorMarkup('請輸入密碼', 'bootstrap')],
  ['「此欄位為必填」', '<div class="invalid-feedback" style="display:block;color:#dc3545">此欄位為必填</div>'],
];

const FINGERPRINTS: readonly (readonly [title: string, words: string])[] = [
  ['請使用指紋或臉部辨識完成驗證', '請使用指紋或臉部辨識完成驗證'],
  ['觸碰感應器', '請觸碰指紋感應器，確認身分'],
  ['以 Touch ID 確認', '請以 Touch ID 確認您的身分'],
];

const waits = { rule: 'app-no-response', codes: ['SSO-11'] } as const;
const noCode = (picture: string): string =>
  `${nationalLogin()}<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#0006"><div style="background:#fff;width:400px;margin:100px auto"><p>請以行動自然人憑證APP掃描QR Code</p>${picture}<button>取消</button></div></div>`;

/** How people came to a page, in other mark-up and words than usual. */
export const WAYS_IN: readonly Scenario[] = [
  ...['userinfo', 'account', 'profile'].map((path, index) =>
    play(
      `bind-path-${index + 1}`,
      `以 APP 登入，在網址像帳號資料的入口（/${path}）按綁定，被退回`,
      { rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'] },
      [
        { url: `${OIDC}/oidc/v1/fido`, html: fidoPush(`${WWW}/${path}`) },
        { url: `${WWW}/${path}`, html: portal('<a href="/bind">綁定行動裝置</a>') },
        { url: `${WWW}/bind`, html: '', status: 302, headers: { location: LOGIN } },
      ],
      [
        open(LOGIN),
        click('行動自然人APP登入'),
        { do: 'arrive', url: `${WWW}/${path}` },
        click('綁定行動裝置'),
        { do: 'arrive', url: LOGIN },
      ],
    ),
  ),
  ...BIND_CONTROLS.map(([title, html], index) =>
    play(
      `bind-label-${index + 1}`,
      `綁定後被退回，按的是${title}`,
      { rule: 'bounced-after-binding', codes: ['SSO-15'] },
      [
        { url: `${OIDC}/oidc/v1/in`, html: moved(`${WWW}/member`) },
        { url: `${WWW}/member`, html: portal(html) },
        { url: `${WWW}/bind`, html: moved(LOGIN) },
        { url: LOGIN, html: nationalLogin({ action: '/oidc/v1/in' }) },
      ],
      [
        open(LOGIN),
        click('登入'),
        { do: 'arrive', url: `${WWW}/member` },
        click('綁定行動裝置'),
        { do: 'arrive', url: LOGIN },
      ],
    ),
  ),
  ...LEFT_OUT.map(([title, html], index) =>
    play(
      `left-out-${index + 1}`,
      `表單兩次漏填：${title}`,
      'silent',
      [
        { url: LOGIN, html: nationalLogin({ action: '/oidc/v1/in' }) },
        { url: `${OIDC}/oidc/v1/in`, html: nationalLogin({ action: '/oidc/v1/in', above: html }) },
      ],
      [open(LOGIN), click('登入'), { do: 'arrive', url: `${OIDC}/oidc/v1/in` }, click('登入')],
    ),
  ),
  ...FINGERPRINTS.map(([title, words], index) =>
    play(
      `finger-words-${index + 1}`,
      `驗證指紋後出現 QR Code：${title}`,
      { rule: 'qr-after-fingerprint', codes: ['SSO-13', 'SSO-12'] },
      [
        {
          url: `${FIDO}/verify`,
          html: `<b>行動自然人憑證</b><p>${words}</p><button onclick="location='/pt/main/qrcode'">◎</button>`,
        },
        { url: `${FIDO}/qrcode`, html: fidoQr() },
      ],
      [open(`${FIDO}/verify`), click('◎')],
    ),
  ),
  ...[
    ['沒有載入的圖', '<img alt="QR Code" width="160" height="160" src="data:image/png;base64,AAAA">'],
    ['塗黑的方塊', '<div style="width:160px;height:160px;background:#333"></div>'],
    ['畫得出來的', QR],
  ].map(([title = '', picture = ''], index) =>
    play(
      `wait-code-${index + 1}`,
      `對話框等著掃描：${title}`,
      waits,
      [{ url: LOGIN, html: noCode(picture) }],
      [open(LOGIN)],
    ),
  ),
];
