import { errorMarkup, nativeAlert } from '../pages/error-markup';
import { nationalLogin } from '../pages/national';
import type { Scenario } from '../scenario';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const CARD = 'https://oidc.tanet.edu.tw/oidc/v1/card';
const expected = { rule: 'name-mismatch', codes: ['SSO-16'] } as const;
const above = (html: string): Pick<Scenario, 'pages' | 'acts'> => ({
  pages: [{ url: LOGIN, html: nationalLogin({ above: html }) }],
  acts: [{ do: 'open', url: LOGIN }],
});

export const NAME_MISMATCH: readonly Scenario[] = [
  {
    id: 'name-plain',
    title: '純文字',
    group: 'state',
    expect: expected,
    ...above(errorMarkup('自然人憑證登載姓名和教育雲端不同', 'plain')),
  },
  {
    id: 'name-wicket',
    title: 'Wicket 訊息',
    group: 'state',
    expect: expected,
    ...above(errorMarkup('您的自然人憑證姓名與教育雲端帳號登記之姓名不一致，請洽客服。', 'wicket')),
  },
  {
    id: 'name-swal',
    title: '彈出訊息',
    group: 'state',
    expect: expected,
    ...above(errorMarkup('憑證上的名字與教育雲端帳號不相符', 'swal')),
  },
  {
    id: 'name-split',
    title: '文字分在幾個元素',
    group: 'state',
    expect: expected,
    ...above(errorMarkup('自然人憑證登載姓名和教育雲端不同', 'split')),
  },
  {
    id: 'name-simplified',
    title: '簡體',
    group: 'state',
    expect: expected,
    ...above(errorMarkup('自然人凭证登载姓名和教育云端不同', 'bootstrap')),
  },
  {
    id: 'name-alert',
    title: '原生對話框後跳回登入頁',
    group: 'state',
    expect: expected,
    browserOnly: true,
    pages: [{ url: CARD, html: nativeAlert('自然人憑證登載姓名和教育雲端不符', LOGIN) }],
    acts: [
      { do: 'open', url: LOGIN },
      { do: 'click', text: '自然人憑證登入' },
    ],
  },
  {
    id: 'name-ajax',
    title: '同一頁稍後出現',
    group: 'state',
    expect: expected,
    browserOnly: true,
    pages: [{ url: LOGIN, html: nationalLogin({ above: '<ul class="feedbackPanel" id="feedback" hidden></ul>' }) }],
    acts: [
      { do: 'open', url: LOGIN },
      {
        do: 'script',
        code: `const f = document.getElementById('feedback'); f.hidden = false; f.innerHTML = '<li class="feedbackPanelERROR">憑證姓名與帳號姓名不同</li>'`,
      },
    ],
  },
];
