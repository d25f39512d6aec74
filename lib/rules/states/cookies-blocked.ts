import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';
import { LOOP, SHORT_LOOP } from './login-loop';

const REQUEST = ['請開啟', '請啟用', '請允許', 'enable', 'allow'];
const UNUSABLE = ['拒絕', '無法寫入', '無法存取', '無法使用', 'unavailable', 'rejected', 'refuses'];
const NOTICE = ['政策', 'policy', '我們使用', 'we use', 'uses cookies', '本網站使用', '同意使用'];

/** The browser keeps no cookies for the login. */
export const cookiesBlocked = {
  id: 'cookies-blocked',
  pages: FLOW,
  proofs: [
    {
      evidence: { text: { near: [['瀏覽器'], ['禁止存取']], within: 16 } },
      seen: ['教育雲 FAQ, c. 2021: 系統偵測您的瀏覽器禁止存取'],
    },
    {
      evidence: {
        text: {
          near: [
            ['cookie'],
            [
              '禁止',
              '停用',
              '禁用',
              '關閉了',
              '沒有開啟',
              '沒有啟用',
              '未支援',
              '封鎖',
              '已關閉',
              '被關閉',
              '功能關閉',
              '未啟用',
              '未開啟',
              '未允許',
              '不允許',
              '不支援',
              '不接受',
              '阻擋',
              '被擋',
              'disabled',
              'blocked',
              'not enabled',
              'not accept',
              'not allowed',
              'not supported',
              'turned off',
              'switched off',
            ],
          ],
          within: 30,
          not: NOTICE,
        },
      },
      seen: ['common wording of login pages'],
    },
    {
      // A request, which stands on healthy pages as well: heard in error mark-up, or where it asks to try again.
      evidence: {
        any: [
          { text: { near: [['cookie'], [...REQUEST, ...UNUSABLE]], within: 30, not: NOTICE, marked: true } },
          { text: { near: [['cookie'], REQUEST, ['後再', '再試', '重新']], within: 30, not: NOTICE } },
        ],
      },
      seen: ['common wording of login pages'],
    },
    {
      evidence: { all: [{ browser: 'cookies-off' }, { any: [LOOP, SHORT_LOOP] }] },
      seen: ['a loop with cookies off: our own trials'],
    },
  ],
  answers: [{ codes: ['SSO-A1'] }],
  urgency: 8,
  show: 'panel',
} as const satisfies Rule;
