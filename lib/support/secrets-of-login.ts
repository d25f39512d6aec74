import { pattern, type SecretKind, secret } from './secret-kind';
import { GIVEN, GLUE, NO_BARE_VALUE, NO_VALUE, TOKEN, VALUE } from './secret-words';

const SECRET_LABEL = String.raw`(?:密\s?碼|口令|通行碼|passw(?:or)?d|pass(?:code|phrase)|(?<![a-z])(?:pwd?|puk|pin)(?:\s?code|\s?碼)?|[驗認確][證認]碼|校驗碼|簡訊碼|安全碼|圖形碼|(?<![a-z])otp(?:\s?碼)?|captcha|verification\s?code)`;
const ACCOUNT_LABEL = String.raw`(?:帳\s?號|帳戶|帳密|使用者(?:名稱|代號|代碼|帳號|id)|登入名稱|員工編號|學號|account|(?<![a-z])(?:(?:user|login)[\s_-]?)?id|user[\s_-]?name)`;
const LABEL = `(?:${SECRET_LABEL}|${ACCOUNT_LABEL})`;
const CHINESE_LABEL = String.raw`(?:密\s?碼|口令|通行碼|[驗認確][證認]碼|校驗碼|簡訊碼|安全碼|圖形碼|(?:pin|otp)\s?碼|帳\s?號|帳戶|帳密|使用者(?:名稱|代號|代碼|帳號)|登入名稱|員工編號|學號)`;
const ENGLISH_LABEL = String.raw`(?<![a-z])(?:passw(?:or)?d|pass(?:code|phrase)|pwd|pin(?:\s?code)?|otp|captcha|verification\s?code|account|(?:user[\s_-]?)?id|user[\s_-]?name)`;
const SESSION_LABEL =
  '(?:token|session(?:[\\s_-]?id)?|sid|secret|assertion|ticket|csrf|xsrf|jwt|api[_-]?key|權杖|cookie)';
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const IPV4_DOT = String.raw`\s?(?:[.。]|[\[(]\.[\])])\s?`;
/** What follows /users/ and is a page of the service, not somebody's name. */
const PAGES =
  '(?:log[-_]?(?:in|out)|sign[-_]?(?:in|out|up)|register|forg[eo]t\\w{0,20}|reset\\w{0,20}|activat\\w{0,20}|new|me|edit|index|home|list|search|help|info|password|profile|settings?|data|check|verify|confirm|bind|error|notice|consent)';

/** What somebody logs in with, and what a login leaves in addresses and messages. */
export const OF_LOGIN: readonly SecretKind[] = [
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
