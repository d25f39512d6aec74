import type { SearchWords } from './search-words';

/** Words for the sheet's entries: what a teacher says whose login has just failed that way. */
export const OFFICIAL_WORDS: Readonly<Record<string, SearchWords>> = {
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
    decidedBy: [
      '不想用 讀卡機 手機',
      '沒有 讀卡機 nfc',
      'nfc 沒反應 -指紋',
      '平貼 手機 卡片 -舊卡 -舊 -換卡',
      '平貼 手機 自然人憑證 -舊卡 -舊 -換卡',
    ],
  },
  'SSO-3': {
    aliases: ['手機太舊不能裝行動自然人憑證', '系統版本太低', 'APP 說手機不支援', '手機需要什麼版本'],
    keywords: ['Android版本', 'iOS版本', '系統需求', 'TP07', '用途'],
  },
  'SSO-4': {
    aliases: ['綁定手機時被退回登入畫面', '按了綁定又要我重新登入', '綁定行動裝置失敗'],
    keywords: ['綁定失敗'],
    decidedBy: ['無限迴圈 綁定 -換手機 -qrcode'],
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
    decidedBy: ['換手機 註銷 -壞了', '註銷 舊 -壞了'],
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
    subjects: ['card', 'phone'],
    decidedBy: ['舊卡'],
  },
  'SSO-7': {
    aliases: ['手機還沒設定指紋或臉部', '偵測不到生物識別功能', '生物辨識要去哪裡開啟'],
    keywords: ['生物辨識設定'],
    decidedBy: ['告知 生物辨識 -iphone -圖示 -舊 -註冊'],
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
    decidedBy: ['指紋 臉部辨識 iphone'],
  },
  'SSO-13': {
    aliases: ['按了指紋卻跳出 QR Code', '一定要兩支手機嗎', '清除 Safari 資料後'],
    keywords: ['第二支手機', '通行密鑰', 'passkey'],
  },
  'SSO-14': {
    aliases: ['這個網站可以用自然人憑證登入嗎', '哪些網站能用教育雲端帳號', '網站尚未介接', '登入頁少了憑證登入的選項'],
    keywords: ['介接', '成大', 'invalid_client', 'unauthorized_client'],
    decidedBy: ['介接 登入', '介接 自然人憑證', '介接 讀卡機', '介接 帳號', '沒有 選項 自然人憑證'],
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
    subjects: ['card', 'account', 'web'],
  },
  'SSO-17': {
    aliases: ['學校網域管理不能用憑證登入'],
    keywords: ['DNS', '網域'],
    decidedBy: ['介接 登入', '介接 自然人憑證', '介接 讀卡機', '介接 帳號'],
  },
};
