import type { SearchWords } from './search-words';

/** Words for our own entries, said as those for the sheet's. */
export const OUR_WORDS: Readonly<Record<string, SearchWords>> = {
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
      '上一個人沒有登出',
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
