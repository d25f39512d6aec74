import { hasWord } from '@/lib/text/word-search';
import { FIDO_HOST, isCountyHost, OIDC_HOST } from '@/lib/types/hosts';
import type { PageKind } from '@/lib/types/page';
import {
  ACCOUNT_FIELDS,
  BIND,
  CHANGE,
  CONSENT,
  COUNTY_CHOICE,
  DOCUMENT_MARKS,
  DOCUMENT_WORDS,
  FINGER,
  ICON,
  LOGIN_BUTTONS,
  LOGIN_CONTROL,
  LOGIN_NAMES,
  LOGOUT_CONTROL,
  NOTICE_CONTROL,
  NOTICE_TEXT,
  ON_PHONE,
  QR,
  SCAN,
  TAP,
  WAIT,
} from './page-words';

/** What the kind of a page is told by. Never ids: they change with every rendering. Asked for one by one, since most are dear. */
export interface PageView {
  readonly host: string;
  readonly path: string;
  /** Whether the label of a visible control, no longer than `longest`, holds one of the words. */
  hasControl(words: string, longest?: number): boolean;
  /** Placeholders of visible fields, plain. */
  readonly placeholders: readonly string[];
  readonly hasPassword: boolean;
  /** A picture, canvas or drawing large enough to be a QR code. */
  readonly hasPicture: boolean;
  /** Title and headings, plain. */
  readonly headings: string;
  /** Text of the body, plain, cut at a length no login page has. */
  readonly text: string;
  /** The same without the page's footer, where government sites count their visitors and list their documents. */
  readonly main: string;
  /** Text of an open dialog in front of the page, plain; empty without one. */
  readonly dialog: string;
  /** Error mark-up is visible. */
  readonly hasError: boolean;
  /** Error mark-up with words in it is there, but can't be seen yet. */
  readonly hidesError: boolean;
  /** An article, a description list, several details: the shape of a document. */
  readonly hasArticle: boolean;
}

const ACCOUNT_HOSTS = new Set(['user.sso.edu.tw']);
// Of lower case, since an expression that takes both is dear to compile.
const ACCOUNT_PATH =
  /^\/(?:register|forg[eo]t\w*|reset\w*|activat\w*|userinfo|user|pwd|password|change\w*|accounts?|profile|apply)(?:\/|$)/;
const DOCUMENT_PATH =
  /\/(?:news\w*|faqs?|qa|q-?and-?a|teaching|manuals?|help|doc\w*|downloads?|announce\w*|bulletins?|guides?|about|articles?|agency|support|events?)(?:[/;._-]|$)/;
/** These say little behind a word by which somebody logs in: `/login/post`. */
const VAGUE_PATH = /\/(?:posts?|notices?|info)(?:[/;._-]|$)/;
const CALLBACK_PATH = /^\/(?:cncreturnpage|client-service-back|callback)(?:[/;._-]|$)/;
const LOGIN_PATH =
  /\/(?:[\w.-]*(?:login|signin|sso|saml2?)|o?auth2?|idp|oidc|openid[\w-]*|cas|adfs|moica|card)(?:[/;._-]|$)/;
const LOGOUT_PATH = /(?:^|\/)(?:auth-)?(?:logout|signout)(?:[/;._-]|$)/;

/** Longer than any login or error page; a page about something. */
const DOCUMENT_LENGTH = 1200;
const ERROR_LENGTH = 400;

function readUrl(host: string, path: string): PageKind | null {
  // `/account/login` is where many frameworks have their login.
  if (ACCOUNT_HOSTS.has(host) || (ACCOUNT_PATH.test(path) && !LOGIN_PATH.test(path))) return 'account';
  if (CALLBACK_PATH.test(path)) return 'callback';
  if (DOCUMENT_PATH.test(path)) return 'document';
  const about = path.search(VAGUE_PATH);
  if (about < 0) return null;
  const login = path.search(LOGIN_PATH);
  return login < 0 || about <= login ? 'document' : null;
}

let lastUrl = '';
let last: PageKind | null = null;

/** What the address alone tells, before a document is there. Null: the page itself must tell. Read once while it stays. */
export function kindFromUrl(host: string, path: string): PageKind | null {
  const url = host + path;
  if (url !== lastUrl) last = readUrl(host, path.toLowerCase());
  lastUrl = url;
  return last;
}

/** True for the address of a sign-out. */
export const isLogoutPath = (path: string): boolean => LOGOUT_PATH.test(path.toLowerCase());

function fidoKind(text: string, view: Pick<PageView, 'hasPicture'>): PageKind | null {
  if (hasWord(text, QR) && hasWord(text, SCAN) && view.hasPicture) return 'fido-qr';
  const waits = hasWord(text, WAIT);
  // A push page names the finger that the phone will ask for, and a page with the icon may offer a push instead.
  const taps = !waits || (hasWord(text, ICON) && !hasWord(text, ON_PHONE));
  if (taps && hasWord(text, FINGER) && hasWord(text, TAP)) return 'fido-fingerprint';
  return waits ? 'fido-wait' : null;
}

function isLogin(view: PageView): boolean {
  const named = hasWord(view.text, LOGIN_NAMES) || view.host === FIDO_HOST || isCountyHost(view.host);
  if (!named) return false;
  if (view.hasControl(LOGIN_BUTTONS)) return true;
  const form = view.hasPassword || view.placeholders.some((text) => hasWord(text, ACCOUNT_FIELDS));
  return form && view.hasControl(LOGIN_CONTROL, 12);
}

const isDocument = (view: PageView): boolean =>
  hasWord(view.main, DOCUMENT_MARKS) ||
  hasWord(view.headings, DOCUMENT_WORDS) ||
  (view.main.length > ERROR_LENGTH && view.hasArticle);

/** A PIN or a password is asked for in the course of a login; changing it is another matter. */
const asksForPin = ({ host, path, text, headings }: PageView): boolean =>
  (((host === FIDO_HOST || host === OIDC_HOST) && text.includes('pin')) || LOGIN_PATH.test(path.toLowerCase())) &&
  !hasWord(headings, CHANGE);

const signedIn = (view: PageView): boolean => view.hasControl(LOGOUT_CONTROL, 10);

/**
 * The kind of the page by host, path, visible labels and fields. `other` and `document` switch the text rules off.
 * @param known what `kindFromUrl` says of it.
 */
export function pageKind(view: PageView, known = kindFromUrl(view.host, view.path)): PageKind {
  if (known && known !== 'callback') return known;
  // Dialogs are dear to find, and of interest only where one may wait for the phone.
  const inDialog = fidoKind(view.text, { hasPicture: true }) && fidoKind(view.dialog, view);
  if (inDialog) return inDialog;
  if (hasWord(view.text, NOTICE_TEXT) && view.hasControl(NOTICE_CONTROL)) return 'notice';
  if (view.hasControl(CONSENT)) return 'consent';
  if (known) return known;
  if (isLogin(view)) return 'login';
  if (isDocument(view)) return 'document';
  if (view.main.length > DOCUMENT_LENGTH) return signedIn(view) ? 'portal' : 'document';
  if (view.hasPassword) return asksForPin(view) ? 'error' : 'account';
  const fido = fidoKind(view.text, view);
  if (fido) return fido;
  if (hasWord(view.headings, COUNTY_CHOICE)) return 'county-choice';
  const offersLogin = view.hasControl(LOGIN_CONTROL, 6);
  if (view.hasControl(BIND) && (signedIn(view) || !offersLogin)) return 'bind';
  if (signedIn(view)) return 'portal';
  return view.hasError || view.main.length <= ERROR_LENGTH ? 'error' : 'other';
}
