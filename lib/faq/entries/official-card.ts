import type { FaqEntry } from '@/lib/types/faq';
import { sheet } from './sheet';

/** The certificate card and NFC. Questions and answers word for word; the rest is ours. */
export const CARD: readonly FaqEntry[] = [
  {
    code: 'SSO-1',
    origin: 'official',
    topic: 'card-nfc',
    question: '自然人憑證密碼忘記，有其他處理方式嗎？',
    answer:
      '請到自然人憑證官方網站或戶政事務所重設。 若有自然人憑證相關疑問，請洽行動自然人憑證客服。 (服務熱線：0800-080-117，客服信箱：cse@moica.nat.gov.tw)',
    en: {
      question: 'I forgot the password (PIN) of my Citizen Digital Certificate. Is there another way?',
      answer:
        'Please reset it on the official Citizen Digital Certificate website or at a household registration office. For questions about the certificate, please contact the TW FidO help desk. (Hotline: 0800-080-117, e-mail: cse@moica.nat.gov.tw)',
    },
    source: sheet(1),
    desks: ['moica'],
    links: [
      { href: 'tel:0800080117', label: { zh: '0800-080-117', en: '0800-080-117' } },
      { href: 'mailto:cse@moica.nat.gov.tw', label: { zh: 'cse@moica.nat.gov.tw', en: 'cse@moica.nat.gov.tw' } },
    ],
    tryFirst: [
      {
        zh: '先別再試：連續輸入錯誤 3 次，卡片會鎖住。',
        en: 'Stop trying: after 3 wrong entries in a row the card locks itself.',
        why: 'cardTable',
      },
      {
        zh: '記得申辦時設定的「用戶代碼」：到自然人憑證官網「忘記PIN碼／鎖卡解碼」自行重設。',
        en: 'With the user code you chose when you applied: reset the PIN on the certificate website, under “forgotten PIN / unlock card” (忘記PIN碼／鎖卡解碼).',
        why: 'cardTable',
      },
      {
        zh: '不記得用戶代碼：本人帶身分證到任一戶政事務所辦理。',
        en: 'Without it: go in person, with your ID card, to any household registration office.',
        why: 'sheet',
      },
    ],
    notes: [
      {
        text: {
          zh: '自 114-09-23 起新辦卡片的預設 PIN 碼可能和以前不同；請看申辦時拿到的說明。',
          en: 'Cards issued since 2025-09-23 may have a different default PIN; see the leaflet you were given.',
        },
        source: {
          title: { zh: '網路上的二手說明，尚未向官方查證', en: 'second-hand, not confirmed by the office' },
          date: '2025-12-18',
        },
        fullOnly: true,
        checkedOn: '2026-11-23',
      },
    ],
    related: ['SSO-6', 'SSO-A5', 'SSO-4'],
    onPhone: false,
  },
  {
    code: 'SSO-2',
    origin: 'official',
    topic: 'card-nfc',
    question: '可以靠卡感應NFC卡片嗎？',
    answer: '可以，點選感應卡片後按照操作將卡片平貼在手機後方。',
    en: {
      question: 'Can I use an NFC card by holding it to the phone?',
      answer: 'Yes. Tap “sense card” and, following the steps, lay the card flat against the back of the phone.',
    },
    source: sheet(2),
    desks: ['moica'],
    links: [],
    tryFirst: [
      {
        zh: '在手機上：先到設定開啟 NFC，並拿掉手機殼。',
        en: 'On the phone: turn on NFC in the settings and take off the case.',
        why: 'phones',
      },
      {
        zh: '在手機上：把卡片平貼在背面上半部，慢慢移動，感應到之前不要拿開。',
        en: 'On the phone: hold the card flat against the upper back, move it slowly, and keep it there until it is read.',
        why: 'ours',
      },
      {
        zh: '卡片不支援 NFC：在電腦用讀卡機登入行動自然人憑證網站，再用手機掃 QR Code 綁定。',
        en: 'If the card has no NFC: on a computer with a card reader, sign in to the TW FidO website, then scan its QR code with the phone to bind it.',
        why: 'cardReader',
      },
    ],
    notes: [],
    related: ['SSO-6', 'SSO-3'],
    onPhone: true,
  },
  {
    code: 'SSO-3',
    origin: 'official',
    topic: 'card-nfc',
    question: '舊手機沒生物識別，也沒感應卡片功能。是否有其它方式註冊管道？',
    answer:
      '因生物特徵安全性考量，行動裝置的作業系統版本需達到Android7以上、iOS14以上方可使用本系統。 行動自然人憑證APP應用再升級!內政部今(16)日推出NFC註冊功能，利用行動裝置內近距離無限通訊技術(NearFieldCommunication, NFC)，民眾只要將自然人憑證實體IC卡，放置於開啟APP的裝置上，靠卡感應進行首次註冊，還能修改實體IC卡的PIN碼及讀取憑證資料，打破過往需讀卡機限制，相當方便。 內政部表示，行動自然人憑證自今(111)年2月推出以來，已超過10萬人註冊，目前行動自然人憑證系統已完成與報稅系統、臺北市政府行動憑證平台及個人化資料自主運用(MyData)平臺等126個系統介接，可免插卡線上申辦戶籍謄本、數位新冠病毒健康證明等多項服務，未來也將持續精進APP應用功能，以更便捷方式，讓民眾透過行動裝置，登入各項線上服務。 以上功能，僅限制於106年8月後發行之自然人憑證雙介面IC卡，卡號為TP07開頭。如有其它問題，可逕洽自然人憑證客服專線0800-080-117。',
    en: {
      question: 'An old phone has neither biometrics nor card sensing. Is there another way to register?',
      answer:
        'For the security of biometrics, the mobile system must be Android 7 or later, or iOS 14 or later. The TW FidO app has been upgraded again: today (16th) the Ministry of the Interior launched registration by NFC (near field communication). Holding the physical certificate card to a device with the app open is enough for first registration; the PIN of the card can be changed and the certificate data read as well, without the card reader that was needed before. The ministry says that since TW FidO was launched in February this year (ROC 111, 2022), over 100,000 people have registered; 126 systems are linked, among them the tax filing system, the Taipei City mobile certificate platform and MyData, so that household registration transcripts, digital COVID-19 certificates and other services can be applied for online without a card. The app will be improved further, so that people can sign in to online services by mobile device more conveniently. These functions work only with the dual-interface certificate cards issued after August of ROC 106 (2017), whose card number begins with TP07. For other questions please call the certificate hotline 0800-080-117.',
    },
    source: sheet(3),
    desks: ['moica'],
    links: [{ href: 'tel:0800080117', label: { zh: '0800-080-117', en: '0800-080-117' } }],
    tryFirst: [
      {
        zh: '在手機的「設定」查看系統版本，能更新就先更新。',
        en: 'Look up the system version in the phone’s settings, and update it if you can.',
        why: 'phones',
      },
      {
        zh: '卡片或手機沒有 NFC：在電腦用讀卡機登入行動自然人憑證網站，再用手機掃 QR Code 綁定。',
        en: 'If the card or phone has no NFC: on a computer with a card reader, sign in to the TW FidO website, then scan its QR code with the phone to bind it.',
        why: 'cardReader',
      },
      {
        zh: '手機不符合條件：改用帳號密碼或縣市帳號登入。',
        en: 'If the phone does not qualify: sign in with account and password or the county account.',
        why: 'loginPage',
      },
    ],
    notes: [
      {
        text: {
          zh: '現在需要的版本比 112 年高：據 115 年 5 月的第三方紀錄，官方教學頁寫 Android 9、iOS 15 以上；115 年 9 月 Google Play 寫 Android 12 以上。請以官方頁面為準。',
          en: 'A newer system is needed than in 2023: according to others’ records, the official tutorial page said Android 9, iOS 15 or later in May 2026, and Google Play Android 12 or later in September 2026. Please check the official page.',
        },
        source: {
          title: {
            zh: '第三方對官網「功能教學」與 Google Play 的紀錄',
            en: 'others’ records of the official tutorial page and Google Play',
          },
          date: '2026-09-05',
          url: 'https://fido.moi.gov.tw/pt/main/teaching',
        },
        checkedOn: '2026-11-23',
      },
    ],
    related: ['SSO-6', 'SSO-7', 'SSO-12'],
    onPhone: true,
  },
  {
    code: 'SSO-6',
    origin: 'official',
    topic: 'card-nfc',
    question: 'NFC是否也要自然人卡片支援？較久的卡是否無法NFC靠卡？卡面上是2021年到期展延一次的卡片好像無法NFC？',
    answer: 'NFC要106年8月後發行的卡片才有。 需要換卡才有NFC功能，否則需使用讀卡機。',
    en: {
      question:
        'Does NFC also need support by the certificate card? Can older cards not be used by NFC? My card, which says it expires in 2021 and was extended once, seems not to work.',
      answer:
        'Only cards issued after August of ROC 106 (2017) have it. For NFC the card must be replaced; otherwise a card reader is needed.',
    },
    source: sheet(6),
    desks: ['moica'],
    links: [],
    tryFirst: [
      {
        zh: '看卡號開頭：TP07 才能用 NFC 感應。',
        en: 'Look at the card number: only cards beginning with TP07 have NFC.',
        why: 'sheet',
      },
      {
        zh: '不想換卡：在電腦用讀卡機登入行動自然人憑證網站，再用手機掃 QR Code 綁定。',
        en: 'If you do not want a new card: on a computer with a card reader, sign in to the TW FidO website, then scan its QR code with the phone to bind it.',
        why: 'cardReader',
      },
      {
        zh: '要換卡：本人帶身分證到任一戶政事務所。',
        en: 'For a new card: go in person, with your ID card, to any household registration office.',
        why: 'cardFees',
      },
    ],
    notes: [],
    related: ['SSO-2', 'SSO-3', 'SSO-1'],
    onPhone: false,
  },
];
