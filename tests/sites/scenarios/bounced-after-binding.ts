import { fidoLogin, fidoMember, fidoQr, fidoSinglePage } from '../pages/fido';
import { nationalLogin } from '../pages/national';
import type { Scenario } from '../scenario';

const FIDO = 'https://fido.moi.gov.tw/pt/main';
const OIDC_LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const withoutQr = { rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'] } as const;
const withQr = { rule: 'bounced-after-binding', codes: ['SSO-4'] } as const;
const bound = (host: string) =>
  [
    { kind: 'login', event: 'submit', host, agoMs: 20_000 },
    { kind: 'bind', event: 'arrive', host, agoMs: 15_000 },
    { kind: 'bind', event: 'bind', host, agoMs: 3000 },
  ] as const;

export const BOUNCED: readonly Scenario[] = [
  {
    id: 'bounce-load',
    title: '按綁定行動裝置，整頁跳回登入',
    group: 'state',
    expect: withoutQr,
    pages: [
      { url: `${FIDO}/member`, html: fidoMember('/pt/main/login') },
      { url: `${FIDO}/login`, html: fidoLogin() },
    ],
    trail: bound('fido.moi.gov.tw'),
    acts: [
      { do: 'open', url: `${FIDO}/login` },
      { do: 'click', text: '登入' },
      { do: 'click', text: '綁定行動裝置' },
    ],
  },
  {
    id: 'bounce-single-page',
    title: '單頁程式，網頁沒有重新載入',
    group: 'state',
    expect: withoutQr,
    browserOnly: true,
    pages: [{ url: 'https://fido.moi.gov.tw/pt/app', html: fidoSinglePage('login') }],
    acts: [
      { do: 'open', url: 'https://fido.moi.gov.tw/pt/app' },
      { do: 'click', text: '登入' },
      { do: 'click', text: '綁定行動裝置' },
    ],
  },
  {
    id: 'bounce-after-qr',
    title: '看到 QR Code 之後跳回登入',
    group: 'state',
    expect: withQr,
    pages: [
      { url: `${FIDO}/member`, html: fidoMember('/pt/main/bind') },
      { url: `${FIDO}/bind`, html: fidoQr('/pt/main/login') },
      { url: `${FIDO}/login`, html: fidoLogin() },
    ],
    trail: [...bound('fido.moi.gov.tw'), { kind: 'fido-qr', event: 'arrive', host: 'fido.moi.gov.tw', agoMs: 2000 }],
    acts: [
      { do: 'open', url: `${FIDO}/login` },
      { do: 'click', text: '登入' },
      { do: 'click', text: '綁定行動裝置' },
      { do: 'arrive', url: 'https://fido.moi.gov.tw/pt/main/login' },
    ],
  },
  {
    id: 'bounce-national',
    title: '入口網綁定後回到全國登入頁',
    group: 'state',
    expect: withoutQr,
    pages: [
      { url: 'https://www.sso.edu.tw/member', html: fidoMember(OIDC_LOGIN) },
      { url: OIDC_LOGIN, html: nationalLogin() },
    ],
    trail: bound('www.sso.edu.tw'),
    lastUrl: OIDC_LOGIN,
    acts: [
      { do: 'open', url: 'https://www.sso.edu.tw/member' },
      { do: 'click', text: '綁定行動裝置' },
    ],
  },
  {
    id: 'bounce-killed-worker',
    title: '途中背景程式被停掉',
    group: 'state',
    expect: withoutQr,
    browserOnly: true,
    pages: [
      { url: `${FIDO}/member`, html: fidoMember('/pt/main/login') },
      { url: `${FIDO}/login`, html: fidoLogin() },
    ],
    acts: [
      { do: 'open', url: `${FIDO}/login` },
      { do: 'click', text: '登入' },
      { do: 'kill-worker' },
      { do: 'click', text: '綁定行動裝置' },
    ],
  },
];
