/**
 * The words by which the kinds of pages are told apart: edit them here, then run `npm run words`. The watcher, which runs
 * on every login page, holds them in the compact form that this command writes to `lib/watch/page-words.ts`.
 */
const words = (list: string): readonly string[] => list.split(' ');

/** In title or headings: the page is about something. */
export const DOCUMENT_WORDS = words(
  '常見問題 問與答 問答 問題集 Q&A FAQ 最新消息 公告 新聞 手冊 使用說明 操作說明 之說明 教學 指南 簡報 研習 排除 處理方 解決方 戰情 紀錄 案件 服務狀態 troubleshoot manual guide announce dashboard',
);
/** Anywhere in the text: the furniture of news and notice boards. */
export const DOCUMENT_MARKS = words(
  '發布日期 發佈日期 公告日期 公告單位 發布單位 點閱數 點閱次 瀏覽人次 瀏覽次 上一則 下一則 回列表 回上頁列表 附件下載 相關附件 全文',
);
export const LOGIN_NAMES = words('教育體系單一簽入服務 教育雲端帳號 教育雲端密碼 單一簽入 單一登入 縣市帳號 openid');
export const LOGIN_BUTTONS = words('使用縣市帳號登入 行動自然人APP登入 行動自然人憑證登入 自然人憑證登入');
export const LOGIN_CONTROL = words('登入 登錄 login signin 簽入');
export const LOGOUT_CONTROL = words('登出 logout signout');
export const ACCOUNT_FIELDS = words('帳號 account username 身分證 PIN 密碼 password');
export const CONSENT = words('同意授權 我要建立帳號 建立新帳號');
export const NOTICE_TEXT = words('您的教育雲端帳號是');
export const NOTICE_CONTROL = words('我知道了');
export const BIND = words('綁定行動裝置 綁定裝置 裝置綁定 綁定手機 綁定行動');
export const QR = words('qrcode 二維條碼 二維碼 行動條碼');
export const SCAN = words('掃描 掃瞄 掃碼 scan');
export const WAIT = words(
  '推播 推送通知 等待手機 等候手機 等待驗證 等候驗證 等待確認 等待您 等候您 手機上的通知 手機上確認 手機上完成 手機完成 請開啟行動自然人憑證 尚未完成 pushnotif waitingfor onyourphone',
);
export const FINGER = words('指紋 fingerprint touchid faceid 生物辨識');
export const TAP = words('點選 點擊 請按 輕觸 按下 tap 點一下 請使用 請以 請用 請將 請觸 請進行 完成驗證 請驗證');
/** What is tapped for the finger on the page itself. */
export const ICON = words('圖示 icon');
/** The request has gone to the phone, which may have an icon of its own. */
export const ON_PHONE = words('等待手機 等候手機 手機上 請開啟行動 已 sent');
export const COUNTY_CHOICE = words('請選擇縣市 選擇縣市 選擇您的縣市');
export const CHANGE = words('變更 修改 重設 忘記');
