/** Where a value ends. */
const VALUE = String.raw`[^\s,;&"'<>()[\]{}|」』]{4,}`;
/** Between a label and its value. */
const GIVEN = String.raw`["']?\s?[:=]\s*["'「『]?`;
/** After 姓名 stands no name but the rest of a sentence: 姓名不同, 姓名和帳號, 姓名是否相符. */
const NO_NAME = '不|和|與|及|或|跟|的|在|相|有|欄|要|請|如|若|是否|需|應|應該|必|須';
/** With one of these after 姓名 a name follows, whatever it begins with: 姓名：應天華. */
const MARK = String.raw`[:="'「『【《(\[<]`;
const OPENERS = String.raw`[\s:=是為叫"'「『【《(\[<]*`;

/**
 * What never leaves with a support card, each match a whole secret. Read on
 * NFKC text (full width is plain there). Greedy on purpose: a number too many
 * hidden costs a question, one too few somebody's identity.
 */
export const SECRETS: readonly RegExp[] = [
  // National ID (A1…, A2…), ARC and UI numbers (A8…, A9…; AA…AD until 2031).
  /[a-z][\s-]?[1289a-d]\d{8}/gi,
  /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu,
  // Telephone: +886…, (04)…, 0912-345-678; at least eight digits.
  /(?:\+|(?<![\d.])(?=[0(]))(?:[()\s_/~\u2027\u30fb-]{0,3}\d){8,15}/g,
  // The same with dots; versions have shorter groups or begin otherwise.
  /(?<![\d.])0\d{1,3}(?:\.\d{3,4}){1,2}/g,
  /\(0\d{1,2}\)(?:[\s.-]{0,3}\d){6,}/g,
  // Figures one by one, as people read an ID out.
  /(?:[a-z][\s-])?(?:\d[\s-]){5,}\d(?!\d)/gi,
  // Numbers written in groups of three or more: 2222-0507, A123-456-789, cards.
  /[a-z]?(?=(?:[\s-]?\d){7})\d{3,}(?:[\s-]\d{3,})+/gi,
  /\d{6,}/g,
  new RegExp(
    `(?:(?<=姓\\s?名[\\s是為叫]*)(?!${NO_NAME}|否)|(?<=姓\\s?名${OPENERS}${MARK}${OPENERS}))(?!${OPENERS.slice(0, -1)})[^\\s,;。、|/」』】》)\\]>"'][^\\n,;。、|/」』】》)\\]>"']{0,40}`,
    'g',
  ),
  // 姓名(中文):
  /(?<=姓名\s?\([^)\n]{0,12}\)\s?[:=]\s?)[^\s,;|/][^\n,;。、|/]{0,40}/g,
  /(?<=\b\w{0,12}name["']?\s?[:=]\s?["']?)[^\s,;|/&"'][^\n,;|/&"']{0,60}/gi,
  // Everything behind the path of an address.
  /(?<=https?:\/\/[^\s?#]{1,200})[?#]\S+/gi,
  /(?<![\p{L}\p{N}])\?[\w.~-]+=\S*/gu,
  // Named secrets.
  new RegExp(
    `(?<=(?:token|session(?:[_-]?id)?|sid|secret|passw(?:or)?d|pwd|assertion|ticket|密\\s?碼)(?:${GIVEN}|\\s?[是為]\\s?[:=]?\\s*["'「]?|\\s?「))${VALUE}`,
    'gi',
  ),
  // Without a mark between, only what has a figure in it: no word of a sentence does.
  new RegExp(`(?<=(?:passw(?:or)?d|pwd|密\\s?碼)\\s{1,3}(?:is\\s{1,3})?)(?=[!-~]{0,60}\\d)${VALUE}`, 'gi'),
  // Short ones, told by their labels alone.
  new RegExp(
    `(?<=(?:pin\\s?碼?|驗證碼|帳號|生日|出生(?:年月)?日期?|account|username|captcha)${GIVEN})[^\\s,;&"'<>|」』]{3,}`,
    'gi',
  ),
  new RegExp(`(?<=\\b(?:code|state|nonce|key|auth)=)${VALUE}`, 'gi'),
  /(?<=\bbearer\s+)\S+/gi,
  // JWT, and long runs that no word is: with a digit, or capitals inside.
  /eyJ[\w-]+(?:\.[\w-]+)*/g,
  /(?=[\w+/=-]{0,200}(?:\d|[a-z][A-Z]))(?<![\w+/=-])[\w+/=-]{16,}/g,
];
