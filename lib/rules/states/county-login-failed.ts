import type { Rule, StepMatch, TrailPattern } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

const SENT: StepMatch = { events: ['submit'], host: 'county' };
const REFUSED: StepMatch = { events: ['slip'], host: 'county' };

/** Refused by a dialog, after which the form is there again. */
const BACK: StepMatch = { kinds: ['login'], events: ['arrive'], host: 'county' };
const AT_ONCE_MS = 20_000;

const twice = (...last: StepMatch[]): { readonly trail: TrailPattern } => ({
  trail: {
    steps: [SENT, REFUSED, SENT, ...last],
    gapMs: 5 * 60_000,
    without: [{ kinds: ['callback', 'consent', 'notice', 'portal'] }],
  },
});

/** A county's login refuses an account that works elsewhere, or can't be reached. */
export const countyLoginFailed = {
  id: 'county-login-failed',
  pages: FLOW,
  proofs: [
    {
      evidence: {
        text: {
          near: [
            ['帳號認證服務', '認證服務', '縣市帳號', '縣市端', '縣市認證', '縣市單一', '教育處', '教育局'],
            [
              '失敗',
              '無法連接',
              '無法連線',
              '無法連結',
              '無法連到',
              '連不上',
              '錯誤',
              '異常',
              '逾時',
              '斷線',
              '無回應',
              '沒有回應',
              '未回應',
              '無法登入',
              '不能登入',
            ],
          ],
          within: 26,
          // An account that is locked is no fault of the county's service.
          not: ['通報', '專線', '鎖定', '鎖住', '凍結', '停用', '停權', '輸入錯誤'],
        },
      },
      seen: ['苗栗縣網路系統: 連接苗栗縣教育雲端帳號認證服務失敗', '112-06-06 sheet, no. 8'],
    },
    {
      evidence: {
        text: {
          near: [
            ['county', 'city government'],
            ['authentication', 'account', 'login', 'sign-in', 'identity'],
            ['failed', 'failure', 'unable', 'cannot', 'could not', 'unavailable', 'timed out', 'not respond', 'error'],
          ],
          within: 60,
          marked: true,
        },
      },
      seen: ['苗栗縣網路系統: 連接苗栗縣教育雲端帳號認證服務失敗, in English'],
    },
    {
      evidence: {
        any: [twice(REFUSED), twice({ ...REFUSED, withinMs: AT_ONCE_MS }, BACK)],
      },
      seen: ['112-06-06 sheet, no. 8: 苗栗縣教育處的不能登入'],
    },
  ],
  answers: [{ codes: ['SSO-8'] }],
  urgency: 4,
  show: 'panel',
} as const satisfies Rule;
