import type { Hints, PolicyProblem } from '@/lib/types/config';
import type { Silence } from '@/lib/types/look';
import type { PageKind } from '@/lib/types/page';
import { kindsZh } from './kinds.zh-TW';

/** Words of the options page. */
export interface OptionsStrings {
  readonly title: string;
  readonly sections: {
    readonly settings: string;
    readonly it: string;
    readonly builder: string;
    readonly sample: string;
  };
  readonly notOfficial: string;
  readonly saved: string;
  readonly saveFailed: string;
  readonly lockedBy: (org: string) => string;
  readonly hintsOff: (org: string) => string;
  readonly hidden: string;
  readonly hiddenNone: string;
  readonly restore: string;
  readonly restoreWhat: (what: string) => string;
  readonly seeSample: string;
  readonly seeSampleWhat: string;
  readonly backToSettings: string;
  readonly sampleIntro: string;
  readonly sampleAgain: string;
  readonly sampleOnly: string;
  readonly toolbar: string;
  readonly pinned: string;
  readonly notPinned: { readonly chromium: string; readonly firefox: string };
  readonly noShortcut: string;
  readonly keysOf: { readonly open: string; readonly panel: string; readonly close: string; readonly search: string };
  readonly changeKeys: { readonly chromium: string; readonly firefox: string };
  readonly itIntro: string;
  readonly policy: string;
  readonly policyReceived: (when: string) => string;
  readonly policyNone: string;
  /** What may be wrong where a policy was expected. */
  readonly policyNoneWhy: string;
  readonly policyWaiting: string;
  /** On top: what is wrong, and the next step. */
  readonly verdictWrong: (count: number) => string;
  readonly verdictSee: string;
  readonly verdictMake: string;
  readonly verdictChange: string;
  readonly defaults: (count: number) => string;
  readonly lockedDefault: string;
  /** Of a form in which nothing stands. */
  readonly nothingYet: string;
  readonly problems: string;
  readonly problemsNone: string;
  /** What this page cannot know, and where it is listed. */
  readonly problemsUnseen: { readonly chromium: string; readonly firefox: string };
  readonly wholePolicy: string;
  /** Which item of a list, from 1. */
  readonly itemAt: (n: number) => string;
  readonly reasons: Readonly<Record<PolicyProblem['reason'], string>>;
  /** Why a value was refused, and what may stand in its place. */
  readonly allowed: (reason: string, what: string) => string;
  readonly values: string;
  readonly value: string;
  readonly field: string;
  readonly source: string;
  readonly sources: {
    readonly default: string;
    readonly setting: string;
    readonly policy: string;
    readonly locked: string;
  };
  readonly count: (n: number) => string;
  readonly empty: string;
  readonly yes: string;
  readonly no: string;
  readonly paths: string;
  readonly pathsIntro: string;
  readonly id: string;
  readonly access: string;
  readonly accessIntro: string;
  readonly accessYes: string;
  readonly accessNo: string;
  readonly accessUnknown: string;
  readonly incognito: string;
  readonly incognitoNo: string;
  readonly versions: string;
  readonly project: string;
  readonly supplier: string;
  readonly securityContact: string;
  readonly support: string;
  readonly projectMissing: string;
  readonly extension: string;
  readonly browser: string;
  readonly content: string;
  readonly contentValue: string;
  readonly trial: string;
  readonly trialIntro: string;
  readonly trialText: string;
  readonly trialPage: string;
  readonly trialMarked: string;
  readonly trialSilent: Readonly<Record<Silence, string>>;
  readonly trialSilenced: { readonly policy: string; readonly user: string };
  readonly trialShown: Readonly<Record<Hints, string>>;
  readonly trialPill: string;
  readonly kinds: Readonly<Record<PageKind, string>>;
  readonly copyAll: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly builderIntro: string;
  readonly openFile: string;
  readonly openedAs: (name: string) => string;
  readonly hasSettings: string;
  readonly district: string;
  readonly districtIntro: string;
  readonly schoolsFile: string;
  readonly entriesFile: string;
  readonly makeZip: string;
  readonly districtMade: (schools: number, files: number) => string;
  readonly districtWrong: (n: number) => string;
  readonly csvPlace: (file: string, line: number, column: number) => string;
  readonly target: string;
  readonly otherIds: string;
  readonly chromiumId: string;
  readonly edgeId: string;
  readonly geckoId: string;
  readonly updateUrl: string;
  readonly edgeUpdateUrl: string;
  readonly xpiUrl: string;
  readonly download: string;
  readonly downloadRemoval: string;
  readonly preview: string;
  readonly previewPanel: string;
  readonly previewExample: string;
  readonly previewPopup: string;
  readonly previewOnly: string;
  readonly andMore: (n: number) => string;
  readonly steps: { readonly school: string; readonly entries: string; readonly files: string };
  readonly more: string;
  readonly moreFilled: (n: number) => string;
  readonly groups: {
    readonly words: string;
    readonly look: string;
    readonly hints: string;
    readonly quiet: string;
  };
  readonly checked: string;
  readonly invalid: (n: number) => string;
  readonly toMend: string;
  readonly fillIn: string;
  readonly chooseEntry: string;
  readonly entryHint: string;
  readonly allPages: string;
  /** Said of a form in which something is not whole yet, before anybody has left it. */
  readonly unfinished: string;
  /** Between a place and what is wrong there. */
  readonly colon: string;
  /** After a file that could not be read. */
  readonly unchanged: string;
  readonly required: string;
  readonly untitled: string;
  readonly leftOut: string;
  readonly fromPolicy: string;
  readonly cleared: string;
  readonly undo: string;
  readonly noId: string;
  /** Names of the browsers that have an id. */
  readonly onlyFor: (browsers: string) => string;
  /** Names of the fields that keep files from being written. */
  readonly unfit: (fields: string) => string;
  readonly and: string;
  readonly downloaded: (names: string) => string;
  /** The same where values that are not good were left out. */
  readonly downloadedPart: (names: string, n: number) => string;
  readonly add: (what: string) => string;
  readonly remove: (what: string, n: number) => string;
  readonly notSet: string;
  readonly valid: string;
  readonly startOver: string;
}

