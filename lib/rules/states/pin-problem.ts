import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

const PIN = ['PIN碼', 'PIN', '憑證密碼', '卡片密碼', '自然人憑證密碼', '憑證PIN'];
const OTHER_WORDS = ['opinion', 'shopping', 'spin', 'pinterest'];
const LOCKED = ['已鎖', '被鎖', '遭鎖', '鎖定', '鎖住', '自動鎖卡', '卡片鎖卡', 'locked', 'blocked', '0x6983'];

/** The component's own words for a card that is locked, which sound like a warning. */
const LOCKED_NOW = ['自動鎖卡而無法使用', '0x6983'];
/** The PIN was wrong, and the card will be locked if that goes on. */
const ONLY_A_WARNING = ['將', '會鎖', '會被鎖', '剩', '以免', '避免', 'will', 'remaining', 'attempts left', 'to avoid'];

/** PIN wrong, forgotten, or card locked. */
export const pinProblem = {
  id: 'pin-problem',
  pages: FLOW,
  proofs: [
    {
      evidence: {
        any: [
          {
            text: {
              near: [PIN, ['錯誤', '不正確', '有誤', '不符', '驗證失敗', '剩', '不能為空', '不可為空', '只允許']],
              within: 16,
              not: ['連續輸入', ...OTHER_WORDS],
            },
          },
          { text: { near: [PIN, ['錯誤', '有誤']], within: 16, not: OTHER_WORDS, marked: true } },
          { text: { near: [['PIN'], ['incorrect', 'wrong', 'invalid']], within: 28, not: OTHER_WORDS } },
        ],
      },
      seen: ['HiPKI error table: PIN碼驗證錯誤剩1次機會, 憑證密碼只允許6-8碼'],
    },
    {
      evidence: {
        text: {
          near: [['PIN', '憑證', '卡片', '卡', 'card'], LOCKED],
          within: 30,
          not: ['帳號', 'account', ...OTHER_WORDS],
        },
      },
      seen: ['HiPKI error table, 0x6983: 憑證將會自動鎖卡而無法使用'],
    },
  ],
  answers: [
    {
      when: {
        any: [{ text: { near: [LOCKED_NOW] } }, { text: { near: [['鎖卡', ...LOCKED]], not: ONLY_A_WARNING } }],
      },
      codes: ['SSO-A5', 'SSO-1'],
    },
    { when: { text: { near: [['鎖卡', ...LOCKED]] } }, codes: ['SSO-1', 'SSO-A5'] },
    { codes: ['SSO-1'] },
  ],
  urgency: 5,
  show: 'panel',
} as const satisfies Rule;
