import { fidoFingerprint, fidoLogin, fidoPush, fidoQr } from '../pages/fido';
import { countyLogin, nationalLogin } from '../pages/national';

interface Place {
  readonly url: string;
  /** The page with a piece of markup where such pages put their messages. */
  readonly html: (message: string) => string;
}

const before = (html: string, message: string): string => html.replace('</h2>', `</h2>${message}`);
const shell = (head: string, message: string): string =>
  `<div class="top">${head}</div><div class="login-card"><div class="inner">${message}<a class="btn grey" href="/oidc/v1/azp">重新登入</a></div></div>`;

/** Where messages come up, by short names. */
export const PLACES = {
  login: { url: 'https://oidc.tanet.edu.tw/oidc/v1/azp', html: (message) => nationalLogin({ above: message }) },
  callback: {
    url: 'https://oidc.tanet.edu.tw/cncreturnpage',
    html: (message) => shell('教育體系單一簽入服務', message),
  },
  portal: {
    url: 'https://www.sso.edu.tw/client-service-back',
    html: (message) => shell('教育體系單一簽入服務', message),
  },
  error: { url: 'https://oidc.tanet.edu.tw/oidc/v1/error', html: (message) => shell('系統訊息', message) },
  bare: { url: 'https://oidc.tanet.edu.tw/oidc/v1/result', html: (message) => message },
  county: {
    url: 'https://kh.sso.edu.tw/auth-server-login',
    html: (message) => countyLogin('高雄市政府', message),
  },
  mlc: {
    url: 'https://mlc.sso.edu.tw/auth-server-login',
    html: (message) => countyLogin('苗栗縣政府', message),
  },
  fido: { url: 'https://fido.moi.gov.tw/pt/main/login', html: (message) => fidoLogin(message) },
  push: { url: 'https://oidc.tanet.edu.tw/oidc/v1/fido', html: (message) => before(fidoPush(), message) },
  qr: { url: 'https://oidc.tanet.edu.tw/oidc/v1/fido-qr', html: (message) => before(fidoQr(), message) },
  finger: {
    url: 'https://fido.moi.gov.tw/pt/main/verify',
    html: (message) => before(fidoFingerprint(), message),
  },
  card: {
    url: 'https://oidc.tanet.edu.tw/oidc/v1/card',
    html: (message) =>
      `<div class="top">教育體系單一簽入服務</div><div class="login-card"><div class="inner"><h2>自然人憑證登入</h2>${message}<form method="post"><div class="group"><input type="password" placeholder="請輸入PIN碼" name="pin"></div><button class="btn primary">登入</button></form></div></div>`,
  },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof PLACES;
