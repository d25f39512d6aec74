import type { PageKind, StepEvent } from '@/lib/types/page';
import { type ChecksStrings, checksZh } from './checks.zh-TW';
import { kindsZh } from './kinds.zh-TW';

/** Words of the support card and the self checks. */
export interface SupportStrings extends ChecksStrings {
  readonly localTime: (time: string) => string;
  /** How far this computer's clock is off: minutes, and whether it is ahead. */
  readonly clockOff: (minutes: number, ahead: boolean) => string;
  readonly subject: (code: string) => string;

  /** The card's own lines. */
  readonly cardTitle: string;
  readonly greeting: string;
  readonly problem: string;
  readonly alsoSeen: string;
  readonly unknownProblem: string;
  readonly nothingSeen: string;
  readonly describe: string;
  /** Before what the person adds, and at the field for it. */
  readonly ownWords: string;
  readonly ownWordsHint: string;
  readonly steps: string;
  readonly noSteps: string;
  /** Times are those of Taiwan, whatever the computer says. */
  readonly stepsZone: string;
  readonly otherHost: string;
  readonly kind: Readonly<Record<PageKind, string>>;
  /** What happened on a page of which kind. */
  readonly event: Readonly<Record<StepEvent, (kind: string) => string>>;
  /** A label and its value; a remark in brackets; names in a row. */
  readonly line: (label: string, value: string) => string;
  readonly aside: (text: string) => string;
  readonly row: string;
  readonly site: string;
  readonly browser: string;
  readonly unknown: string;
  readonly checks: string;
  readonly notChecked: string;
  readonly madeAt: string;
  readonly madeBy: (version: string) => string;
  readonly privacy: string;

  /** In a mail that is too short for the whole. */
  readonly pasteHere: string;

  /** The view that shows all this. */
  readonly hint: string;
  readonly preview: string;
  readonly copy: string;
  readonly copyChat: string;
  readonly mail: (desk: string) => string;
  readonly mailPaste: string;
  readonly print: string;
  readonly openToPrint: string;
  readonly onPhone: string;
  readonly largePrint: string;
}

export const supportZh: SupportStrings = {
  ...checksZh,
  localTime: (time) => `這台電腦現在是 ${time}。`,
  clockOff: (minutes, ahead) => `電腦時間${ahead ? '快' : '慢'}了約 ${minutes} 分鐘`,
  subject: (code) => `登入問題 ${code}`,

  cardTitle: '給客服的資料',
  greeting: '您好，登入時遇到下列情況，請協助：',
  problem: '情況',
  alsoSeen: '也看到',
  unknownProblem: '頁面出現問答未收錄的錯誤訊息',
  nothingSeen: '沒有偵測到已知的情況',
  ownWords: '補充說明',
  ownWordsHint: '不會儲存。請不要寫身分證字號或密碼；看起來像的會遮住。',
  describe: '（可在此補充說明。請不要寫身分證字號或密碼。）',
  steps: '經過',
  noSteps: '沒有紀錄',
  stepsZone: '台灣時間',
  otherHost: '其他網站',
  kind: { ...kindsZh, account: `${kindsZh.account}（未檢視）` },
  event: {
    arrive: (kind) => `到達${kind}`,
    start: (kind) => `從其他網站來到${kind}`,
    revisit: (kind) => `返回或重新整理${kind}`,
    bind: (kind) => `在${kind}按了綁定行動裝置`,
    submit: (kind) => `在${kind}送出登入`,
    slip: (kind) => `${kind}表示帳號或密碼未通過`,
    captcha: (kind) => `${kind}表示驗證碼未通過`,
    leave: (kind) => `在${kind}按取消或返回`,
    logout: (kind) => `在${kind}登出`,
    alert: (kind) => `${kind}跳出訊息`,
  },
  line: (label, value) => `${label}：${value}`,
  aside: (text) => `（${text}）`,
  row: '、',
  site: '網站',
  browser: '瀏覽器與系統',
  unknown: '無法判斷',
  checks: '自我檢查',
  notChecked: '未檢查',
  madeAt: '製作時間',
  madeBy: (version) => `由「登入小幫手」${version} 產生`,
  privacy: '不含姓名、身分證字號、密碼、頁面內容及網址參數',

  pasteHere: '完整資料已複製，請在下面貼上：',

  hint: '請先看過內容，再複製、寄信或列印。在您寄出之前，不會傳給任何人。',
  preview: '內容',
  copy: '複製這段文字',
  copyChat: '複製三行（貼到聊天）',
  mail: (desk) => `寫信給${desk}`,
  mailPaste: '完整資料已複製，請貼到信裡',
  print: '列印',
  openToPrint: '在分頁開啟，以便列印',
  onPhone: '在手機上操作',
  largePrint: '大字列印',
};
