import type { Scenario } from '../scenario';
import { SERVICE } from '../world';

const password = [
  { do: 'fill', placeholder: '請輸入帳號', text: 'teacher' },
  { do: 'fill', placeholder: '請輸入密碼', text: 'secret' },
] as const;

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
/** As pictures of 2017 show it. */
export const LOGIN_2017 =
  '<h3>使用者登入</h3><form><input placeholder="請輸入本部電子郵件帳號"><input type="password" placeholder="請輸入您的密碼"><button>登　入</button></form>';

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
  {
    id: 'healthy-login-2017',
    title: '2017 年的登入頁',
    group: 'healthy',
    expect: 'silent',
    pages: [{ url: LOGIN, html: LOGIN_2017 }],
    acts: [{ do: 'open', url: LOGIN }],
  },
  {
    id: 'healthy-consent-2017',
    title: '2017 年的同意頁',
    group: 'healthy',
    expect: 'silent',
    pages: [
      {
        url: LOGIN,
        html: '<h3>[因材網]將會取得下列您的個人資料</h3><b>個人識別碼</b><input value="c1b6" disabled><b>真實姓名</b><input value="王大同" disabled><b>電子郵件</b><input value="a@edu.tw" disabled><b>教育部學校代碼</b><input value="193526" disabled><button>同意授權</button>',
      },
    ],
    acts: [{ do: 'open', url: LOGIN }],
  },
];
