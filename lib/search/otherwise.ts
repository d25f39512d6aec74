import { fold } from '@/lib/text/fold';

/** An expression over folded text, written in the characters that people type. */
const over = (source: string): RegExp => new RegExp(source.replace(/\p{Script=Han}+/gu, fold), 'gu');

const AGAIN = '(?:又|再|一直|不斷|不停|重複|反覆|每次都?|老是)';
const PHONE = '(?:手機|電話機|iphone|phone)';
const SECRET = '(?:密碼|帳號|帳密|pin ?碼?|用戶代碼)';
const UNKNOWN = '(?:不知道|不曉得|不確定|哪記得|沒印象)';
const WHAT = '(?:是?多少|是哪(?:一?個|組)|哪記得|沒印象|不知道|不曉得)';
/** Within one clause, and near; but 密碼長度是多少 and 密碼錯幾次 ask for rules. */
const NEAR = '[^,。!?;\\s長規錯次數]{0,8}?';
/** 不知道帳號有沒有被停用 asks something else. */
const ASKS = '(?!有|會|能|是不|是否|怎|要|為|可|被|在)';

/**
 * What people describe instead of naming it, by the grammar of it, with the word that the entries have. Each is a
 * pattern of the language: repetition, a thing's age, a result that does not come about. A sentence belongs nowhere here.
 */
const STEPS: readonly (readonly [expression: RegExp, instead: string])[] = [
  // Someone else tells: 學校通知要改用… is no notification on a phone.
  [over('(?:學校|校方|教育[局處部]|縣府|組長|主任|老師|公文|上級|上面)(?:有|發|來)?通知'), ' '],
  // Asked to do again what was just done: 又叫我登入, 再登一次, 登入完又要登入.
  [
    over(`${AGAIN}(?:回到|要求?|叫|讓|請|跑出|出現)?(?:我|你|人)?(?:們)?(?:重新|再)?(?:登入?|簽入|打|輸入)(?!不)`),
    '無限迴圈',
  ],
  // 回 after a verb of motion: 變回, 閃回, 導回. But 找回 and 收回 get something.
  [over('[變閃導推轉切刷飛倒繞]回(?!覆|答|應)'), '跳回'],
  [
    /\b(?:send|sent|sending|sends|take|takes|taken|taking|bring|brings|brought|bringing|throw|throws|thrown|throwing|kick|kicks|kicked|kicking|land|lands|end|ends|ended)(?: (?:me|us|you))?(?: up)? back\b/gu,
    'back to',
  ],
  [/\b(?:over and over|again and again|time and again|in circles)\b/gu, '無限迴圈'],
  // Tries that were counted: 打了五遍都不對. 剩 1 次 counts what is left.
  [over('(?:好幾|很多|太多|無數|[三四五六七八九十]|(?<!\\d)[3-9]) ?[次遍回](?!數)'), '多次'],
  // An age is what makes a thing old: 十年前辦的卡.
  [over('(?:\\d{1,2}|[一二三四五六七八九十兩幾數]+|好幾|很多)年(?:多|以)?(?:前|了)'), '舊'],
  // A new one instead: 換了一支新手機, 新買的手機.
  [over(`(?:換了?|改用|剛買|新買|買了?|另買)的?(?:一?[支台個隻部])?(?:新的?)?${PHONE}`), '換手機'],
  [over(`${PHONE}(?:剛剛?|才)?(?:換了|換新|換一支|是新的|新買的)`), '換新手機'],
  // Not to know a secret is to have forgotten it: 密碼是多少我哪記得.
  [over(`(?=${SECRET}${NEAR}${WHAT}|${UNKNOWN}${NEAR}${SECRET}${ASKS})`), '忘記'],
  // A result that does not come about: 綁不起來 is 不能綁定. 想不起來 is a word.
  [over('(?<=[綁掃裝插按點解開])不(?:起來|上去|成功|上|了|成|過|動|到|出來|進去)'), ' 無法 '],
];

const PART = /[^,。!?;\s]+/gu;
const QUESTION = over('嗎|呢|怎|如何|哪|可否|不可以|能不能|為什麼|為何');
const FAILS = over('[不沒無]|失敗|錯誤|壞');
/** 教育雲的就可以, 昨天還好好的: it says where nothing fails. */
const WORKS = over(
  '(?:[就都也]|倒?是|還)(?:可以|行)(?:登入?|簽入|進去?|用)?[的了]?$|(?:進得去|登得進去|登得上|正常|沒問題|沒事|好好的)[的了]?$|^[^不沒]*可以(?:登入?|簽入|進去)$',
);
/** 重開機也試過了: what was tried is not what fails. */
const TRIED = over('試過|試了|重新?開機');
const has = (expression: RegExp, text: string): boolean => text.search(expression) >= 0;

/** Without the clauses which say what works or was tried, where another one says what does not work. */
function withoutWorking(text: string): string {
  const works = (part: string) => (has(WORKS, part) || has(TRIED, part)) && !has(QUESTION, part);
  const parts = text.match(PART) ?? [];
  if (!parts.some((part) => has(FAILS, part) && !works(part))) return text;
  return text.replace(PART, (part, at: number) => (works(part) && text[at + part.length] !== '?' ? '' : part));
}

/** A folded text in the words of the entries, where it describes what they name. */
export const inOurWords = (text: string): string =>
  STEPS.reduce(
    (left, [expression, instead]) => left.replace(expression, fold(instead) || instead),
    withoutWorking(text),
  );
