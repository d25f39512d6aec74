import { EMPTY } from '@/lib/rules/words/slips';
import { fold } from '@/lib/text/fold';
import { isCountyHost, isWatched } from '@/lib/types/hosts';
import { FIDO } from '@/lib/types/kind-sets';
import { attribute, closest, get, matches } from '@/lib/utils/dom';
import { matches as matchesPattern } from './match-text';
import type { Message } from './message';
import { holdsRecords, type PageShape } from './page-shape';
import { isAboutErrors, isInNewsBox, isOneOfMany } from './sections';
import { ANNOUNCED, GENERAL, REPORTED, SINCE } from './words/message';
import { CONSEQUENCE, CREDENTIALS, OFFER_ERROR, QUIET_WORDS, SUBJECT } from './words/offer';

/** A text of a page and what is around it: what the signals are asked about. */
export interface Subject {
  /** Null for the title. */
  readonly element: Element | null;
  /** The text as it stands. */
  readonly raw: string;
  readonly message: Message;
  readonly page: PageShape;
}

const REACH = 5;

/** The element and those around it, up to the body. */
function around(element: Element | null, reach = REACH): Element[] {
  const found: Element[] = [];
  for (let at = element; at && found.length < reach; at = get(at, 'parentElement')) {
    if (get(at, 'localName') === 'body') break;
    found.push(at);
  }
  return found;
}

