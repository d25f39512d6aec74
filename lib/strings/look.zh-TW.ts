/** Words of the look that a person asks for, and of page descriptions. */
export interface LookStrings {
  readonly lookedHere: string;
  readonly nothingKnown: string;
  readonly unknownError: string;
  readonly nothingHint: string;
  readonly refused: string;
  readonly notGranted: string;
  readonly deskFor: string;
  readonly describe: string;
  readonly openInTab: string;

  readonly description: string;
  readonly intro: string;
  readonly strikeHint: string;
  readonly making: string;
  readonly host: string;
  readonly path: string;
  readonly pageTitle: string;
  readonly kind: string;
  readonly elsewhere: string;
  readonly omitted: (count: number) => string;
  readonly fields: Readonly<
    Record<'text' | 'password' | 'search' | 'checkbox' | 'radio' | 'button' | 'long-text' | 'choice', string>
  >;
  readonly strike: (line: string) => string;
  readonly struck: (count: number) => string;
  readonly lines: (count: number) => string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly copy: string;
  readonly mail: string;
  readonly mailSubject: string;
  readonly mailBody: (file: string) => string;
}

export const lookZh: LookStrings = {
  lookedHere: '在這一頁看到',
  nothingKnown: '這一頁沒有看到已知的登入問題',
  unknownError: '這一頁有錯誤訊息，但問答裡沒有收錄',
  nothingHint: '可以在上方輸入畫面上的幾個字找找看，或把下面兩份資料交給協助您的人。',
  refused: '瀏覽器不讓擴充功能看這一頁，例如瀏覽器自己的頁面、擴充功能商店、PDF，或管理政策不開放的網站。',
  notGranted: '要看那個分頁，請先回到那個分頁，按工具列上的圖示，再按「看看這一頁」。',
  deskFor: '這一頁的客服',
  describe: '做一份頁面描述',
  openInTab: '在分頁開啟',

  description: '頁面描述',
  intro: '交給資訊人員，小幫手以後就能認得這一頁。裡面只有看得到的短句；沒有您輸入的資料、網址參數、隱藏或很長的文字。',
  strikeHint: '請逐行看過；不想給的（例如姓名）點一下就劃掉。',
  making: '正在整理…',
  host: '網站',
  path: '路徑',
  pageTitle: '標題',
  kind: '頁面種類',
  elsewhere: '對話框或網址提到',
  omitted: (count) => `（約 ${count} 個字的長文，未列入）`,
  fields: {
    text: '文字欄位',
    password: '密碼欄位',
    search: '搜尋欄位',
    checkbox: '勾選',
    radio: '單選',
    button: '按鈕',
    'long-text': '長文欄位',
    choice: '選單',
  },
  strike: (line) => `劃掉：${line}`,
  struck: (count) => `已劃掉 ${count} 行`,
  lines: (count) => `共 ${count} 行`,
  save: '存成檔案',
  saved: (file) => `已存成 ${file}`,
  copy: '複製內容',
  mail: '開啟寫好收件人的郵件',
  mailSubject: '登入小幫手：頁面描述',
  mailBody: (file) => `您好：\n附上一頁小幫手還不認得的畫面描述（請自行附上剛才存的檔案 ${file}）。\n`,
};
