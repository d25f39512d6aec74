import { errorMarkup, nativeAlert } from '../pages/error-markup';
import { nationalLogin } from '../pages/national';
import type { Scenario } from '../scenario';

const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const FAILED = `${LOGIN}?error=server_error&error_description=%E7%84%A1%E6%B3%95%E5%8F%96%E5%BE%97ACCESS_TOKEN`;
const expected = { rule: 'access-token', codes: ['SSO-10'] } as const;
const at = (url: string, html: string): Pick<Scenario, 'pages' | 'acts'> => ({
  pages: [{ url, html }],
  acts: [{ do: 'open', url: `${url}?code=c0de&state=s7ate` }],
});

export const ACCESS_TOKEN: readonly Scenario[] = [
  {
    id: 'token-plain',
    title: '返回頁純文字',
    group: 'state',
    expect: expected,
    ...at(RETURN, errorMarkup('無法取得ACCESS_TOKEN', 'plain')),
  },
  {
    id: 'token-bootstrap',
    title: '登入頁紅色方塊',
    group: 'state',
    expect: expected,
    ...at(LOGIN, nationalLogin({ above: errorMarkup('無法取得 Access Token，請重新登入。', 'bootstrap') })),
  },
  {
    id: 'token-wicket',
    title: 'Wicket 訊息',
    group: 'state',
    expect: expected,
    ...at(LOGIN, nationalLogin({ above: errorMarkup('ＡＣＣＥＳＳ＿ＴＯＫＥＮ驗證失敗!', 'wicket') })),
  },
  {
    id: 'token-swal',
    title: '彈出訊息',
    group: 'state',
    expect: expected,
    ...at(RETURN, errorMarkup('取得 access-token 失敗', 'swal')),
  },
  {
    id: 'token-alert',
    title: '原生對話框後跳回登入頁',
    group: 'state',
    expect: expected,
    browserOnly: true,
    pages: [{ url: RETURN, html: nativeAlert('無法取得ACCESS_TOKEN', LOGIN) }],
    acts: [{ do: 'open', url: `${RETURN}?code=c0de` }],
  },
  {
    id: 'token-ajax',
    title: '同一頁稍後出現',
    group: 'state',
    expect: expected,
    browserOnly: true,
    pages: [{ url: LOGIN, html: nationalLogin({ above: '<div id="message"></div>' }) }],
    acts: [
      { do: 'open', url: LOGIN },
      {
        do: 'script',
        code: `document.getElementById('message').innerHTML = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>'`,
      },
    ],
  },
  {
    id: 'token-url',
    title: '網址參數，在縣市登入之後',
    group: 'state',
    expect: expected,
    // By itself the address of a login form is the word of whoever wrote the link: it counts as the answer to a try.
    trail: [{ kind: 'login', event: 'submit', host: 'kh.sso.edu.tw', agoMs: 3000 }],
    lastUrl: FAILED,
    pages: [
      { url: LOGIN, html: nationalLogin() },
      {
        url: 'https://kh.sso.edu.tw/auth-server-check',
        html: `<script>location.replace(${JSON.stringify(FAILED)})</script>`,
      },
    ],
    acts: [
      { do: 'open', url: 'https://kh.sso.edu.tw/auth-server-login' },
      { do: 'click', text: '登入' },
      { do: 'see', text: '使用縣市帳號登入' },
    ],
  },
];
