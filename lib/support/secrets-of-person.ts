import { pattern, type SecretKind, secret } from './secret-kind';
import {
  BIRTH_VALUE,
  CHINESE_NAME,
  FULL_DATE,
  GLUE,
  HOUSE,
  ID_SEP,
  NAME,
  NO_BARE_NAME,
  NO_NAME,
  PHONE_SEP,
  STREET,
  SURNAME,
} from './secret-words';

const ONE_OF_FEW = '[\\d一二兩三四五六]';
const NAME_LABEL = String.raw`(?:姓\s?名|姓氏|名字|本名|真名|全名|大名|暱稱|持卡人|申請[人者]|使用者|聯絡[人者]|承辦人|填表人|報修[人者]|本人|我叫|我是)`;
const MARK = String.raw`[:="'「『【《(\[<]`;
/** A mobile number, as 09… or +886 9…. */
const MOBILE = String.raw`(?:\+?886${PHONE_SEP}0?|0)${PHONE_SEP}9(?:${PHONE_SEP}\d){8}`;
const AT = String.raw`(?:\s?@\s?|\s{0,2}[(\[{<]\s?(?:at?|@|小?老鼠)\s?[)\]}>]\s{0,2}|\s?小?老鼠\s?)`;
const DOT = String.raw`(?:[.。]|\s?[(\[{<]\s?(?:dot|\.|點)\s?[)\]}>]\s?|\sdot\s|\s?點\s?)`;

/** What tells who somebody is, and where to find them. */
export const OF_PERSON: readonly SecretKind[] = [
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
];
