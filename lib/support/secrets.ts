import type { Bilingual } from '@/lib/types/faq';
import {
  BIRTH_VALUE,
  CHINESE_NAME,
  FULL_DATE,
  GIVEN,
  GLUE,
  HOUSE,
  ID_SEP,
  NAME,
  NO_BARE_NAME,
  NO_BARE_VALUE,
  NO_NAME,
  NO_VALUE,
  PHONE_SEP,
  STREET,
  SURNAME,
  TOKEN,
  VALUE,
} from './secret-words';

/**
 * One kind of what is somebody's own. A pattern is read on folded text (fold-positions.ts); its group `secret` is what
 * goes, else the whole match. No pattern repeats without bound but at its very end: the time stays in proportion to
 * the length of the text.
 */
export interface SecretKind {
  readonly name: Bilingual;
  /** Made up; docs/privacy.md shows it, and a test holds that it is masked. */
  readonly example: string;
  /** Told by a label beside it: read on the whole text. */
  readonly labelled?: readonly RegExp[];
  /** Told by form alone: not where a date, a version or a code of an error stands (kept.ts). */
  readonly formed?: readonly RegExp[];
}

const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'dgiu');
const secret = (source: string): string => `(?<secret>${source})`;

const ONE_OF_FEW = '[\\d一二兩三四五六]';
const NAME_LABEL = String.raw`(?:姓\s?名|姓氏|名字|本名|真名|全名|大名|暱稱|持卡人|申請[人者]|使用者|聯絡[人者]|承辦人|填表人|報修[人者]|本人|我叫|我是)`;
const MARK = String.raw`[:="'「『【《(\[<]`;
const SECRET_LABEL = String.raw`(?:密\s?碼|口令|通行碼|passw(?:or)?d|pass(?:code|phrase)|(?<![a-z])(?:pwd?|puk|pin)(?:\s?code|\s?碼)?|[驗認確][證認]碼|校驗碼|簡訊碼|安全碼|圖形碼|(?<![a-z])otp(?:\s?碼)?|captcha|verification\s?code)`;
const ACCOUNT_LABEL = String.raw`(?:帳\s?號|帳戶|帳密|使用者(?:名稱|代號|代碼|帳號|id)|登入名稱|員工編號|學號|account|(?<![a-z])(?:(?:user|login)[\s_-]?)?id|user[\s_-]?name)`;
const LABEL = `(?:${SECRET_LABEL}|${ACCOUNT_LABEL})`;
const CHINESE_LABEL = String.raw`(?:密\s?碼|口令|通行碼|[驗認確][證認]碼|校驗碼|簡訊碼|安全碼|圖形碼|(?:pin|otp)\s?碼|帳\s?號|帳戶|帳密|使用者(?:名稱|代號|代碼|帳號)|登入名稱|員工編號|學號)`;
const ENGLISH_LABEL = String.raw`(?<![a-z])(?:passw(?:or)?d|pass(?:code|phrase)|pwd|pin(?:\s?code)?|otp|captcha|verification\s?code|account|(?:user[\s_-]?)?id|user[\s_-]?name)`;
const SESSION_LABEL =
  '(?:token|session(?:[\\s_-]?id)?|sid|secret|assertion|ticket|csrf|xsrf|jwt|api[_-]?key|權杖|cookie)';
/** A mobile number, as 09… or +886 9…. */
const MOBILE = String.raw`(?:\+?886${PHONE_SEP}0?|0)${PHONE_SEP}9(?:${PHONE_SEP}\d){8}`;
const AT = String.raw`(?:\s?@\s?|\s{0,2}[(\[{<]\s?(?:at?|@|小?老鼠)\s?[)\]}>]\s{0,2}|\s?小?老鼠\s?)`;
const DOT = String.raw`(?:[.。]|\s?[(\[{<]\s?(?:dot|\.|點)\s?[)\]}>]\s?|\sdot\s|\s?點\s?)`;
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const IPV4_DOT = String.raw`\s?(?:[.。]|[\[(]\.[\])])\s?`;
/** What follows /users/ and is a page of the service, not somebody's name. */
const PAGES =
  '(?:log[-_]?(?:in|out)|sign[-_]?(?:in|out|up)|register|forg[eo]t\\w{0,20}|reset\\w{0,20}|activat\\w{0,20}|new|me|edit|index|home|list|search|help|info|password|profile|settings?|data|check|verify|confirm|bind|error|notice|consent)';

