import { squeeze } from '@/lib/faq/fold';
import { FIDO_HOST, isCountyHost } from './hosts';
import type { PageKind } from './types';

/** What the kind of a page is told by. Never ids: they change with every rendering. */
export interface PageView {
  readonly host: string;
  readonly path: string;
  /** Labels of visible controls, squeezed. */
  readonly controls: readonly string[];
  /** Placeholders of visible fields, squeezed. */
  readonly placeholders: readonly string[];
  readonly hasPassword: boolean;
  /** A picture, canvas or drawing large enough to be a QR code. */
  readonly hasPicture: boolean;
  /** Title and headings, squeezed. */
  readonly headings: string;
  /** Text of the body, squeezed, cut at a length no login page has. */
  readonly text: string;
  /** Text of an open dialog in front of the page, squeezed; empty without one. */
  readonly dialog: string;
  /** Error mark-up is visible. */
  readonly hasError: boolean;
  /** An article, a description list, several details: the shape of a document. */
  readonly hasArticle: boolean;
}

const words = (list: string): readonly string[] => list.split(' ').map(squeeze);
const has = (text: string, list: readonly string[]): boolean => list.some((word) => text.includes(word));

const ACCOUNT_HOSTS = new Set(['user.sso.edu.tw']);
const ACCOUNT_PATH =
  /^\/(?:register|forget\w*|resetpwd|reset\w*|activate\w*|userinfo|user|pwd|password|change\w*|account|accounts|profile|apply)(?:\/|$)/i;
const DOCUMENT_PATH =
  /\/(?:news\w*|faqs?|qa|q-?and-?a|teaching|manuals?|help|docs?|documents?|downloads?|announce\w*|bulletins?|guides?|about|posts?|articles?|tutorials?|agency|notices?|blog|wiki|support|events?|info|home)(?:[/._-]|$)/i;
const CALLBACK_PATH = /^\/(?:cncreturnpage|client-service-back|callback)(?:[/;]|$)/i;
const LOGOUT_PATH = /(?:^|\/)(?:auth-)?(?:logout|signout)(?:[/;.]|$)/i;

/** In title or headings: the page is about something. */
const DOCUMENT_WORDS = words(
  '常見問題 問與答 問答集 問題集 Q&A FAQ 最新消息 公告 新聞 使用手冊 操作手冊 使用說明 操作說明 之說明 教學 指南 簡報 研習 問題排除 障礙排除 故障排除 處理方式 解決方法 解決方式 發布日期 troubleshooting manual guide announcement',
);
/** Anywhere in the text: the furniture of news and notice boards. */
const DOCUMENT_MARKS = words(
  '發布日期 發佈日期 公告日期 公告單位 發布單位 點閱數 點閱次數 瀏覽人次 瀏覽次數 上一則 下一則 回列表 回上頁列表 附件下載 相關附件',
);
const LOGIN_NAMES = words('教育體系單一簽入服務 教育雲端帳號 教育雲端密碼 單一簽入 單一登入 縣市帳號 openid');
const LOGIN_BUTTONS = words('使用縣市帳號登入 行動自然人APP登入 行動自然人憑證登入 自然人憑證登入');
const LOGIN_CONTROL = words('登入 登錄 login signin 簽入');
const LOGOUT_CONTROL = words('登出 logout signout');
const ACCOUNT_FIELDS = words('帳號 account username 身分證 PIN 密碼 password');
const CONSENT = words('同意授權 我要建立帳號 建立新帳號');
const NOTICE_TEXT = words('您的教育雲端帳號是');
const NOTICE_CONTROL = words('我知道了');
const BIND = words('綁定行動裝置 綁定裝置 裝置綁定 綁定手機 綁定行動');
const QR = words('qrcode 二維條碼 二維碼 行動條碼');
const SCAN = words('掃描 掃瞄 掃碼 scan');
const WAIT = words(
  '推播 推送通知 等待手機 等候手機 等待驗證 等候驗證 等待確認 等待您 等候您 手機上的通知 手機上確認 手機上完成 手機完成 請開啟行動自然人憑證 尚未完成 pushnotification waitingfor onyourphone',
);
const FINGER = words('指紋 fingerprint touchid faceid 生物辨識');
const TAP = words('點選 點擊 請按 輕觸 按下 tap 點一下');
const COUNTY_CHOICE = words('請選擇縣市 選擇縣市 選擇您的縣市');

/** Longer than any login or error page; a page about something. */
const DOCUMENT_LENGTH = 1200;
const ERROR_LENGTH = 400;

/** What the address alone tells, before a document is there. Null: the page itself must tell. */
export function kindFromUrl(host: string, path: string): PageKind | null {
  if (ACCOUNT_HOSTS.has(host) || ACCOUNT_PATH.test(path)) return 'account';
  if (CALLBACK_PATH.test(path)) return 'callback';
  if (DOCUMENT_PATH.test(path)) return 'document';
  return null;
}

/** True for the address of a sign-out. */
export const isLogoutPath = (path: string): boolean => LOGOUT_PATH.test(path);

function fidoKind(text: string, hasPicture: boolean): PageKind | null {
  if (hasPicture && has(text, QR) && has(text, SCAN)) return 'fido-qr';
  if (has(text, FINGER) && has(text, TAP)) return 'fido-fingerprint';
  return has(text, WAIT) ? 'fido-wait' : null;
}

function isLogin(view: PageView): boolean {
  const named = has(view.text, LOGIN_NAMES) || view.host === FIDO_HOST || isCountyHost(view.host);
  if (!named) return false;
  if (view.controls.some((label) => has(label, LOGIN_BUTTONS))) return true;
  const form = view.hasPassword || view.placeholders.some((text) => has(text, ACCOUNT_FIELDS));
  return form && view.controls.some((label) => label.length <= 12 && has(label, LOGIN_CONTROL));
}

const signedIn = (view: PageView): boolean =>
  view.controls.some((label) => label.length <= 10 && has(label, LOGOUT_CONTROL));

/** The kind of the page by host, path, visible labels and fields. `other` and `document` switch the text rules off. */
export function pageKind(view: PageView): PageKind {
  const known = kindFromUrl(view.host, view.path);
  if (known && known !== 'callback') return known;
  if (view.dialog !== '') {
    const inDialog = fidoKind(view.dialog, view.hasPicture);
    if (inDialog) return inDialog;
  }
  if (has(view.text, NOTICE_TEXT) && view.controls.some((label) => has(label, NOTICE_CONTROL))) return 'notice';
  if (view.controls.some((label) => has(label, CONSENT))) return 'consent';
  if (known) return known;
  if (isLogin(view)) return 'login';
  if (view.hasArticle || has(view.headings, DOCUMENT_WORDS) || has(view.text, DOCUMENT_MARKS)) return 'document';
  if (view.text.length > DOCUMENT_LENGTH) return signedIn(view) ? 'portal' : 'document';
  if (view.hasPassword) return 'account';
  const fido = fidoKind(view.text, view.hasPicture);
  if (fido) return fido;
  if (has(view.headings, COUNTY_CHOICE)) return 'county-choice';
  const offersLogin = view.controls.some((label) => label.length <= 6 && has(label, LOGIN_CONTROL));
  if (view.controls.some((label) => has(label, BIND)) && (signedIn(view) || !offersLogin)) return 'bind';
  if (signedIn(view)) return 'portal';
  return view.hasError || view.text.length <= ERROR_LENGTH ? 'error' : 'other';
}