export const optionsZh: OptionsStrings = {
  title: '登入小幫手',
  sections: { settings: '設定', it: '資訊人員', builder: '政策檔產生器', sample: '示範的登入頁' },
  notOfficial: '本工具不是教育部或內政部的官方產品。',
  saved: '已儲存',
  saveFailed: '無法儲存，設定維持原狀。請重新開啟瀏覽器後再試。',
  lockedBy: (org) => `由${org === '' ? '學校' : org}統一設定，無法在這裡更改`,
  hintsOff: (org) => `${org === '' ? '學校' : org}目前關閉了登入頁上的提示。工具列的問答搜尋照常可以使用。`,
  hidden: '不再顯示的提示',
  hiddenNone: '沒有。在說明卡上點「不再顯示這類提示」的，會列在這裡。',
  restore: '恢復顯示',
  restoreWhat: (what) => `恢復顯示：${what}`,
  seeSample: '看看它長什麼樣子',
  seeSampleWhat: '一個示範的登入頁，用目前的設定顯示說明卡',
  backToSettings: '回到設定',
  sampleIntro: '這是示範的登入頁，用目前的設定顯示。這裡輸入不了文字，也不會送出任何資料。',
  sampleAgain: '再顯示一次',
  sampleOnly: '這裡是示範，不會登入',
  toolbar: '工具列圖示與快速鍵',
  pinned: '圖示在工具列上。',
  notPinned: {
    chromium: '工具列上還看不到圖示：按工具列的拼圖圖示，再按「登入小幫手」旁的圖釘。',
    firefox: '工具列上還看不到圖示：按工具列的拼圖圖示，再按「登入小幫手」旁的齒輪，選「釘選到工具列」。',
  },
  noShortcut: '未設定',
  keysOf: {
    open: '打開登入小幫手的工具列視窗',
    panel: '在登入頁上，移到說明卡',
    close: '在說明卡裡，關閉它；焦點回到原來的欄位',
    search: '在工具列視窗裡，選一則並打開',
  },
  changeKeys: {
    chromium: '第一個快速鍵可以在 chrome://extensions/shortcuts（Edge：edge://extensions/shortcuts）更改。',
    firefox: '第一個快速鍵可以在附加元件管理員（about:addons）右上的齒輪，「管理擴充套件快速鍵」裡更改。',
  },
  itIntro: '這台電腦上的擴充功能目前的狀態。報修或詢問時，可以把整頁複製成文字。',
  policy: '管理政策',
  policyReceived: (when) => `已收到學校的政策（${when}）`,
  policyNone: '沒有收到政策；目前使用預設值和使用者的設定。',
  policyNoneWhy:
    '這台電腦若應該有政策，請檢查檔案的寫法與識別碼：檔案有一個語法錯誤，瀏覽器就會略過整個檔案，也不提示。',
  policyWaiting: '尚未讀取政策。瀏覽器剛啟動時可能需要幾秒。',
  verdictWrong: (count) => `政策有 ${count} 個值要修正`,
  verdictSee: '看哪些值要修正',
  verdictMake: '製作政策檔（約 5 分鐘）',
  verdictChange: '修改政策檔',
  defaults: (count) => `${count} 個預設值`,
  lockedDefault: '預設（鎖定）',
  nothingYet: '還沒有填任何值。',
  problems: '需要修正的值',
  problemsNone: '收到的值都可以使用。',
  problemsUnseen: {
    chromium:
      '型別不對的值（例如該寫數字卻寫成文字），瀏覽器不會送到這裡，所以不會列出。請在 chrome://policy（Edge：edge://policy）查看。',
    firefox: '整份檔案寫法有誤時，瀏覽器不會送到這裡，所以不會列出。請在 about:policies 查看。',
  },
  wholePolicy: '整份政策',
  itemAt: (n) => `（第 ${n} 項）`,
  reasons: {
    unknown: '沒有這個欄位',
    type: '值的型別不對',
    choice: '不在可選的值之中',
    length: '太短或太長',
    format: '格式不對',
    range: '數字超出範圍',
    missing: '缺少必要的值',
    reference: '指到不存在的項目',
    official: '官方問答不能隱藏',
    more: '還有其他問題，這裡不再列出',
  },
  allowed: (reason, what) => `${reason}。可以填：${what}`,
  values: '目前的值',
  value: '值',
  field: '欄位',
  source: '來源',
  sources: { default: '預設', setting: '使用者的設定', policy: '政策', locked: '政策（鎖定）' },
  count: (n) => `${n} 項`,
  empty: '（空）',
  yes: '是',
  no: '否',
  paths: '政策路徑',
  pathsIntro: '這台電腦上的擴充功能的識別碼，以及各平台讀取政策的位置。',
  id: '識別碼',
  access: '網站存取（擴充功能的權限）',
  accessIntro:
    '只在這三個網站上運作，不需要其他網站的權限。政策若以 runtime_blocked_hosts 擋住網站，這裡看不出來，仍會寫「可以」：請到 chrome://policy 或 edge://policy 查看 ExtensionSettings。',
  accessYes: '可以',
  accessNo: '不可以。請檢查擴充功能頁上的網站存取權。',
  accessUnknown: '這個瀏覽器無法查詢',
  incognito: '無痕視窗',
  incognitoNo: '未開啟。無痕視窗裡不會有提示。',
  versions: '版本',
  project: '專案網址',
  supplier: '維護者',
  securityContact: '資安通報',
  support: '支援期間',
  projectMissing: '（維護者尚未填寫）',
  extension: '擴充功能',
  browser: '瀏覽器',
  content: '內容',
  contentValue: '研習 Q&A 112-06-06，17 題',
  trial: '試試看：這段文字會被認出來嗎？',
  trialIntro: '貼上頁面上的訊息，選擇它出現在哪一種頁面。文字不會離開這一頁。',
  trialText: '訊息',
  trialPage: '頁面種類',
  trialMarked: '訊息在錯誤框裡（紅框、警示、對話框）',
  trialSilent: {
    off: '不會有提示：政策關閉了登入頁上的提示（enabled）。',
    page: '不會有提示：這種頁面不比對文字，以免把公告或說明當成錯誤。',
    'no-statement': '不會有提示：這段文字是問句、假設或引述，沒有說現在發生了錯誤。',
    unknown: '不會有提示：這段文字不符合任何狀況。帳號密碼打錯這類日常小事，也不提示。',
  },
  trialSilenced: {
    policy: '認得出來，但政策停用了這個提示（disabledRules）：',
    user: '認得出來，但使用者選了不再顯示：',
  },
  trialShown: {
    panel: '會出現說明卡。',
    pill: '會出現小按鈕，點了展開說明卡。',
    badge: '工具列圖示會有標記，點了看說明。',
  },
  trialPill: '會出現小按鈕：看得出是錯誤，但不知道是哪一種。',
  kinds: {
    ...kindsZh,
    account: `${kindsZh.account}（忘記帳號、重設密碼）`,
    document: `${kindsZh.document}（公告、問答、手冊）`,
  },
  copyAll: '全部複製成文字',
  copied: '已複製',
  copyFailed: '無法複製，請自行選取文字',
  builderIntro: '三步做好政策檔：只填需要的，最後選平台下載。全部在這台電腦上完成，不需要網路。',
  openFile: '打開現有的政策檔',
  openedAs: (name) => `已讀取：${name}`,
  hasSettings:
    '學校已經有 ExtensionSettings 原則。瀏覽器只採用一份，另放一份會讓學校的封鎖名單失效：這裡改為只給設定值，並附上要併入的段落。',
  district: '整個縣市：一份學校清單',
  districtIntro:
    '開啟 CSV 清單（第一列是欄名：學校、服務台、電話、電子郵件、服務時間、網址），為每一所學校產生所有平台的檔案與移除檔，收在一個 zip 裡。清單沒有寫的識別碼與網址，用上面表單裡的。',
  schoolsFile: '學校清單（CSV）',
  entriesFile: '問答清單（CSV，可不選；欄名：學校、問題、答覆、關鍵字）',
  makeZip: '下載全部學校的檔案（zip）',
  districtMade: (schools, files) => `${schools} 所學校，共 ${files} 個檔案。`,
  districtWrong: (n) => `清單有 ${n} 處需要修正，沒有產生檔案：`,
  csvPlace: (file, line, column) => `${file} 第 ${line} 行第 ${column} 欄：`,
  target: '平台與格式',
  otherIds: '其他瀏覽器的識別碼與安裝網址',
  chromiumId: 'Chrome、Chromium 的識別碼',
  edgeId: 'Edge 的識別碼（商店版不同時才填）',
  geckoId: 'Firefox 的識別碼',
  updateUrl: '更新資訊網址（updates.xml；要強制安裝才填）',
  edgeUpdateUrl: 'Edge 的更新資訊網址（不同時才填）',
  xpiUrl: 'Firefox 安裝檔網址（.xpi；要強制安裝才填）',
  download: '下載政策檔',
  downloadRemoval: '下載移除檔',
  preview: '預覽',
  previewPanel: '登入頁上的說明卡',
  previewExample: '官方問答的例子（SSO-10）',
  previewPopup: '工具列裡的服務台與學校問答',
  previewOnly: '這裡是預覽，按鈕不會有作用',
  andMore: (n) => `還有 ${n} 則`,
  steps: { school: '學校與電話', entries: '學校自己的問答（可不填）', files: '平台與檔案' },
  more: '更多設定',
  moreFilled: (n) => `（已填 ${n} 項）`,
  groups: { words: '學校提示與客服更正', hints: '提示與設定', look: '看看這一頁', quiet: '不顯示的內容' },
  checked: '檢查結果',
  invalid: (n) => `有 ${n} 個值需要修正。修正前不會寫進檔案，其他的值不受影響。`,
  toMend: '需要修正',
  fillIn: '請填寫',
  chooseEntry: '請選一則填好的學校問答',
  entryHint: '出現這些字時顯示哪一則',
  allPages: '選取所有登入頁面',
  unfinished: '填寫中。還沒填完的不會寫進檔案。',
  colon: '：',
  unchanged: '表單沒有改變。',
  required: '必填',
  untitled: '（還沒填寫）',
  leftOut: '下列的值有問題，沒有讀進來：',
  fromPolicy: '從目前的政策開始',
  cleared: '已清空',
  undo: '復原',
  unfit: (fields) => `請先更正：${fields}。更正前不會寫出檔案；也可以按「清空重填」。`,
  and: '、',
  noId: '請先填寫這個平台的擴充功能識別碼。',
  onlyFor: (browsers) => `這些檔案只寫入 ${browsers} 的設定；其他瀏覽器沒有填寫識別碼。`,
  downloaded: (names) => `已下載：${names}`,
  downloadedPart: (names, n) => `已下載：${names}。有 ${n} 個值需要修正，沒有寫進檔案。`,
  add: (what) => `新增${what}`,
  remove: (what, n) => `刪除${what}第 ${n} 項`,
  notSet: '（不設定）',
  valid: '所有的值都可以使用。',
  startOver: '清空重填',
};
