import type { FaqEntry } from '@/lib/types/faq';
import { sheet } from './sheet';

/** The phone: biometrics and the app. Questions and answers word for word; the rest is ours. */
export const PHONE: readonly FaqEntry[] = [
  {
    code: 'SSO-5',
    origin: 'official',
    topic: 'fido-app',
    question: '手機APP綁定成功之後，如何登出？',
    answer:
      '常見問題-02電腦作業系統與行動裝置系統說明 https://fido.moi.gov.tw/pt/main/qa?level2id=18 或APP內點選設定的符號內有註銷功能。',
    en: {
      question: 'After the phone app is bound, how do I sign out?',
      answer:
        'See FAQ 02, computer and mobile systems: https://fido.moi.gov.tw/pt/main/qa?level2id=18 , or use “deregister” (註銷) under the settings symbol in the app.',
    },
    source: sheet(5),
    desks: ['moica'],
    links: [
      {
        href: 'https://fido.moi.gov.tw/pt/main/qa?level2id=18',
        label: { zh: '常見問題：電腦作業系統與行動裝置系統說明', en: 'FAQ: computer and mobile systems' },
      },
    ],
    tryFirst: [
      {
        zh: '官方答覆說的「註銷」是解除綁定，之後要重新綁定才能再用；只想登出網站，請在電腦的網頁登出。',
        en: 'What the official answer calls “deregister” (註銷) unbinds the phone: you have to bind it again to use it. To sign out of a website only, sign out on the computer’s page.',
        why: 'codes',
      },
      {
        zh: '要解除綁定：在手機 APP 點「設定」，再點「註銷」。',
        en: 'To unbind: in the phone’s app tap Settings, then “deregister” (註銷).',
        why: 'sheet',
      },
      {
        zh: '手機不在身邊：在電腦用讀卡機登入行動自然人憑證網站註銷。',
        en: 'Without the phone: on a computer with a card reader, sign in to the TW FidO website and unbind it there.',
        why: 'codes',
      },
    ],
    notes: [],
    related: ['SSO-4', 'SSO-15'],
    onPhone: true,
  },
  {
    code: 'SSO-7',
    origin: 'official',
    topic: 'biometrics',
    question: '在QRCode掃描後，手機彈跳視窗告知手機本身無生物辨識功能。沒呢，手機從未用過生物辨識功能。',
    answer:
      '您有設定生物辨識嗎？指紋解鎖之類的？ 老師您好，在網路上有查到該機型的操作手冊，請看到17頁，根據流程操作看看能否開啟指紋辨識功能。 https://www-support-downloads.sonymobile.com/h3113/userguide_ZT_H3113-H3123-H3133-H4113-H4133_3_Android9.0.pdf',
    en: {
      question:
        'After scanning the QR code, a window on the phone says that the phone has no biometrics. It has never been used on this phone.',
      answer:
        'Have you set up biometrics, such as unlocking by fingerprint? Dear teacher, we found the manual of this model on the web. Please see page 17 and follow its steps to turn on fingerprint recognition. https://www-support-downloads.sonymobile.com/h3113/userguide_ZT_H3113-H3123-H3133-H4113-H4133_3_Android9.0.pdf',
    },
    source: sheet(7),
    desks: ['moica'],
    links: [
      {
        href: 'https://www-support-downloads.sonymobile.com/h3113/userguide_ZT_H3113-H3123-H3133-H4113-H4133_3_Android9.0.pdf',
        label: { zh: '該機型的操作手冊（第 17 頁）', en: 'Manual of that model (page 17)' },
      },
    ],
    tryFirst: [
      {
        zh: '在手機上：到「設定」→「安全性」先設定螢幕鎖，再加入指紋或臉部。',
        en: 'On the phone: in Settings, under Security, set a screen lock first, then add a fingerprint or your face.',
        why: 'phones',
      },
      {
        zh: 'iPhone：到「設定」→「Face ID 與密碼」設定。',
        en: 'iPhone: add it in Settings, under “Face ID & Passcode”.',
        why: 'phones',
      },
      {
        zh: '在手機上：關掉 APP 重新打開，再掃一次新的 QR Code。',
        en: 'On the phone: close and reopen the app, and scan a new QR code.',
        why: 'ours',
      },
    ],
    notes: [],
    related: ['SSO-12', 'SSO-13', 'SSO-3'],
    onPhone: true,
  },
  {
    code: 'SSO-12',
    origin: 'official',
    topic: 'biometrics',
    question: '卡在行動自然人APP登入，出現指紋的圖示，但iphone手機沒有指紋感應',
    answer:
      '手機需要有生物辨識才能使用行動自然人憑證， 若有行動自然人憑證相關疑問，請洽行動自然人憑證客服。 (服務熱線：0800-080-117，客服信箱：cse@moica.nat.gov.tw)',
    en: {
      question: 'Stuck at the TW FidO app login: a fingerprint icon appears, but the iPhone has no fingerprint sensor.',
      answer:
        'The phone must have biometrics to use TW FidO. For questions about TW FidO, please contact its help desk. (Hotline: 0800-080-117, e-mail: cse@moica.nat.gov.tw)',
    },
    source: sheet(12),
    desks: ['moica'],
    links: [
      { href: 'tel:0800080117', label: { zh: '0800-080-117', en: '0800-080-117' } },
      { href: 'mailto:cse@moica.nat.gov.tw', label: { zh: 'cse@moica.nat.gov.tw', en: 'cse@moica.nat.gov.tw' } },
    ],
    tryFirst: [
      {
        zh: '在手機上：直接點那個指紋圖示，再用 Face ID 或 Touch ID 驗證。',
        en: 'On the phone: tap the fingerprint icon, then confirm by Face ID or Touch ID.',
        why: 'ours',
      },
      {
        zh: '在手機上：30 秒內完成，中途不要按「完成」或「取消」。',
        en: 'On the phone: finish within 30 seconds, and do not tap Done or Cancel on the way.',
        why: 'codes',
      },
      {
        zh: '還沒設定：到 iPhone「設定」→「Face ID 與密碼」設定。',
        en: 'If none is set up: add it in the iPhone’s Settings, under “Face ID & Passcode”.',
        why: 'phones',
      },
    ],
    notes: [
      {
        text: {
          zh: '在 iPhone 上，這個指紋圖示代表任何一種生物辨識，Face ID 也算，不一定要有指紋感應器。',
          en: 'On an iPhone this fingerprint icon stands for any biometrics, Face ID too; a fingerprint sensor is not needed.',
        },
        source: {
          title: { zh: '本工具依規格書推論，非官方說明', en: 'our own conclusion from the specification, unofficial' },
          date: '',
        },
        checkedOn: '2026-11-23',
      },
    ],
    related: ['SSO-13', 'SSO-7', 'SSO-11'],
    onPhone: true,
  },
  {
    code: 'SSO-13',
    origin: 'official',
    topic: 'biometrics',
    question: '點完指紋的圖示，出現QRCode，所以要找第二支手機掃QRcode？',
    answer:
      '手機需要有生物辨識才能使用行動自然人憑證， 若有行動自然人憑證相關疑問，請洽行動自然人憑證客服。 (服務熱線：0800-080-117，客服信箱：cse@moica.nat.gov.tw)',
    en: {
      question: 'After I tap the fingerprint icon a QR code appears. Must I find a second phone to scan it?',
      answer:
        'The phone must have biometrics to use TW FidO. For questions about TW FidO, please contact its help desk. (Hotline: 0800-080-117, e-mail: cse@moica.nat.gov.tw)',
    },
    source: sheet(13),
    desks: ['moica'],
    links: [
      { href: 'tel:0800080117', label: { zh: '0800-080-117', en: '0800-080-117' } },
      { href: 'mailto:cse@moica.nat.gov.tw', label: { zh: 'cse@moica.nat.gov.tw', en: 'cse@moica.nat.gov.tw' } },
    ],
    tryFirst: [
      {
        zh: '在手機上：按取消，確認已設定 Face ID 或指紋，再試一次。',
        en: 'On the phone: cancel, make sure that Face ID or a fingerprint is set up, and try again.',
        why: 'ours',
      },
      {
        zh: '曾清除 Safari 的網站資料：在電腦用讀卡機登入行動自然人憑證網站，註銷這支手機。',
        en: 'If Safari’s website data was cleared: on a computer with a card reader, sign in to the TW FidO website and unbind this phone.',
        why: 'codes',
      },
      {
        zh: '在手機上：註銷後重新安裝 APP，再綁定一次。',
        en: 'On the phone: after that reinstall the app and bind it again.',
        why: 'codes',
      },
    ],
    notes: [
      {
        text: {
          zh: '在 iPhone 上，這個指紋圖示代表任何一種生物辨識，Face ID 也算，不一定要有指紋感應器。',
          en: 'On an iPhone this fingerprint icon stands for any biometrics, Face ID too; a fingerprint sensor is not needed.',
        },
        source: {
          title: { zh: '本工具依規格書推論，非官方說明', en: 'our own conclusion from the specification, unofficial' },
          date: '',
        },
        checkedOn: '2026-11-23',
      },
    ],
    related: ['SSO-12', 'SSO-7', 'SSO-15'],
    onPhone: true,
  },
];
