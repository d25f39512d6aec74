import type { StateId } from '@/lib/rules';
import type { Template } from '@/lib/text/template';

/** Words of the panel on the login page. */
export interface PanelStrings {
  readonly name: string;
  /** Accessible name of the panel; holds the code. */
  readonly label: Template<'code'>;
  /** What happened, one plain sentence a rule; an entry that knows better says it itself. */
  readonly happened: Readonly<Record<StateId, string>>;
  /** Said once when the panel comes up. */
  readonly announced: Template<'code' | 'happened'>;
  readonly collapse: string;
  readonly expand: Template<'code'>;
  readonly pill: string;
  /** The same where no rule knows the error: desks and a search, no answer. */
  readonly pillUnknown: string;
  readonly close: string;
  /** Where a closed panel is found again, and the way back at once. */
  readonly closedNote: string;
  readonly reopen: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly search: string;
  /** Above entries of further findings, and above further entries of the same one. */
  readonly alsoSeen: string;
  readonly others: string;
  readonly sameAnswer: string;
  readonly more: string;
  readonly support: string;
  /** Below the steps; the second leads to `stuckNext`. */
  readonly solved: string;
  readonly stuck: string;
  readonly stuckNext: string;
  /** The same while the desk is closed: nobody would answer a call. */
  readonly stuckClosed: Template<'next'>;
  /** Shows the number as a QR code that a phone reads. */
  readonly scan: string;
  readonly neverShow: string;
  /** Asked before it is done. */
  readonly neverShowAsk: string;
  readonly neverShowYes: string;
  readonly cancel: string;
  /** Said when it is done, beside the way back. */
  readonly neverShown: string;
  readonly undo: string;
  /** How the panel is reached and left by keyboard. */
  readonly keys: string;
  readonly notOfficial: string;
  readonly reload: string;
}

export const panelZh: PanelStrings = {
  name: '登入小幫手',
  label: '登入小幫手 {code}',
  happened: {
    'bounced-after-binding': '按了「綁定行動裝置」，又回到登入頁。',
    'access-token': '頁面說無法取得 ACCESS_TOKEN，登入沒有完成。',
    'name-mismatch': '憑證和教育雲端帳號的姓名不同，要請教育雲端客服更正。',
    'app-no-response': '等了一分鐘，還沒收到手機的回應。頁面若在倒數，可以再等。',
    'fido-code': '行動自然人憑證顯示了錯誤代碼。',
    'no-biometrics': '頁面說手機沒有生物辨識，或還沒設定。',
    'qr-after-fingerprint': '點指紋圖示後出現 QR Code，先不用找第二支手機。',
    'pin-problem': '自然人憑證的 PIN 碼沒有通過。',
    'card-reader': '電腦讀不到卡片、讀卡機，或沒有安裝元件。',
    'card-without-nfc': '這張卡片或這支手機無法用 NFC 感應。',
    'device-too-old': '手機的系統版本太舊，無法使用行動自然人憑證。',
    'county-login-failed': '縣市（或學校）帳號的登入沒有成功。',
    'site-not-linked': '這個網站可能還沒有和教育雲端帳號介接。',
    'cookies-blocked': '瀏覽器擋住了登入需要的 Cookie。',
    'login-loop': '登入後一再回到登入頁。',
  },
  announced: '登入小幫手 {code}：{happened}（按 F6 可移到說明）',
  collapse: '收合',
  expand: '登入小幫手 {code}，展開說明',
  pill: '看看怎麼處理',
  pillUnknown: '看看可以問誰',
  close: '關閉',
  closedNote: '說明已關閉，按工具列的圖示可以再看。',
  reopen: '重新顯示',
  unknown: '頁面出現了錯誤訊息',
  unknownHint: '沒有收錄這則訊息。單一簽入、縣市帳號找教育雲端客服；行動自然人憑證、讀卡機找行動自然人憑證客服。',
  search: '搜尋問答',
  alsoSeen: '也看到',
  others: '也可能是',
  sameAnswer: '答覆相同',
  more: '看完整說明',
  support: '給客服的資料',
  solved: '解決了',
  stuck: '還是不行',
  stuckNext: '請打下面的電話；先備好這份資料，客服比較快看懂。',
  stuckClosed: '現在不是客服的服務時間（{next}）。可以先寫信，附上這份資料；急著用時，先用其他方式登入。',
  scan: '用手機掃描 QR Code 撥打',
  neverShow: '不再顯示這類提示',
  neverShowAsk: '以後遇到同樣的情況，都不再顯示這類提示？',
  neverShowYes: '確定不再顯示',
  cancel: '取消',
  neverShown: '已設定不再顯示這類提示；想恢復時，請到「設定」。',
  undo: '復原',
  keys: '按 F6 可移到這份說明，再按一次 F6 回到原來的地方；按 Esc 關閉。',
  notOfficial: '本工具不是教育部或內政部的官方產品。',
  reload: '本工具剛剛更新或關閉了。上面的說明仍然有效；下次打開登入頁就會恢復。',
};
