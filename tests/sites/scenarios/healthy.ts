import type { Scenario } from '../scenario';
import { SERVICE } from '../world';

const password = [
  { do: 'fill', placeholder: '請輸入帳號', text: 'teacher' },
  { do: 'fill', placeholder: '請輸入密碼', text: 'secret' },
] as const;

export const HEALTHY: readonly Scenario[] = [
  {
    id: 'healthy-login-page',
    title: '打開登入頁',
    group: 'healthy',
    expect: 'silent',
    acts: [{ do: 'open', url: 'https://oidc.tanet.edu.tw/oidc/v1/azp' }],
  },
  {
    id: 'healthy-password',
    title: '帳號密碼登入成功',
    group: 'healthy',
    expect: 'silent',
    browserOnly: true,
    acts: [{ do: 'open', url: `${SERVICE}/` }, { do: 'click', text: '教育雲端帳號登入' }, ...password],
  },
  {
    id: 'healthy-county',
    title: '縣市帳號登入：看到您的教育雲端帳號',
    group: 'healthy',
    expect: 'silent',
    browserOnly: true,
    acts: [
      { do: 'open', url: 'https://oidc.tanet.edu.tw/oidc/v1/azp' },
      { do: 'click', text: '使用縣市帳號登入' },
      { do: 'click', text: '高雄市' },
      { do: 'click', text: '登入' },
      { do: 'click', text: '同意授權' },
    ],
  },
  {
    id: 'healthy-push',
    title: '行動自然人憑證推播登入',
    group: 'healthy',
    expect: 'silent',
    browserOnly: true,
    acts: [
      { do: 'open', url: 'https://oidc.tanet.edu.tw/oidc/v1/azp' },
      { do: 'click', text: '行動自然人APP登入' },
    ],
  },
  {
    id: 'healthy-qr',
    title: '行動自然人憑證掃描登入',
    group: 'healthy',
    expect: 'silent',
    browserOnly: true,
    acts: [{ do: 'open', url: 'https://oidc.tanet.edu.tw/oidc/v1/fido-qr' }],
  },
  {
    id: 'healthy-bind',
    title: '綁定行動裝置成功',
    group: 'healthy',
    expect: 'silent',
    browserOnly: true,
    acts: [
      { do: 'open', url: 'https://fido.moi.gov.tw/pt/main/login' },
      { do: 'click', text: '登入' },
      { do: 'click', text: '綁定行動裝置' },
      { do: 'arrive', url: 'https://fido.moi.gov.tw/pt/main/bound' },
    ],
  },
  {
    id: 'healthy-logout',
    title: '綁定頁登出，回到登入頁',
    group: 'healthy',
    expect: 'silent',
    browserOnly: true,
    acts: [
      { do: 'open', url: 'https://fido.moi.gov.tw/pt/main/login' },
      { do: 'click', text: '登入' },
      { do: 'click', text: '登出' },
    ],
  },
];
