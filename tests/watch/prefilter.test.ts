import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/text/word-search';
import type { PageSummary } from '@/lib/types/look';
import { passesPrefilter } from '@/lib/watch/prefilter';

const loginWith = (text: string): PageSummary => ({
  host: 'oidc.tanet.edu.tw',
  kind: 'login',
  roots: [],
  text: plain(text),
  hasError: false,
  hidesError: false,
});
const passes = (text: string): boolean => passesPrefilter(loginWith(text), [], false);

describe('whether a login page could say anything', () => {
  it.each([
    'PIN碼驗證，剩2次機會',
    '請輸入卡片密碼，剩餘可輸入次數：2',
    '憑證密碼：您還剩 1 次',
    '無法取得ACCESS_TOKEN',
    '帳號或密碼錯誤',
  ])('%s: it could', (text) => expect(passes(text)).toBe(true));

  // Counters of a session or of a free place: what is left over is no matter of a card here.
  it.each(['剩餘 999 次', '連線剩餘時間 14:59', '本場次尚剩 12 個名額', '剩餘 30 秒自動登出'])(
    '%s: nothing to judge',
    (text) => expect(passes(`請輸入帳號 請輸入密碼 登入 ${text}`)).toBe(false),
  );
});
