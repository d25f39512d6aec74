import { FLOW } from '../kinds';
import type { Rule } from '../rule';

const PIN = ['PIN碼', 'PIN', '憑證密碼', '卡片密碼', '自然人憑證密碼', '憑證PIN'];
/** Warnings that stand on a healthy page. */
const ADVICE = ['請勿', '注意', '提醒', '說明', '預設', '連續輸入', '將會', 'opinion', 'shopping', 'spin', 'pinterest'];

/** PIN wrong, forgotten, or card locked. */
export const pinProblem: Rule = {
  id: 'pin-problem',
  pages: FLOW,
  proofs: [
    {
      evidence: {
        text: {
          near: [
            PIN,
            [
              '錯誤',
              '不正確',
              '有誤',
              '不符',
              '驗證失敗',
              '剩',
              '不能為空',
              '不可為空',
              '只允許',
              'incorrect',
              'wrong',
              'invalid',
            ],
          ],
          within: 16,
          not: ADVICE,
        },
      },
      seen: ['HiPKI error table: PIN碼驗證錯誤剩1次機會, 憑證密碼只允許6-8碼'],
    },
    {
      evidence: {
        text: {
          near: [
            ['PIN', '憑證', '卡片', '卡', 'card'],
            ['鎖卡', '已鎖', '被鎖', '鎖定', '已被鎖住', 'locked', 'blocked', '0x6983'],
          ],
          within: 30,
          not: ['請勿', '提醒', '預設', 'opinion', '帳號'],
        },
      },
      seen: ['HiPKI error table, 0x6983: 憑證將會自動鎖卡而無法使用'],
    },
  ],
  answers: [
    {
      when: { text: { near: [['鎖卡', '已鎖', '被鎖', '鎖定', 'locked', 'blocked', '0x6983']] } },
      codes: ['SSO-1', 'SSO-A5'],
    },
    { codes: ['SSO-1'] },
  ],
  urgency: 5,
  show: 'panel',
};
