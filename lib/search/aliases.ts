import { FIDO_NAMES } from '@/lib/faq/fido-names';
import type { Subject } from './subjects';

/** Search words of an entry beside its own texts. */
export interface SearchWords {
  /** Also asked as. */
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
  /** What the entry is about: a query that names only other subjects doesn't mean it. Absent: anything. */
  readonly subjects?: readonly Subject[];
  /**
   * What decides for this entry against its neighbours: synonym groups by their first words, all in one query, and
   * after `-` those that must not be there. 鎖卡 -密碼: the card is locked, and nothing is said of a password.
   */
  readonly decidedBy?: readonly string[];
}

/** Entries that only offer help: worse than the view that names the desks, so the search leaves them out. */
export const HELP_ONLY: readonly string[] = ['SSO-A3'];

/** Words for the sheet's entries and ours: what a teacher says whose login has just failed that way. */
const WORDS: Readonly<Record<string, SearchWords>> = {
  'SSO-1': {
    aliases: [
      '憑證卡的密碼想不起來',
      'PIN 碼忘了要去哪裡重設',
      'PIN 碼輸入錯誤',
      'PIN 碼驗證失敗，剩餘次數',
      'PIN 碼打錯好幾次，剩一次機會',
      '忘記用戶代碼',
      'incorrect PIN, attempts remaining',
    ],
    keywords: ['PIN碼', '用戶代碼', '忘記密碼', '忘記PIN碼', '鎖卡'],
    subjects: ['card'],
  },
  'SSO-2': {
    aliases: ['手機感應不到卡片', '卡片要貼在手機哪裡', '感應自然人憑證', '卡片靠在手機背面', '卡片放在手機背後多久'],
    keywords: ['感應卡片'],
    decidedBy: ['不想用 讀卡機 手機', '沒有 讀卡機 nfc', 'nfc 沒反應 -指紋'],
  },
  'SSO-3': {
    aliases: ['手機太舊不能裝行動自然人憑證', '系統版本太低', '手機需要什麼版本'],
    keywords: ['Android版本', 'iOS版本', '系統需求', 'TP07'],
  },
  'SSO-4': {
    aliases: ['綁定手機時被退回登入畫面', '按了綁定又要我重新登入', '綁定行動裝置失敗'],
    keywords: ['綁定失敗'],
  },
  'SSO-5': {
    aliases: [
      '解除手機綁定',
      '不想用了怎麼移除裝置',
      '註銷行動自然人憑證',
      '手機遺失要怎麼註銷',
      '手機壞了沒辦法註銷',
      '手機不用了要怎麼解綁',
      '換新手機',
    ],
    keywords: ['註銷', '解除綁定'],
    subjects: ['phone'],
    decidedBy: ['換手機 註銷'],
  },
  'SSO-6': {
    aliases: [
      '我的自然人憑證能不能感應',
      '哪一種卡片才能感應',
      '舊的卡片要不要換一張新卡',
      '舊卡有沒有 NFC',
      '卡片太舊感應不到',
      '哪一年辦卡才能感應',
      '卡片不支援 NFC 感應',
      '很久以前的憑證可以用 NFC 嗎',
    ],
    keywords: ['換卡', '讀卡機', '憑證過期'],
    decidedBy: ['舊卡'],
  },
  'SSO-7': {
    aliases: ['手機還沒設定指紋或臉部', '偵測不到生物識別功能', '生物辨識要去哪裡開啟'],
    keywords: ['生物辨識設定'],
    decidedBy: ['告知 生物辨識 -iphone -圖示'],
  },
  'SSO-8': {
    aliases: [
      '縣市帳號登入失敗',
      '縣市端 OpenID 登入失敗',
      '教育雲可以登入但縣市的登入不行',
      '選了縣市之後登不進去',
      '連接縣市帳號認證服務失敗',
    ],
    keywords: ['縣市帳號', '縣網'],
  },
  'SSO-9': {
    aliases: ['登入要輸入身分證字號嗎', '用身分證字號登入安全嗎', '身分證字號可以當帳號嗎'],
    keywords: ['身分證字號', '個資'],
  },
  'SSO-10': {
    aliases: [
      'token 驗證失敗',
      '取得授權失敗',
      'OIDC 授權驗證流程發生問題',
      '錯誤的認證狀態，請重新嘗試',
      '認證伺服器回傳結果失敗',
      '無法取得 USER INFO',
      '無存取用權杖，無法取回使用者資料',
    ],
    keywords: ['ACCESS_TOKEN', 'token', '權杖', 'invalid_grant'],
  },
  'SSO-11': {
    aliases: ['手機收不到登入通知', '按行動自然人 APP 登入後一直轉圈', '推播沒有跳出來'],
    keywords: ['推播', '收不到通知', '酷英'],
    subjects: ['phone', 'account', 'card', 'web'],
  },
  'SSO-12': {
    aliases: ['iPhone 只有 Face ID 沒有指紋', '指紋圖示要怎麼按', '臉部辨識可以代替指紋嗎'],
    keywords: ['Face ID', 'Touch ID'],
  },
  'SSO-13': {
    aliases: ['按了指紋卻跳出 QR Code', '一定要兩支手機嗎', '清除 Safari 資料後'],
    keywords: ['第二支手機', '通行密鑰', 'passkey'],
  },
  'SSO-14': {
    aliases: ['這個網站可以用自然人憑證登入嗎', '哪些網站能用教育雲端帳號', '網站尚未介接', '登入頁少了憑證登入的選項'],
    keywords: ['介接', '成大', 'invalid_client', 'unauthorized_client'],
    decidedBy: ['介接 登入', '介接 自然人憑證', '介接 讀卡機', '介接 帳號'],
  },
  'SSO-15': {
    aliases: ['綁定時 QR Code 沒有出來', '按綁定沒看到 QR Code 就回登入頁'],
    keywords: ['沒有QR Code'],
  },
  'SSO-16': {
    aliases: [
      '憑證的名字和教育雲帳號對不上',
      '改名之後不能登入',
      '名字有罕見字',
      'certificate name does not match account name',
    ],
    keywords: ['姓名不符', '改名', '異體字', '罕見字'],
  },
  'SSO-17': {
    aliases: ['學校網域管理不能用憑證登入'],
    keywords: ['DNS', '網域'],
    decidedBy: ['介接 登入', '介接 自然人憑證', '介接 讀卡機', '介接 帳號'],
  },
  'SSO-A1': {
    aliases: ['系統偵測您的瀏覽器禁止存取', '怎麼允許 Cookie', 'Cookie 被擋住', '用無痕視窗登入'],
    keywords: ['Cookie', 'cookies blocked', '無痕視窗', 'incognito'],
    decidedBy: [
      'cookie 停用 -跳回',
      'cookie 啟用 -跳回',
      'cookie 禁止 -跳回',
      'cookie 不能 -跳回',
      'cookie 設定 -跳回',
    ],
  },
  'SSO-A2': {
    aliases: ['登入頁一直重複出現', '登入成功又要我登入', '登入無窮迴圈', 'Cookie 被擋，一直跳回登入頁'],
    keywords: ['無限迴圈'],
    decidedBy: ['無限迴圈 -綁定'],
  },
  'SSO-A4': {
    aliases: [
      '讀卡機沒反應',
      '讀卡機壞了',
      '讀卡機不能用',
      '插卡登入失敗，再試一次',
      '找不到智慧卡讀取裝置',
      '插了卡片讀不到',
      '尚未安裝跨平台網頁元件',
      '偵測不到讀卡機',
      '讀取卡片錯誤',
      '不支援的卡片種類',
    ],
    keywords: ['讀卡機', 'HiCOS'],
    subjects: ['card'],
  },
  'SSO-A5': {
    aliases: ['PIN 打錯三次', 'PIN 輸入錯誤太多次', '卡片被鎖住要怎麼解', '憑證已鎖卡，請辦理解鎖'],
    keywords: ['鎖卡', '鎖卡解碼'],
    subjects: ['card'],
    decidedBy: ['鎖卡 -密碼 -pin', '鎖卡 解鎖 -忘記'],
  },
  'SSO-A6': {
    aliases: [
      '教育雲端帳號的密碼忘了',
      '不記得教育雲的帳號',
      '帳號或密碼錯誤',
      '重設教育雲端密碼',
      '教育雲密碼規定',
      'forgot account or password',
    ],
    keywords: ['忘記密碼', '忘記帳號', '預設密碼', '帳密錯誤'],
    subjects: ['account'],
    decidedBy: ['忘記 帳號 -登出'],
  },
  'SSO-A7': {
    aliases: [
      '帳號已停用',
      '帳號被鎖住，密碼錯誤太多次',
      '登入失敗太多次帳號鎖定',
      '很久沒登入被停用',
      '重設密碼之後還是被鎖住',
      '連續登入錯誤',
      '教育雲端帳號還沒啟用',
      '怎麼啟用帳號',
      'account disabled or locked',
    ],
    keywords: ['帳號停用', '帳號鎖定', '啟用帳號', '停權'],
    subjects: ['account'],
  },
  'SSO-A8': {
    aliases: [
      '驗證碼圖片看不清楚',
      '驗證碼圖片看不到',
      '驗證碼錯誤',
      '驗證碼輸入正確還是不對',
      '圖片的字看不懂',
      '驗證碼換下一個',
    ],
    keywords: ['圖形驗證碼', 'captcha', '換下一個'],
  },
  'SSO-A9': {
    aliases: [
      '公用電腦登出',
      '電腦忘記登出',
      '網頁怎麼登出',
      '登出之後還是登入的狀態',
      '別人的帳號還登入著',
      'sign out on a shared computer',
    ],
    keywords: ['登出', '登出網頁', 'sign out'],
    subjects: ['web', 'account'],
    decidedBy: ['還登入著'],
  },
  'SSO-A10': {
    aliases: ['新手機要重新綁定', '換手機要怎麼重新綁定', '舊手機壞了沒辦法註銷', '手機遺失', 'I have a new phone'],
    keywords: ['換手機', '換新手機', '新手機', '重綁'],
    subjects: ['phone'],
    decidedBy: ['換手機 -註銷 -登出'],
  },
  'SSO-A11': {
    aliases: [
      '使用者認證/簽署作業尚未完成，請稍後再試',
      '一直等待手機確認',
      '等不到手機的通知',
      '等待手機回應',
      '還在等待',
    ],
    keywords: ['9007', '20002', '20003', 'SPTKTID_TXNLOG_NF', '尚未完成', 'waiting for the phone'],
    subjects: ['phone', 'account', 'card', 'web'],
  },
};

