import { fidoLogin, fidoQr } from '../pages/fido';
import { countyLogin, nationalLogin } from '../pages/national';
import type { Expected, Scenario, StepSpec } from '../scenario';

const OIDC = 'oidc.tanet.edu.tw';
const FIDO = 'fido.moi.gov.tw';
const MLC = 'mlc.sso.edu.tw';
const LOGIN = `https://${OIDC}/oidc/v1/azp`;

type Kind = StepSpec['kind'];
type Event = StepSpec['event'];
/** Kind, event, host, and seconds before the last page. */
type Short = readonly [kind: Kind, event: Event, host: string, secondsAgo: number];

const after = (
  id: string,
  title: string,
  expect: Expected,
  steps: readonly Short[],
  url = LOGIN,
  html = nationalLogin(),
): Scenario => ({
  id: `trail-${id}`,
  title,
  group: expect === 'silent' ? 'healthy' : 'state',
  expect,
  pages: [{ url, html }],
  acts: [{ do: 'open', url }],
  trail: steps.map(([kind, event, host, secondsAgo]) => ({ kind, event, host, agoMs: secondsAgo * 1000 })),
});

const bounced = { rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'] } as const;
const loop = { rule: 'login-loop', codes: ['SSO-A2', 'SSO-10'] } as const;
const fingers = { rule: 'qr-after-fingerprint', codes: ['SSO-13', 'SSO-12'] } as const;
const fidoForm = [`https://${FIDO}/pt/main/login`, fidoLogin()] as const;
const mlcForm = [`https://${MLC}/auth-server-login`, countyLogin('苗栗縣政府')] as const;
const qr = [`https://${OIDC}/oidc/v1/fido-qr`, fidoQr()] as const;

/** Trails that need no browser: what came before the last page. */
export const TRAILS_IN_MEMORY: readonly Scenario[] = [
  after('loading', '綁定後的載入頁還像是已登入', bounced, [
    ['login', 'submit', OIDC, 30],
    ['bind', 'bind', FIDO, 8],
    ['portal', 'arrive', FIDO, 6],
  ]),
  after('bound-slowly', '綁定成功後過一會兒才登入', 'silent', [
    ['login', 'submit', OIDC, 90],
    ['bind', 'bind', FIDO, 70],
    ['portal', 'arrive', FIDO, 40],
  ]),
  after(
    'bounce-110s',
    '按綁定，110 秒後才回到登入',
    bounced,
    [
      ['login', 'submit', FIDO, 140],
      ['bind', 'arrive', FIDO, 130],
      ['bind', 'bind', FIDO, 110],
    ],
    ...fidoForm,
  ),
  after(
    'bounce-between',
    '綁定後經過不明的頁面',
    bounced,
    [
      ['bind', 'bind', FIDO, 20],
      ['other', 'arrive', FIDO, 10],
    ],
    ...fidoForm,
  ),
  after('bounce-hosts', '在入口網按綁定，回到全國登入頁', bounced, [
    ['login', 'submit', OIDC, 60],
    ['portal', 'arrive', 'www.sso.edu.tw', 50],
    ['portal', 'bind', 'www.sso.edu.tw', 5],
  ]),
  after('bounce-late', '按綁定三分鐘後才回到登入', 'silent', [['bind', 'bind', FIDO, 180]], ...fidoForm),
  after(
    'bounce-logout',
    '按綁定後自己登出',
    'silent',
    [
      ['bind', 'bind', FIDO, 30],
      ['bind', 'logout', FIDO, 5],
    ],
    ...fidoForm,
  ),
  after(
    'bounce-success',
    '綁定成功後再打開登入頁',
    'silent',
    [
      ['bind', 'bind', FIDO, 60],
      ['fido-qr', 'arrive', FIDO, 58],
      ['portal', 'arrive', FIDO, 30],
    ],
    ...fidoForm,
  ),
  after('bounce-new-start', '按綁定後從別的網站重新開始', 'silent', [
    ['bind', 'bind', FIDO, 60],
    ['login', 'start', OIDC, 20],
  ]),
  after('logout', '登入後登出', 'silent', [
    ['login', 'submit', OIDC, 60],
    ['portal', 'arrive', 'www.sso.edu.tw', 50],
    ['portal', 'logout', 'www.sso.edu.tw', 3],
  ]),
  after('look-three', '打開登入頁三次只是看看', 'silent', [
    ['login', 'start', OIDC, 60],
    ['login', 'arrive', OIDC, 40],
    ['login', 'arrive', OIDC, 20],
  ]),
  after('reload-three', '重新整理三次', 'silent', [
    ['login', 'arrive', OIDC, 30],
    ['login', 'revisit', OIDC, 20],
    ['login', 'revisit', OIDC, 10],
  ]),
  after('slips', '密碼打錯兩次', 'silent', [
    ['login', 'arrive', OIDC, 40],
    ['login', 'submit', OIDC, 30],
    ['login', 'arrive', OIDC, 29],
    ['login', 'slip', OIDC, 28],
    ['login', 'submit', OIDC, 10],
    ['login', 'arrive', OIDC, 9],
    ['login', 'slip', OIDC, 8],
  ]),
  after('back', '按上一頁回到登入', 'silent', [
    ['login', 'submit', OIDC, 20],
    ['callback', 'arrive', OIDC, 18],
    ['login', 'revisit', OIDC, 5],
  ]),
  after('once', '送出一次，回到登入頁', 'silent', [
    ['login', 'arrive', OIDC, 20],
    ['login', 'submit', OIDC, 2],
  ]),
  after('two-services', '先後登入兩個服務', 'silent', [
    ['login', 'start', OIDC, 170],
    ['login', 'submit', OIDC, 160],
    ['notice', 'arrive', OIDC, 155],
    ['login', 'start', OIDC, 60],
    ['login', 'submit', OIDC, 50],
    ['notice', 'arrive', OIDC, 45],
  ]),
  after('slept', '電腦睡了一小時', 'silent', [
    ['login', 'arrive', OIDC, 3700],
    ['login', 'submit', OIDC, 3690],
    ['login', 'arrive', OIDC, 3680],
    ['login', 'submit', OIDC, 3670],
  ]),
  after('county-change', '換一個縣市再試', 'silent', [
    ['login', 'start', OIDC, 60],
    ['login', 'arrive', 'kh.sso.edu.tw', 50],
    ['login', 'revisit', OIDC, 40],
    ['login', 'arrive', MLC, 30],
  ]),
  after(
    'county-one-slip',
    '縣市密碼打錯一次',
    'silent',
    [
      ['login', 'arrive', MLC, 40],
      ['login', 'submit', MLC, 30],
      ['login', 'slip', MLC, 29],
    ],
    ...mlcForm,
  ),
  after('captcha-twice', '全國登入頁打錯兩次', 'silent', [
    ['login', 'submit', OIDC, 40],
    ['login', 'captcha', OIDC, 39],
    ['login', 'submit', OIDC, 20],
    ['login', 'captcha', OIDC, 19],
  ]),
  after('loop-captcha', '兩次打錯驗證碼，頁面都重新載入', 'silent', [
    ['login', 'start', OIDC, 40],
    ['login', 'submit', OIDC, 30],
    ['login', 'arrive', OIDC, 29],
    ['login', 'captcha', OIDC, 28],
    ['login', 'submit', OIDC, 10],
  ]),
  after('loop-twice', '送出兩次，兩次都回到登入頁', loop, [
    ['login', 'start', OIDC, 30],
    ['login', 'submit', OIDC, 20],
    ['login', 'arrive', OIDC, 18],
    ['login', 'submit', OIDC, 4],
  ]),
  after('loop-callback', '兩次從返回頁被送回', loop, [
    ['login', 'start', OIDC, 40],
    ['callback', 'arrive', OIDC, 30],
    ['login', 'arrive', OIDC, 28],
    ['callback', 'arrive', OIDC, 10],
  ]),
  after('finger-qr', '指紋圖示之後出現 QR Code', fingers, [['fido-fingerprint', 'arrive', OIDC, 20]], ...qr),
  after('finger-later', '指紋圖示四分鐘後的 QR Code', 'silent', [['fido-fingerprint', 'arrive', OIDC, 240]], ...qr),
  after(
    'finger-new-login',
    '指紋之後重新登入再掃描',
    'silent',
    [
      ['fido-fingerprint', 'arrive', OIDC, 60],
      ['login', 'arrive', OIDC, 30],
    ],
    ...qr,
  ),
  after('qr-only', '直接選掃描登入', 'silent', [['login', 'arrive', OIDC, 10]], ...qr),
  after(
    'wait-then-qr',
    '推播改成掃描',
    'silent',
    [
      ['login', 'arrive', OIDC, 40],
      ['fido-wait', 'arrive', OIDC, 20],
    ],
    ...qr,
  ),
];
