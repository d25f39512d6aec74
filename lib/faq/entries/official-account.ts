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
        zh: '確認選對縣市，並用該縣市的帳號密碼登入；縣市帳號和教育雲端帳號的密碼可能不同。',
        en: 'Make sure the right county is chosen and use its own account and password; they may differ from those of the education cloud account.',
      },
      {
        zh: '縣市帳號的密碼通常由學校資訊組重設，可先問資訊組。',
        en: 'County passwords are usually reset by the school’s IT staff; ask them first.',
      },
      { zh: '改用教育雲端帳號登入同一個服務試試。', en: 'Try the education cloud account for the same service.' },
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
        zh: '看網址列：只在 oidc.tanet.edu.tw 或 sso.edu.tw 的頁面輸入帳號密碼。',
        en: 'Look at the address bar: give account and password only on pages of oidc.tanet.edu.tw or sso.edu.tw.',
      },
      {
        zh: '用教育雲端帳號登入時，帳號是您自己的帳號名稱，不是身分證字號。',
        en: 'With the education cloud account, the account is your own account name, not your national ID number.',
      },
    ],
    notes: [],
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
        zh: '看該網站的登入頁，有沒有「教育雲端帳號」或「OpenID」的按鈕；沒有就用該網站自己的帳號。',
        en: 'Look at the site’s login page for a button “教育雲端帳號” or “OpenID”; without one, use the site’s own account.',
      },
      {
        zh: '想知道是否已介接，請問該網站的客服。',
        en: 'To learn whether it is linked, ask the site’s own help desk.',
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
        zh: '先確認插的是自己的自然人憑證，登入的也是自己的帳號。',
        en: 'Make sure the card is your own and so is the account.',
      },
      {
        zh: '改過名、用字有異體字或罕見字，姓名就可能對不起來；請備好兩邊的姓名寫法再聯絡客服。',
        en: 'After a change of name, or with variant or rare characters, the names may not match; have both spellings ready when you call.',
      },
      {
        zh: '急著用時，先以教育雲端帳號密碼或縣市帳號登入。',
        en: 'If it is urgent, sign in with the account and password or the county account for now.',
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
        zh: '看該網站的登入頁，有沒有「教育雲端帳號」或「OpenID」的按鈕；沒有就用該網站自己的帳號。',
        en: 'Look at the site’s login page for a button “教育雲端帳號” or “OpenID”; without one, use the site’s own account.',
      },
      {
        zh: '想知道是否已介接，請問該系統的管理單位。',
        en: 'To learn whether it is linked, ask the office that runs the system.',
      },
    ],
    notes: [],
    related: ['SSO-14', 'SSO-9'],
    onPhone: false,
  },
];
