import type { FaqEntry } from '@/lib/types/faq';
import { sheet } from './sheet';

/** Accounts and the sites signed in to. Questions and answers word for word; the rest is ours. */
export const ACCOUNT: readonly FaqEntry[] = [
  {
    code: 'SSO-8',
    origin: 'official',
    topic: 'account',
    question: 'OpenID使用這個帳號進入到 https://www.sso.edu.tw/ ，但是苗栗縣教育處的不能登入不知道有什麼方法可以排解？',
    answer:
      '若有相關疑問可洽教育雲端客服， 客服電話：(04)22220507 / 07010100107 / 07010100108 客服信箱：oidcservice@mail.edu.tw',
    en: {
      question:
        'OpenID: I get into https://www.sso.edu.tw/ with this account, but the Miaoli County education department’s login does not work. What can I do?',
      answer:
        'For questions, please contact the education cloud help desk. Phone: (04)22220507 / 07010100107 / 07010100108. E-mail: oidcservice@mail.edu.tw',
    },
    source: sheet(8),
    desks: ['oidc'],
    links: [
      { href: 'https://www.sso.edu.tw/', label: { zh: '教育體系單一簽入服務', en: 'Education single sign-on' } },
      {
        href: 'mailto:oidcservice@mail.edu.tw',
        label: { zh: 'oidcservice@mail.edu.tw', en: 'oidcservice@mail.edu.tw' },
      },
    ],
    tryFirst: [
      {
        zh: '先改用教育雲端帳號登入；頁面說服務失敗或忙碌時，過幾分鐘再試。',
        en: 'Use the education cloud account for now; if the page says that the service failed or is busy, try again in a few minutes.',
        why: 'ours',
      },
      {
        zh: '頁面說帳號或密碼錯誤：確認選對縣市（或學校）；這個帳號和教育雲端帳號的密碼可能不同。',
        en: 'If the page says that the account or password is wrong: make sure that the right county (or school) is chosen; its password may differ from that of the education cloud account.',
        why: 'ours',
      },
      {
        zh: '密碼要重設：找學校的資訊組或帳號管理者。',
        en: 'To have the password reset: ask the school’s IT staff or account manager.',
        why: 'resets',
      },
    ],
    notes: [],
    related: ['SSO-10', 'SSO-16', 'SSO-A2'],
    onPhone: false,
  },
  {
    code: 'SSO-9',
    origin: 'official',
    topic: 'account',
    question: '請問，剛剛教育部因材網是用身份證號碼登入嗎？若是身份證，可能比較危險。',
    answer:
      '若有相關疑問可洽教育雲端客服， 客服電話：(04)22220507 / 07010100107 / 07010100108 客服信箱：oidcservice@mail.edu.tw',
    en: {
      question:
        'Does the Ministry’s adaptive learning site (因材網) sign in with the national ID number? That might be rather dangerous.',
      answer:
        'For questions, please contact the education cloud help desk. Phone: (04)22220507 / 07010100107 / 07010100108. E-mail: oidcservice@mail.edu.tw',
    },
    source: sheet(9),
    desks: ['oidc'],
    links: [
      {
        href: 'mailto:oidcservice@mail.edu.tw',
        label: { zh: 'oidcservice@mail.edu.tw', en: 'oidcservice@mail.edu.tw' },
      },
    ],
    tryFirst: [
      {
        zh: '看網址列：只在 oidc.tanet.edu.tw、sso.edu.tw，或您所屬縣市教育局（處）的登入頁（網址結尾是 .edu.tw）輸入帳號密碼。',
        en: 'Look at the address bar: enter account and password only on pages of oidc.tanet.edu.tw, sso.edu.tw, or the login page of your county’s education department (its host ends in .edu.tw).',
        why: 'ours',
      },
      {
        zh: '用教育雲端帳號登入時，帳號是您自己的帳號名稱，不是身分證字號。',
        en: 'With the education cloud account, the account is your own account name, not your national ID number.',
        why: 'loginPage',
      },
    ],
    notes: [
      {
        text: {
          zh: '這些也是縣市的登入頁：臺南市 openid.tn.edu.tw、高雄市 oidc.kh.edu.tw、嘉義市 openid.cy.edu.tw、金門縣 oauth.km.edu.tw、新北市親師生平台 sso.ntpc.edu.tw。',
          en: 'These are login pages of counties, too: openid.tn.edu.tw (Tainan), oidc.kh.edu.tw (Kaohsiung), openid.cy.edu.tw (Chiayi City), oauth.km.edu.tw (Kinmen), sso.ntpc.edu.tw (New Taipei).',
        },
        fullOnly: true,
        source: {
          title: { zh: '110 至 115 年的公開程式碼，非官方說明', en: 'public code of 2021 to 2026, unofficial' },
          date: '',
        },
        checkedOn: '2026-11-29',
      },
    ],
    related: ['SSO-14', 'SSO-17'],
    onPhone: false,
  },
  {
    code: 'SSO-14',
    origin: 'official',
    topic: 'services',
    question: 'EVS仍要使用帳號登入嗎？(https://evs.ncku.edu.tw)',
    answer: '若該網站有和教育雲端帳號介接則可使用自然人憑證登入，若無則無法。',
    en: {
      question: 'Must I still sign in with an account for EVS? (https://evs.ncku.edu.tw)',
      answer:
        'If that site is linked to the education cloud account, you can sign in with the certificate; if not, you cannot.',
    },
    source: sheet(14),
    desks: ['oidc', 'service'],
    links: [{ href: 'https://evs.ncku.edu.tw', label: { zh: 'EVS', en: 'EVS' } }],
    tryFirst: [
      {
        zh: '看登入頁有沒有「教育雲端帳號」或「OpenID」的按鈕；沒有就用網站自己的帳號。',
        en: 'Look at the site’s login page for a button with “education cloud account” (教育雲端帳號) or “OpenID”; without one, use the site’s own account.',
        why: 'ours',
      },
      {
        zh: '想知道是否已介接，請問該網站的客服。',
        en: 'To learn whether it is linked, ask the site’s own help desk.',
        why: 'ours',
      },
    ],
    notes: [],
    related: ['SSO-17', 'SSO-9'],
    onPhone: false,
  },
  {
    code: 'SSO-16',
    origin: 'official',
    topic: 'account',
    question: '登入教育體系單一簽入服務顯示自然人憑證登載姓名和教育雲端不同?',
    answer:
      '若有相關疑問可洽教育雲端客服， 客服電話：(04)22220507 / 07010100107 / 07010100108 客服信箱：oidcservice@mail.edu.tw',
    en: {
      question:
        'On signing in, the education single sign-on says that the name in the certificate differs from the education cloud name?',
      answer:
        'For questions, please contact the education cloud help desk. Phone: (04)22220507 / 07010100107 / 07010100108. E-mail: oidcservice@mail.edu.tw',
    },
    source: sheet(16),
    desks: ['oidc'],
    links: [
      {
        href: 'mailto:oidcservice@mail.edu.tw',
        label: { zh: 'oidcservice@mail.edu.tw', en: 'oidcservice@mail.edu.tw' },
      },
    ],
    tryFirst: [
      {
        zh: '備好憑證和教育雲端兩邊的姓名寫法，請教育雲端客服更正。',
        en: 'Have both spellings of your name ready, that of the certificate and that of the education cloud account, and ask the help desk to correct it.',
        why: 'sheet',
      },
      {
        zh: '急著用時，先以教育雲端帳號密碼或縣市帳號登入。',
        en: 'If it is urgent, sign in with the education cloud account or the county account for now.',
        why: 'loginPage',
      },
      {
        zh: '改過名、有異體字或罕見字，都可能不一致；也確認用的是自己的憑證和帳號。',
        en: 'After a change of name, or with variant or rare characters, they may differ; make sure that certificate and account are your own.',
        why: 'ours',
      },
    ],
    notes: [],
    related: ['SSO-8', 'SSO-10'],
    onPhone: false,
  },
  {
    code: 'SSO-17',
    origin: 'official',
    topic: 'services',
    question: 'DNS管理系統也不能直接登入? (https://dns.hs.edu.tw/)',
    answer: '若該網站有和教育雲端帳號介接則可使用自然人憑證登入，若無則無法。',
    en: {
      question: 'The DNS management system cannot be signed in to directly either? (https://dns.hs.edu.tw/)',
      answer:
        'If that site is linked to the education cloud account, you can sign in with the certificate; if not, you cannot.',
    },
    source: sheet(17),
    desks: ['oidc', 'service'],
    links: [{ href: 'https://dns.hs.edu.tw/', label: { zh: 'DNS管理系統', en: 'DNS management system' } }],
    tryFirst: [
      {
        zh: '看登入頁有沒有「教育雲端帳號」或「OpenID」的按鈕；沒有就用網站自己的帳號。',
        en: 'Look at the site’s login page for a button with “education cloud account” (教育雲端帳號) or “OpenID”; without one, use the site’s own account.',
        why: 'ours',
      },
      {
        zh: '想知道是否已介接，請問該系統的管理單位。',
        en: 'To learn whether it is linked, ask the office that runs the system.',
        why: 'ours',
      },
    ],
    notes: [],
    related: ['SSO-14', 'SSO-9'],
    onPhone: false,
  },
];