/** What people say whose TW FidO code isn't shown to them. */
const DESCRIBED: Readonly<Record<string, SearchWords>> = {
  'FIDO-1055': {
    aliases: ['綁定的手機數量已達上限'],
    keywords: [],
    decidedBy: ['上限 綁定 -換手機', '上限 手機 -換手機'],
  },
  'FIDO-1064': { aliases: ['用他人手機掃描 QR Code'], keywords: [], decidedBy: ['他人手機 掃描 -指紋'] },
  'FIDO-1101': { aliases: ['QR Code 過期'], keywords: [], decidedBy: ['qrcode 展延'] },
  'FIDO-9006': { aliases: ['身分證字號格式不對'], keywords: [], decidedBy: ['身份證 格式'] },
  'FIDO-9015': { aliases: ['在手機上按取消'], keywords: [], decidedBy: ['按取消 -指紋'] },
  'FIDO-32003': { aliases: ['在指紋頁按取消'], keywords: [], decidedBy: ['按取消 指紋'] },
  'FIDO-32004': { aliases: ['清除資料之後行動自然人憑證壞了、不能用'], keywords: [], decidedBy: ['清除資料'] },
};

/** By code. Kept apart from the entries, so that only the search carries it. */
export const ALIASES: Readonly<Record<string, SearchWords>> = {
  ...WORDS,
  ...DESCRIBED,
  ...Object.fromEntries(
    FIDO_NAMES.map(([number, name]) => {
      const code = `FIDO-${number}`;
      return [code, { aliases: [], ...DESCRIBED[code], keywords: [name] }];
    }),
  ),
};
