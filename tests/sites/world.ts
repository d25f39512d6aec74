import { boundPage, fidoLogin, fidoMember, fidoPush, fidoQr, fidoSinglePage } from './pages/fido';
import { consentPage, countyLogin, nationalLogin, noticePage } from './pages/national';
import { serviceHome, serviceSignedIn } from './pages/service';

/** What a request is answered with. */
export type Answer =
  | { readonly html: string; readonly title?: string; readonly status?: number }
  | { readonly redirect: string };

export const SERVICE_HOST = 'www.coolenglish.edu.tw';
export const SERVICE = `https://${SERVICE_HOST}`;
const OIDC = 'https://oidc.tanet.edu.tw';
const DONE = `${SERVICE}/callback?code=c0de&state=xyz`;
const FIDO_DONE = `${OIDC}/oidc/v1/fido-done`;

const COUNTY_NAMES: Readonly<Record<string, string>> = { kh: '高雄市政府', mlc: '苗栗縣政府', tc: '臺中市政府' };

/** The world in which every login goes well, by host and path. */
const PLACES: Readonly<Record<string, Answer>> = {
  'www.coolenglish.edu.tw/': { html: serviceHome, title: 'Cool English' },
  'www.coolenglish.edu.tw/callback': { html: serviceSignedIn, title: 'Cool English' },
  'oidc.tanet.edu.tw/oidc/v1/azp': { html: nationalLogin() },
  'oidc.tanet.edu.tw/oidc/v1/login': { redirect: DONE },
  'oidc.tanet.edu.tw/cncreturnpage': { redirect: `${OIDC}/oidc/v1/notice` },
  'oidc.tanet.edu.tw/oidc/v1/notice': { html: noticePage(DONE) },
  'oidc.tanet.edu.tw/oidc/v1/fido': { html: fidoPush(FIDO_DONE) },
  'oidc.tanet.edu.tw/oidc/v1/fido-qr': { html: fidoQr(FIDO_DONE) },
  'oidc.tanet.edu.tw/oidc/v1/fido-done': { redirect: DONE },
  'oidc.tanet.edu.tw/auth-logout': { html: '<div class="top">教育體系單一簽入服務</div><p>您已登出。</p>' },
  'fido.moi.gov.tw/pt/main/login': { html: fidoLogin(), title: '行動自然人憑證' },
  'fido.moi.gov.tw/pt/main/member': { html: fidoMember('/pt/main/bind'), title: '行動自然人憑證' },
  'fido.moi.gov.tw/pt/main/bind': { html: fidoQr('/pt/main/bound'), title: '行動自然人憑證' },
  'fido.moi.gov.tw/pt/main/bound': { html: boundPage, title: '行動自然人憑證' },
  'fido.moi.gov.tw/pt/main/logout': { redirect: 'https://fido.moi.gov.tw/pt/main/login' },
  'fido.moi.gov.tw/pt/app': { html: fidoSinglePage('qr'), title: '行動自然人憑證' },
};

/** The default world's answer; counties share one set of pages. */
export function worldAnswer(host: string, path: string): Answer | null {
  const known = PLACES[host + path];
  if (known) return known;
  const county = /^(\w+)\.sso\.edu\.tw$/.exec(host)?.[1];
  if (!county || county === 'www') return null;
  if (path.startsWith('/auth-server-check')) return { html: consentPage(`${OIDC}/cncreturnpage?code=c0de&state=abc`) };
  return path.startsWith('/auth-server-') ? { html: countyLogin(COUNTY_NAMES[county] ?? '縣市政府') } : null;
}
