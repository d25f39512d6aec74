import type { FaqEntry } from '@/lib/types/faq';
import { sheet } from './sheet';

/** Signing in and binding. Questions and answers word for word; the rest is ours. */
export const LOGIN: readonly FaqEntry[] = [
  {
    code: 'SSO-4',
    origin: 'official',
    topic: 'login',
    question: '登入後，按綁定行動裝置，就跳回登入？',
    answer:
      '若有行動自然人憑證相關疑問，請洽行動自然人憑證客服。 (服務熱線：0800-080-117，客服信箱：cse@moica.nat.gov.tw)',
    en: {
      question: 'After signing in, I tap “bind mobile device” and am back at the login page?',
      answer:
        'For questions about TW FidO, please contact its help desk. (Hotline: 0800-080-117, e-mail: cse@moica.nat.gov.tw)',
    },
    source: sheet(4),
    desks: ['moica'],
    links: [
      { href: 'tel:0800080117', label: { zh: '0800-080-117', en: '0800-080-117' } },
      { href: 'mailto:cse@moica.nat.gov.tw', label: { zh: 'cse@moica.nat.gov.tw', en: 'cse@moica.nat.gov.tw' } },
    ],
    tryFirst: [
      {
        zh: '換一個瀏覽器（Chrome 或 Edge），從原來的登入首頁重新開始。',
        en: 'Use another browser (Chrome or Edge) and start again from the login page that you came from.',
        why: 'ours',
        checkedBy: ['browser'],
        checkedInPart: true,
      },
      {
        zh: '關掉無痕視窗與擋廣告的功能，再重新登入一次。',
        en: 'Leave the private window, switch off ad blockers, then sign in once more.',
        why: 'ours',
        checkedBy: ['private'],
        checkedInPart: true,
      },
      {
        zh: '出現 [1055] 裝置綁定已達上限時，才需要先註銷不用的手機。',
        en: 'Only with [1055], the limit of bound devices, do you have to unbind an unused phone first.',
        why: 'codes',
      },
    ],
    notes: [],
    related: ['SSO-15', 'SSO-5', 'SSO-A2'],
    onPhone: false,
  },
  {
    code: 'SSO-10',
    origin: 'official',
    topic: 'login',
    question: '請問出現無法取得ACCESS_TOKEN，可以怎麼排解？',
    answer:
      '若有相關疑問可洽教育雲端客服， 客服電話：(04)22220507 / 07010100107 / 07010100108 客服信箱：oidcservice@mail.edu.tw',
    en: {
      question: 'It says that the ACCESS_TOKEN cannot be obtained. How can this be solved?',
      answer:
        'For questions, please contact the education cloud help desk. Phone: (04)22220507 / 07010100107 / 07010100108. E-mail: oidcservice@mail.edu.tw',
    },
    source: sheet(10),
    desks: ['oidc', 'service'],
    links: [
      {
        href: 'mailto:oidcservice@mail.edu.tw',
        label: { zh: 'oidcservice@mail.edu.tw', en: 'oidcservice@mail.edu.tw' },
      },
    ],
    tryFirst: [
      {
        zh: '從剛才要進入的網站首頁重新按登入，不要按上一頁或重新整理。',
        en: 'Start again from the home page of the site you were going to; do not use back or reload.',
        why: 'ours',
      },
      {
        zh: '還是不行：關閉所有瀏覽器視窗再開，或換一個瀏覽器。',
        en: 'If it still fails: close all browser windows and open again, or try another browser.',
        why: 'ours',
      },
    ],
    notes: [],
    related: ['SSO-8', 'SSO-16', 'SSO-A2'],
    onPhone: false,
  },
  {
    code: 'SSO-11',
    origin: 'official',
    topic: 'fido-app',
    question: '使用coolEnglish，卡在行動自然人APP登入沒反應？',
    answer:
      '若有相關疑問可洽教育雲端客服， 客服電話：(04)22220507 / 07010100107 / 07010100108 客服信箱：oidcservice@mail.edu.tw',
    en: {
      question: 'With Cool English I am stuck at the TW FidO app login; nothing happens?',
      answer:
        'For questions, please contact the education cloud help desk. Phone: (04)22220507 / 07010100107 / 07010100108. E-mail: oidcservice@mail.edu.tw',
    },
    source: sheet(11),
    desks: ['oidc'],
    links: [
      {
        href: 'mailto:oidcservice@mail.edu.tw',
        label: { zh: 'oidcservice@mail.edu.tw', en: 'oidcservice@mail.edu.tw' },
      },
    ],
    tryFirst: [
      {
        zh: '在手機上：打開行動自然人憑證 APP，看有沒有待處理的要求。',
        en: 'On the phone: open the TW FidO app by hand and look for a pending request.',
        why: 'codes',
      },
      {
        zh: '在手機上：確認有網路，並允許這個 APP 傳送通知。',
        en: 'On the phone: make sure it is online and the app may send notifications.',
        why: 'phones',
      },
      {
        zh: '倒數結束（沒有倒數時，等一兩分鐘）後，從剛才要進入的網站首頁重新登入，拿新的通知或 QR Code。',
        en: 'When the countdown is over (without one, after a minute or two), start again from the home page of the site you were going to, for a new notification or QR code.',
        why: 'ours',
      },
    ],
    notes: [],
    related: ['SSO-12', 'SSO-13', 'SSO-4'],
    onPhone: true,
  },
  {
    code: 'SSO-15',
    origin: 'official',
    topic: 'login',
    question: '登入後，按綁定行動裝置，就跳回登入，沒有出現QRcode?',
    answer:
      '若有行動自然人憑證相關疑問，請洽行動自然人憑證客服。 (服務熱線：0800-080-117，客服信箱：cse@moica.nat.gov.tw)',
    en: {
      question: 'After signing in, I tap “bind mobile device” and am back at the login page, without a QR code?',
      answer:
        'For questions about TW FidO, please contact its help desk. (Hotline: 0800-080-117, e-mail: cse@moica.nat.gov.tw)',
    },
    source: sheet(15),
    desks: ['moica'],
    links: [
      { href: 'tel:0800080117', label: { zh: '0800-080-117', en: '0800-080-117' } },
      { href: 'mailto:cse@moica.nat.gov.tw', label: { zh: 'cse@moica.nat.gov.tw', en: 'cse@moica.nat.gov.tw' } },
    ],
    tryFirst: [
      {
        zh: '換一個瀏覽器（Chrome 或 Edge），從原來的登入首頁重新開始。',
        en: 'Use another browser (Chrome or Edge) and start again from the login page that you came from.',
        why: 'ours',
        checkedBy: ['browser'],
        checkedInPart: true,
      },
      {
        zh: '關掉無痕視窗與擋廣告的功能，再重新登入一次。',
        en: 'Leave the private window, switch off ad blockers, then sign in once more.',
        why: 'ours',
        checkedBy: ['private'],
        checkedInPart: true,
      },
      {
        zh: '在手機上：卡片是 TP07 開頭，也可以在 APP 用 NFC 綁定。',
        en: 'On the phone: with a card whose number begins with TP07 you can also bind by NFC in the app.',
        why: 'sheet',
      },
    ],
    notes: [],
    related: ['SSO-4', 'SSO-13', 'SSO-A2'],
    onPhone: false,
  },
];
