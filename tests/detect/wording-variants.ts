import fc from 'fast-check';
import { errorMarkup, type Markup } from '../sites/pages/error-markup';

/** Traditional and Simplified forms of the characters in the base wordings. */
const SIMPLIFIED = new Map(
  '無无 驗验 證证 敗败 憑凭 載载 雲云 帳账 號号 縣县 連连 認认 務务 錯错 誤误 機机 讀读 裝装 偵侦 測测 統统 瀏浏 覽览 啟启 動动 網网 頁页 開开 關关 綁绑 請请 執执 過过 時时 稱称 與与 識识 別别 設设 備备 紋纹 臉脸 腦脑 舊旧 應应 個个 這这 間间 碼码 鎖锁 確确 後后 試试 註注 冊册 達达 資资 訊讯 維维 護护 發发 權权 檔档 屬属 處处 單单 務务 貴贵 聯联 絡络 錄录 體体 獲获 況况 戶户 業业'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

type Change = (words: string) => string;

const perCharacter =
  (change: (character: string) => string): Change =>
  (words) =>
    [...words].map(change).join('');

const fullWidth = perCharacter((one) =>
  /[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one === ' ' ? '\u3000' : one,
);
const simplified = perCharacter((one) => SIMPLIFIED.get(one) ?? one);
const spread = perCharacter((one) => (/\p{Script=Han}/u.test(one) ? `${one} ` : one));
/** A blank between Chinese and Latin, as typographers do and systems do not. */
const aired: Change = (words) =>
  words.replace(/(\p{Script=Han})([\w[])/gu, '$1 $2').replace(/([\w\]])(\p{Script=Han})/gu, '$1 $2');
const tight: Change = (words) => words.replace(/(?<!\w) | (?!\w)/g, '');
const invisible: Change = (words) => words.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1\u200b');
const joiner =
  (mark: string): Change =>
  (words) =>
    words.replace(/(?<=[A-Za-z])_(?=[A-Za-z])/g, mark);

/** Ways of writing that a person reads as the same words. */
const CHANGES: readonly Change[] = [
  (words) => words,
  (words) => words.toUpperCase(),
  (words) => words.toLowerCase(),
  fullWidth,
  simplified,
  spread,
  aired,
  tight,
  invisible,
  joiner(' '),
  joiner('-'),
  joiner('＿'),
  (words) => words.replaceAll(' ', '\u00a0'),
  (words) => words.replaceAll(' ', '\n    '),
];

const BEFORE = [
  '',
  '系統訊息：',
  '很抱歉，',
  '【系統提示】',
  'Error: ',
  '※ ',
  '親愛的老師您好，',
  '登入失敗！',
  '(E-1) ',
];
const AFTER = [
  '',
  '。',
  '！',
  '!!!',
  '…',
  '，請洽客服。',
  '，請稍後再試。',
  '。造成不便，敬請見諒。',
  '\n如有疑問請洽 (04)22220507。',
  '，是否重新登入？',
  ' (代碼：A-17)',
];

const MARKUPS: readonly Markup[] = [
  'plain',
  'red',
  'bootstrap',
  'swal',
  'wicket',
  'alert-role',
  'table',
  'toast',
  'split',
  'dialog',
];

/** One of these wordings as a page might say it: written, surrounded and marked up in many ways. */
export const variation = (wordings: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      words: fc.constantFrom(...wordings),
      changes: fc.uniqueArray(fc.constantFrom(...CHANGES), { maxLength: 2 }),
      before: fc.constantFrom(...BEFORE),
      after: fc.constantFrom(...AFTER),
      markup: fc.constantFrom(...MARKUPS),
    })
    .map(({ words, changes, before, after, markup }) =>
      errorMarkup(before + changes.reduce((text, change) => change(text), words) + after, markup),
    );