/** Everything that is masked before a text leaves; docs/privacy.md lists the same (`npm run docs`). */
export const SECRETS: readonly SecretKind[] = [
  {
    name: { zh: '身分證、居留證、護照號碼', en: 'ID, residence and passport numbers' },
    example: '身分證字號 A１００、０００、００１',
    labelled: [
      pattern(
        String.raw`(?:身[分份]證|統一證號|居留證|護照|健保卡|證號|(?<![a-z])id\s?(?:no\.?|number|card))(?:統一編號|字號|號碼|編號|號)?${GLUE}`,
        secret(String.raw`(?=[a-z*-]{0,5}\d)[a-z\d*-]{4,20}`),
      ),
    ],
    formed: [
      pattern(String.raw`[a-z][1289a-d]\d{8}`),
      pattern(String.raw`(?<![a-z\d])[a-z]${ID_SEP}[1289](?:${ID_SEP}\d){8}(?!\d)`),
      pattern(String.raw`(?<![a-z\d])[a-z]${ID_SEP}[a-d](?:${ID_SEP}\d){8}(?!\d)`),
    ],
  },
  {
    name: { zh: '號碼的末幾碼', en: 'last figures of a number' },
    example: '身分證後四碼 7788',
    labelled: [
      pattern(
        `(?:(?:尾|末)[數碼]|結尾|末尾|(?<![a-z])end(?:s|ing)?\\s(?:in|with))${GLUE}`,
        secret(String.raw`\d{2,6}`),
      ),
      pattern(
        String.raw`(?:末|後)面?\s?${ONE_OF_FEW}\s?(?:位數?字?|碼|個?數?字|個)${GLUE}`,
        secret(String.raw`\d{2,6}`),
      ),
      pattern(
        String.raw`last\s(?:two|three|four|five|six|\d)(?:\s(?:digits?|figures?|numbers?|characters?))?(?:\s(?:is|are))?${GLUE}`,
        secret(String.raw`\d{2,6}`),
      ),
    ],
  },
  {
    name: { zh: '電話（官方客服的除外）', en: 'telephone numbers (but those of the official desks)' },
    example: '手機 零九八七六五四三二一',
    formed: [
      pattern(String.raw`(?<!\d)${MOBILE}`),
      // In its groups, whatever stands between.
      pattern(String.raw`(?<!\d)09\d{2}[^\p{L}\p{N}\n\uE000]{1,3}\d{3}[^\p{L}\p{N}\n\uE000]{1,3}\d{3}(?!\d)`),
      pattern(
        String.raw`(?:電話|市話|手機|行動|專線|傳真|(?<![a-z])(?:tel|telephone|phone|mobile|cell|fax))(?:號碼|\.)?${GLUE}`,
        secret(String.raw`[+(]?\d(?:${PHONE_SEP}\d){5,14}`),
      ),
      // At least eight figures behind +, 0 or (.
      pattern(String.raw`(?:\+|(?<![\d.])(?=[0(]))(?:[()\s_/~·\-]{0,3}\d){8,15}`),
      // The same with dots; versions have shorter groups or begin otherwise.
      pattern(String.raw`(?<![\d.])0\d{1,3}(?:\.\d{3,4}){1,2}`),
      pattern(String.raw`\(0\d{1,2}\)(?:[\s.\-]{0,3}\d){6,14}`),
    ],
  },
  {
    name: { zh: '電子郵件', en: 'mail addresses' },
    example: 'lin.yc(at)school.example',
    labelled: [
      pattern(String.raw`[\p{L}\p{N}._%+'\-]{1,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63})*`),
      pattern(String.raw`[\w.%+'\-]{1,64}${AT}[a-z\d\-]{1,63}(?:${DOT}[a-z\d\-]{1,63}){1,6}`),
      // Without signs around: a word with a dot or figure in it is no word of a sentence.
      pattern(
        String.raw`(?<![\w.])(?=\w{0,30}[._\d])[\w.]{2,64}\sat\s(?!www\.)[a-z\d\-]{1,63}(?:\.[a-z\d\-]{1,63}){1,6}`,
      ),
      pattern(String.raw`[\w.%+'\-]{1,64}\sat\s[a-z\d\-]{1,63}(?:\s?[(\[]?dot[)\]]?\s?[a-z\d\-]{1,63}){1,6}`),
    ],
  },
  {
    name: { zh: '姓名', en: 'names' },
    example: '我叫王小明',
    labelled: [
      pattern(
        String.raw`${NAME_LABEL}[\s是為叫"']{0,4}${MARK}[\s:=是為叫"'「『【《(\[<]{0,4}(?![\s:=是為叫"'「『【《(\[<])${NO_NAME}`,
        secret(NAME),
      ),
      pattern(
        String.raw`姓名\s?\([^)\n]{0,12}\)\s?[:=]\s?`,
        secret(String.raw`[^\s,;|/\uE000][^\n,;。、|/\uE000]{0,40}`),
      ),
      pattern(String.raw`姓\s?名[\s是為叫]{0,4}(?![\s:=是為叫"'「『【《(\[<])${NO_BARE_NAME}`, secret(NAME)),
      pattern(`(?:${NAME_LABEL}|名叫|叫做|帳號|(?<![a-z])name)${GLUE}`, secret(CHINESE_NAME)),
      pattern(
        `(?:${NAME_LABEL}|名叫|叫做)${GLUE}`,
        secret(String.raw`${SURNAME}(?:\s[\p{Script=Han}]){2}(?![\p{Script=Han}])`),
      ),
      pattern(
        String.raw`(?:(?:學生|家長|老師|教師|導師|同學|署名|簽名|通報人|經手人)\s?[:=]?\s?|本人\s)`,
        secret(String.raw`${CHINESE_NAME}(?![\p{Script=Han}])`),
      ),
      pattern(
        secret(String.raw`(?<![\p{Script=Han}])${CHINESE_NAME}`),
        String.raw`\s?(?:敬上|謹上|敬啟|上(?![\p{Script=Han}]))`,
      ),
      pattern(String.raw`(?<![\p{Script=Han}])[姓名]\s?[:=]\s?${NO_NAME}`, secret(NAME)),
      pattern(String.raw`姓\s?`, secret(String.raw`${SURNAME}\s?名\s?[\p{Script=Han}]{1,2}`)),
      pattern(String.raw`(?:敝姓|我姓|免貴姓|姓氏${GLUE})\s?`, secret(SURNAME)),
      pattern(
        String.raw`(?:我叫|名叫|叫做)\s?(?!他|她|它|你|您|人|出|了|學|同|老師|資訊|孩子|小孩)${NO_NAME}`,
        secret(
          String.raw`[\p{Script=Han}·]{2,9}(?=[\s,.。、;!:)\]]|$)|[a-z][a-z'\-]{1,20}(?:\s[a-z][a-z'\-]{1,20}){0,3}`,
        ),
      ),
      /(?<![A-Za-z])[Ii](?:'m| am) (?<secret>[A-Z][a-z]{1,20}(?:[ -][A-Z][a-z]{1,20}){1,3})/dg,
      pattern(
        String.raw`my\sname\sis\s(?!not?\s|different|wrong|correct|missing|shown|spelled|the\s|on\s|in\s)`,
        secret(String.raw`[\p{L}'\-]{2,30}(?:\s[\p{L}'\-]{2,30}){0,3}`),
      ),
      pattern(
        String.raw`(?<!\w)(?!(?:host|file|domain|class|tag)name)\w{0,24}name["']?\s?[:=]\s?["']?`,
        secret(String.raw`[^\s,;|/&"'\uE000][^\n,;|/&"'\uE000]{0,60}`),
      ),
    ],
  },
  {
    name: { zh: '門牌地址', en: 'street addresses' },
    example: '花蓮縣某某鄉某某路9號',
    labelled: [
      pattern(STREET, HOUSE),
      pattern(
        `(?:地址|住址|戶籍地?|通訊處|住在|居住地)${GLUE}${NO_NAME}`,
        secret(String.raw`[^\n,;。、|\uE000]{0,20}[縣市鄉鎮區村里路街][^\n,;。、|\uE000]{0,40}`),
      ),
      pattern(
        String.raw`(?:地址|住址|(?<![a-z])address)\s?[:=]\s?`,
        secret(String.raw`(?=[^\n]{0,40}\d)[a-z\d][^\n;\uE000]{3,80}`),
      ),
      pattern(
        String.raw`(?<![\w.])\d{1,4}(?:-\d{1,3})?,?\s(?:[a-z\d.\-]{1,20},?\s){1,4}(?:rd|road|st|street|ave|avenue|lane|ln|blvd)(?![a-z])`,
      ),
    ],
  },
  {
    name: { zh: '生日', en: 'birthdays' },
    example: '民國61年3月9日生',
    labelled: [
      pattern(
        String.raw`(?:出生(?:年月日|年次|日期|月日|日|年|於)?|生日|生於|birth\s?(?:day|date)|date\sof\sbirth|(?<![a-z])(?:dob|born))(?:\s?\([^)\n]{0,12}\))?(?:\s(?:is|on|in))?${GLUE}`,
        secret(BIRTH_VALUE),
      ),
      pattern(secret(FULL_DATE), String.raw`\s?\(?(?:出生|生(?![效成產活]))`),
      pattern(secret(String.raw`(?<!\d)\d{2,4}`), String.raw`\s?年次`),
      pattern(
        String.raw`(?:born|birth\s?(?:day|date)|date\sof\sbirth|(?<![a-z])dob)[\s:=]{0,3}(?:is\s|on\s|in\s)?`,
        secret(
          String.raw`(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?:\s\d{1,4})?(?:,?\s\d{4})?`,
        ),
      ),
    ],
  },
  {
    name: { zh: '帳號、密碼、PIN 碼、驗證碼', en: 'accounts, passwords, PINs, captchas and one-time codes' },
    example: '我的密碼 rainbow，驗證碼 5521',
    labelled: [
      pattern(`${LABEL}${GIVEN}${NO_VALUE}`, secret(`${VALUE}+`)),
      pattern(
        String.raw`(?:帳\s?號[/、與及和或]{0,2}密\s?碼|帳密)[\s:=是為]{0,4}${NO_BARE_VALUE}`,
        secret(String.raw`[a-z\d]${VALUE}{1,64}(?:\s?[、,/]?\s?${VALUE}{1,64})?`),
      ),
    ],
    formed: [
      pattern(
        String.raw`${CHINESE_LABEL}\s?[(\[]\s?${NO_BARE_VALUE}`,
        secret(String.raw`(?=[\w.\-]{0,30}[\d._])[a-z\d][\w.\-]+`),
      ),
      pattern(
        String.raw`${CHINESE_LABEL}\s{0,3}(?:(?:改|設|換|設定|更改|變更|輸入|打|用|填|鍵入)[成為的是]?|就是|應該是|好像是)?\s{0,3}${NO_BARE_VALUE}`,
        secret(String.raw`[a-z\d]${VALUE}+`),
      ),
      // In English only what has a figure in it: no word of a sentence does.
      pattern(
        String.raw`${ENGLISH_LABEL}\s{1,3}(?:(?:is|was)\s{1,3})?${NO_BARE_VALUE}(?=[!-~]{0,60}\d)`,
        secret(`${VALUE}+`),
      ),
      pattern(String.raw`my\s(?:password|pin|account|username)\sis\s{1,3}${NO_BARE_VALUE}`, secret(`${VALUE}+`)),
    ],
  },
  {
    name: { zh: '網址裡的帳號，與路徑後的一切', en: 'accounts in an address, and all behind its path' },
    example: 'https://demo.sso.edu.tw/users/chen88?x=1',
    labelled: [
      pattern(
        String.raw`\/(?:u|users?|usr|members?|accounts?|profiles?|people|person|staffs?|teachers?|students?)\/(?!${PAGES}(?![a-z\d]))`,
        secret(String.raw`[^\s/?#\uE000"'<>,。、)]+`),
      ),
      pattern(String.raw`(?<=[\w/])(?:\/?~|\/@)`, secret(String.raw`[a-z][^\s/?#\uE000"'<>,。、)]+`)),
      pattern(String.raw`:\/\/`, secret(String.raw`[^\s/@?#]{1,80}(?=@)`)),
      pattern(
        String.raw`(?<=[\w/]);(?:user|u|id|uid|account|name|jsessionid|sid)=`,
        secret(String.raw`[^\s/?#;\uE000]+`),
      ),
      pattern(String.raw`[?#](?<=https?:\/\/[^\s?#]{1,300}[?#])\S+`),
      pattern(String.raw`\?[\w.~%\-]{1,64}=\S*`),
    ],
  },
  {
    name: { zh: 'IP 位址', en: 'IP addresses' },
    example: '192.0.2.15',
    labelled: [
      // Eight groups, or fewer with :: among them; and addresses of network cards.
      pattern(String.raw`(?<![\w:.])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])`),
      pattern(
        String.raw`(?<![\w:.])(?:[\da-f]{1,4}:){0,6}(?:[\da-f]{1,4})?::(?:[\da-f]{1,4}:){0,6}(?:[\da-f]{1,4}|${OCTET}(?:\.${OCTET}){3})(?![\w:])`,
      ),
      pattern(String.raw`(?<![\w:.\-])[\da-f]{2}(?:[:\-][\da-f]{2}){5}(?![\w:\-])`),
      pattern(
        String.raw`(?<![a-z])ip(?:v4)?(?:\s?位址|\s?地址|\saddress)?${GLUE}`,
        secret(`${OCTET}(?:${IPV4_DOT}${OCTET}){3}`),
      ),
    ],
    formed: [pattern(String.raw`(?<![\w.])${OCTET}(?:${IPV4_DOT}${OCTET}){3}(?!\d|\.\d)`)],
  },
  {
    name: { zh: 'LINE 等通訊軟體的 ID', en: 'IDs of LINE and other messengers' },
    example: 'LINE ID：lin_demo',
    labelled: [
      pattern(
        String.raw`(?:(?<![a-z])(?:line|wechat|whatsapp|telegram|ig|fb)|賴|微信)\s?(?:(?:的\s?)?(?:id|帳號|代號)${GLUE}|\s?[:=是]\s?)(?!\/)`,
        secret(String.raw`@?[\w.\-]{2,40}`),
      ),
      pattern(
        String.raw`(?:(?<![a-z])(?:line|telegram|discord|skype|ig)|賴)\s?@?\s?[:=]?\s?`,
        secret(String.raw`@?(?=[\w.#\-]{0,30}[_\d])[a-z][\w.#\-]{3,40}`),
      ),
      pattern(String.raw`(?<![a-z])line\s`, secret(String.raw`(?=[\w.\-]{0,30}[_\d])[a-z][\w.\-]{3,40}`)),
      pattern(String.raw`加(?:我|個)?的?\s?(?:line|賴)${GLUE}`, secret(String.raw`@?[a-z\d][\w.\-]{2,40}`)),
    ],
  },
  {
    name: { zh: 'Cookie、工作階段、權杖', en: 'cookies, sessions and tokens' },
    example: 'Set-Cookie: sid=q7z',
    labelled: [
      pattern(String.raw`cookies?\s?[:=]\s?`, secret(String.raw`[\w.\-]{1,64}\s?=[^\n\uE000]+`)),
      pattern(`${SESSION_LABEL}${GIVEN}${NO_VALUE}`, secret(`${TOKEN}+`)),
      pattern(
        `(?<![a-z])(?:code|state|nonce|key|auth)=(?!(?:invalid|unauthorized|unsupported|access|interaction|login)_)`,
        secret(`${TOKEN}{4}${TOKEN}*`),
      ),
      pattern(String.raw`authorization\s?[:=]\s?(?:bearer|basic|digest|negotiate)?\s{0,3}`, secret(`[!-~]+`)),
      pattern(String.raw`(?<![a-z])bearer[\s:=]{1,3}`, secret(`[!-~]+`)),
      pattern(
        String.raw`${SESSION_LABEL}\s{1,3}(?:is\s)?${NO_BARE_VALUE}(?=[!-~]{0,60}\d)`,
        secret(`${TOKEN}{5}${TOKEN}*`),
      ),
      /eyJ[\w-](?:[\w-]|\.(?=[\w-]))*/dg,
    ],
    // Long runs that no word is: with a figure, or capitals inside.
    formed: [/(?<![\w+/=-])(?=[\w+/=-]{0,200}?(?:\d|[a-z][A-Z]))[\w+/=-]{16}[\w+/=-]*/dg],
  },
  {
    name: { zh: '其他六位以上的數字', en: 'other numbers of six figures or more' },
    example: '卡號 1234-5678-9012-3456',
    formed: [
      // Figures one by one, as people read a number out.
      pattern(String.raw`(?:[a-z][\s\-])?(?:\d[\s\-]){5}\d(?!\d)(?:[\s\-]\d(?!\d))*`),
      // In groups of three or more: 2222-0507, A123-456-789, cards.
      pattern(String.raw`(?:(?<![a-z\d])[a-z])?(?=(?:[\s\-]?\d){7})(?<!\d)\d{3,8}(?:[\s\-]\d{3,8})+`),
      pattern(String.raw`\d{6}\d*`),
    ],
  },
];
