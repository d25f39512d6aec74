import { FIDO_STEMS } from '@/lib/rules/words/fido';
import { ERROR_WORDS } from '@/lib/rules/words/unknown';
import { squeeze } from '@/lib/text/fold';
import { interpret } from './interpret';
import type { Evidence, TextPattern, Words } from './rule';

/** Typical text of healthy login pages. A word that occurs here says little about whether something is wrong. */
export const HEALTHY_TEXT = squeeze(
  '教育體系單一簽入服務 教育雲端帳號 密碼 登入 忘記密碼 縣市帳號登入 自然人憑證 行動自然人憑證 APP 綁定行動裝置 手機 平板 電腦 掃描 QR Code 二維條碼 姓名 身分證 驗證碼 瀏覽器 cookie 讀卡機 卡片 插入 PIN 指紋 網站 服務 系統 認證 授權 同意 使用者 裝置 version name certificate account password card service 操作說明 操作手冊 個人資料 應用服務 系統維護公告 版本 請先 重新整理 取消 功能 尚未 login username access 連線時間 秒後自動登出 自動跳轉',
);

/** Of the groups of a pattern, all of which must occur, the one that healthy pages have the fewest words of. */
export function rarestGroup({ near }: TextPattern): Words {
  const common = (words: Words): number => words.filter((word) => HEALTHY_TEXT.includes(word)).length;
  return [...near].sort((a, b) => common(a) - common(b) || a.length - b.length)[0] ?? [];
}

/**
 * Words of which a text must hold at least one for the evidence to hold; empty where the evidence goes by other things
 * than words. Everything that searches before it looks closely is derived from this. Takes compiled evidence.
 */
export function evidenceWords(evidence: Evidence): Words {
  return interpret(evidence, {
    text: rarestGroup,
    fidoCode: () => FIDO_STEMS,
    unknownError: () => ERROR_WORDS,
    trail: () => [],
    unchanged: () => [],
    browser: () => [],
    all: (parts) => parts.map(evidenceWords).find((words) => words.length > 0) ?? [],
    any: (parts) => parts.flatMap(evidenceWords),
  });
}