const nameOf = (element: Element): string =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'role') ?? ''} ${attribute(element, 'type') ?? ''}`;

const named = (element: Element | null, name: RegExp, reach?: number): boolean =>
  around(element, reach).some((one) => name.test(nameOf(one)));

const within = (element: Element | null, selector: string): boolean =>
  element !== null && closest(element, selector) !== null;

const RED =
  /(?:^|[;\s"])color\s*[:=]?\s*"?(?:red|crimson|firebrick|darkred|#[c-f][0-9a-f]?(?:[0-4])(?:[0-9a-f]{0,3})|#[b-f][0-9a-f][0-5][0-9a-f][0-5][0-9a-f]|rgb\(\s*2\d\d,\s*\d?\d,\s*\d?\d\))/i;

function isRed(element: Element): boolean {
  const style = attribute(element, 'style');
  const font = get(element, 'localName') === 'font' ? attribute(element, 'color') : null;
  return (style !== null && RED.test(style)) || (font !== null && RED.test(`color:${font}`));
}

const MANY_ALIKE = 3;
/** Elements of several blocks that are looked at for a heading; more than such blocks have. */
const MOST_PARTS = 16;
/** Rows and cells are told by their table, paragraphs by nothing. */
const CELL = /^(?:T[RDH]|TBODY|P)$/;

const kindOfBox = (element: Element): string => `${get(element, 'tagName')}.${attribute(element, 'class') ?? ''}`;

/** One of several elements of the same kind with something in them: replies, cards, entries. */
function isRepeated(element: Element): boolean {
  const parent = get(element, 'parentElement');
  if (!parent || get(element, 'childElementCount') === 0 || CELL.test(get(element, 'tagName'))) return false;
  const kind = kindOfBox(element);
  return [...get(parent, 'children')].filter((one) => kindOfBox(one) === kind).length >= MANY_ALIKE;
}

/** A cell of a table with records, or of what is shown as one. */
function isRecord(element: Element | null): boolean {
  if (!element) return false;
  const table = closest(element, 'table');
  return (
    (table !== null && holdsRecords(table)) || closest(element, '[role=row], [role=gridcell], [role=grid]') !== null
  );
}

const isMatter = (element: Element | null): boolean => element !== null && matches(element, 'table, dl');

const share = ({ message, page }: Subject): number => message.text.length / Math.max(1, page.length);
const has = (pattern: RegExp, text: string): boolean => pattern.test(text);

/** Words of an address by which it belongs to a login. */
export const LOGIN_PATH =
  /login|auth|oidc|fido|callback|cncreturn|service-back|moica|bind|verify|azp|\/pt\/main|idp|saml|cas|\bsso\b|signin|openid|adfs/;

/** A host of the login's domain that is known for nothing: a test, a tracker, a portal. */
export const isStrangeHost = (host: string): boolean =>
  isWatched(host) && !isCountyHost(host) && !/^(?:www\.sso|oidc\.tanet|fido\.moi|auth\.sso|oidc\.sso)/.test(host);

/** All that is asked about a text and the page around it. Each says one thing; none decides alone. */
export const SIGNALS = {
  // Where it stands.
  inErrorMarkup: ({ message }) => message.marked,
  inErrorNamedBox: ({ element }) =>
    named(element, /err(?!and)|danger|fail|invalid|negative|fatal|denied|critical|\bng\b/i),
  inNoticeNamedBox: ({ element }) =>
    named(element, /alert|warn|toast|snack|notif|messag|\bmsg|feedback|result|prompt|growl/i),
  inCalmNamedBox: ({ element }) =>
    named(element, /info|success|\btips?\b|hint|note\b|help|muted|desc|remark|remind/i, 3),
  inDialog: ({ element }) => named(element, /dialog|modal|popup|swal|layer/i, 8),
  inHeading: ({ element }) => within(element, 'h1, h2, h3, h4, h5, h6, [role=heading]'),
  inRed: ({ element }) => around(element, 3).some(isRed),
  inTitle: ({ element }) => element === null,
  inRecord: ({ element }) => isRecord(element),
  inListItem: ({ element }) => within(element, 'li, dt, dd'),
  inLongList: ({ element, page }) => page.listItems > 2 && within(element, 'li'),
  inTerms: ({ element }) => within(element, 'dl'),
  inTableCell: ({ element }) => within(element, 'td'),
  inCode: ({ element }) => within(element, 'pre, code, kbd, samp, q, cite'),
  inSmallPrint: ({ element }) => within(element, 'small, .text-muted, .form-text, .help-block'),
  inAside: ({ element }) =>
    within(element, 'aside, details, [role=note], [role=complementary]') ||
    named(element, /foot|copyright|side|board|marquee|bulletin|news/i),
  inQuotation: ({ element }) => within(element, 'blockquote, figure'),
  inArticle: ({ element }) => within(element, 'article'),
  inLabel: ({ element }) => within(element, 'label, legend, th, caption, summary, option'),
  underQuotingHeading: ({ element, message }) =>
    around(element, 8).some(isAboutErrors) ||
    (message.boxed === true && element !== null && isInNewsBox(element)) ||
    // Several blocks together stand under the heading that one of them stands under.
    (message.joined === true &&
      element !== null &&
      [...Element.prototype.querySelectorAll.call(element, '*')].slice(0, MOST_PARTS).some(isAboutErrors)),
  isOneOfMany: ({ element }) => around(element, 6).some(isOneOfMany),
  isRepeated: ({ element }) => around(element, 6).some(isRepeated),
  isJoined: ({ message, element }) => message.joined === true && !isMatter(element),
  isTableOfOneMatter: ({ message, element }) => message.joined === true && isMatter(element),
  insideForm: ({ element, message }) => !message.marked && within(element, 'form'),
  // What it says, and how.
  advises: ({ message }) => message.advises === true,
  advisesInPlainText: ({ message }) => message.advises === true && !message.marked,
  asks: ({ raw }) => has(/[?？]\s*$|怎麼|怎么|如何|嗎|請問|为什么|為什麼/, raw.trim()),
  reports: ({ raw }) => has(REPORTED, fold(raw)),
  quotes: ({ raw }) => has(/[「『“《〈"][^」』”》〉"]{3,}[」』”》〉"]/, raw),
  isDated: ({ raw }) => has(/^\W*(?:\d{2,4}[/.年-])?\d{1,2}[/.月-]\d{1,2}/, raw),
  offersRemedy: ({ raw }) => has(/請(?:重新|稍|洽|聯絡|關閉|返回|再|回|先|由)|please|try again|重新登入|再試/i, raw),
  speaksToYou: ({ raw }) => has(/[您你]|\byou/i, raw),
  exclaims: ({ raw }) => has(/[!！]/, raw),
  isShort: ({ message }) => message.text.length <= 24,
  isLong: ({ message }) => message.text.length > 60,
  speaksOfOthers: ({ raw }) => has(/使用者(?:反映|回報)|老師(?:反映|說|們)|同仁|有人|大家|我[的在們]|他/, raw),
  explainsTerm: ({ raw }) => has(/^\W*[\w .]+[:：]|：.*[,，、].*[,，、].*[,，、]|[—–].{8}/, raw),
  speaksInGeneral: ({ raw }) => has(GENERAL, fold(raw)),
  announces: ({ raw }) => has(ANNOUNCED, fold(raw)),
  tellsSince: ({ raw }) => has(SINCE, fold(raw)),
  counts: ({ raw }) => has(/\d{2,}\s*(?:次|筆|件|人|%)/, raw),
  isProgramCode: ({ raw }) => has(/[;{}]\s*$|=[=>]|\$\w|<\?|\w\(['"$)]|\/\//m, raw),
  // Where a card is used its component says so, of a PIN that it did not get.
  saysLeftOut: ({ message, page }) => matchesPattern(message, EMPTY) && !has(/card|moica/, page.path),
  // What else the page says.
  isMostOfPage: (subject) => share(subject) >= 0.5,
  isMuchOfPage: (subject) => share(subject) >= 0.2,
  isLittleOfPage: (subject) => share(subject) < 0.08,
  onShortPage: ({ page }) => page.length <= 120,
  onLongPage: ({ page }) => page.length > 300,
  onVeryLongPage: ({ page }) => page.length > 600,
  withManyLinks: ({ page }) => page.links > 12,
  withList: ({ page }) => page.listItems > 3,
  withRecords: ({ page }) => page.records > 0,
  withDates: ({ page }) => page.dates > 1,
  withArticles: ({ page }) => page.articles > 0,
  withPassword: ({ page }) => page.hasPassword,
  withFields: ({ page }) => page.fields > 0 && !page.hasPassword,
  withTextarea: ({ page }) => page.hasTextarea,
  withSearch: ({ page }) => page.hasSearch,
  withSignOut: ({ page }) => page.signedIn,
  withSeveralNumbers: ({ page }) => new Set(page.text.match(/\[\d{4,5}\]/g)).size > 1,
  withErrorHeading: ({ page }) => has(OFFER_ERROR, page.headings),
  withSubjectHeading: ({ page }) => has(SUBJECT, page.headings),
  // What kind of page it is.
  onLogin: ({ page }) => page.kind === 'login',
  onCallback: ({ page }) => page.kind === 'callback',
  onFido: ({ page }) => FIDO.includes(page.kind),
  onPortal: ({ page }) => page.kind === 'portal' || page.kind === 'bind',
  onLoginPath: ({ page }) => has(LOGIN_PATH, page.path),
  onStrangeHost: ({ page }) => isStrangeHost(page.host),
  // What only the offer to search goes by.
  namesError: ({ raw }) => has(OFFER_ERROR, fold(raw)),
  namesConsequence: ({ raw }) => has(CONSEQUENCE, fold(raw)),
  namesCredentials: ({ raw }) => has(CREDENTIALS, fold(raw)),
  isTiny: ({ message }) => message.text.length <= 8,
  saysCalm: ({ raw }) => has(QUIET_WORDS, fold(raw)),
  hasStatusNumber: ({ raw }) => has(/(?<![\d.:/-])[45]\d\d(?![\d.:/-])/, raw),
  titleIsHeading: ({ page }) => page.titleIsHeading,
} as const satisfies Record<string, (subject: Subject) => boolean>;

export type SignalName = keyof typeof SIGNALS;

/** The names of the signals that hold for a text on its page. */
export function signalsOf(subject: Subject): SignalName[] {
  const names: SignalName[] = [];
  for (const [name, holds] of Object.entries(SIGNALS)) if (isSignal(name) && holds(subject)) names.push(name);
  return names;
}

const isSignal = (name: string): name is SignalName => name in SIGNALS;
