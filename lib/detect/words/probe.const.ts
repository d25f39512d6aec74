import { squeeze } from '@/lib/faq/fold';
import type { Evidence, TextPattern } from '../rule';
import { RULES } from '../rules.const';
import { FIDO_STEMS } from './fido.const';
import { listOf } from './list';
import { BAD_LOGIN, REFUSED } from './slips.const';
import { ERROR } from './unknown.const';

/** What login pages say when all is well: words that stand here tell healthy pages from others badly. */
const HEALTHY = squeeze(
  '教育體系單一簽入服務 教育雲端帳號 密碼 登入 忘記密碼 縣市帳號登入 自然人憑證 行動自然人憑證 APP 綁定行動裝置 手機 平板 電腦 掃描 QR Code 二維條碼 姓名 身分證 驗證碼 瀏覽器 cookie 讀卡機 卡片 插入 PIN 指紋 網站 服務 系統 認證 授權 同意 使用者 裝置 version name certificate account password card service 操作說明 操作手冊 個人資料 應用服務 系統維護公告 版本 請先 重新整理 取消 功能 尚未 login username access',
);

/** Of the groups that must all occur, the one that healthy pages have the fewest words of. */
function rarest({ near }: TextPattern): readonly string[] {
  const common = (words: readonly string[]): number => words.filter((word) => HEALTHY.includes(word)).length;
  return [...near].sort((a, b) => common(a) - common(b) || a.length - b.length)[0] ?? [];
}

/** Words of which a page must hold one for the evidence to hold; none where it goes by other things than words. */
function wordsOf(evidence: Evidence): readonly string[] {
  if ('text' in evidence) return rarest(evidence.text);
  if ('fidoCode' in evidence) return FIDO_STEMS;
  if ('unknownError' in evidence) return rarest(ERROR);
  if ('any' in evidence) return evidence.any.flatMap(wordsOf);
  if ('all' in evidence) return evidence.all.map(wordsOf).find((words) => words.length > 0) ?? [];
  return [];
}

const LATIN = /^[a-z]/;
const SHORTEST = { han: 2, latin: 4 };

/** The beginning of a word tells it well enough, where no healthy page has it. */
function stem(word: string): string {
  let length = LATIN.test(word) ? SHORTEST.latin : SHORTEST.han;
  while (length < word.length && HEALTHY.includes(word.slice(0, length))) length++;
  return word.slice(0, length);
}

const ALL = [
  ...RULES.flatMap(({ proofs }) => proofs.flatMap(({ evidence }) => wordsOf(evidence))),
  ...rarest(REFUSED),
  ...BAD_LOGIN.near.flat(),
];

/** No rule that goes by words can hold, and no password can have been refused, on a page without any of these. */
export const PROBE = listOf(ALL.map(stem));
