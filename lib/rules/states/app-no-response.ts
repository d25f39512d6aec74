import type { Rule } from '@/lib/rules/rule';
import { IS_TEST_BUILD } from '@/lib/utils/test-build';

/** Waits for the phone app and nothing happens. Never says that the request failed: it may still be good. */
export const appNoResponse = {
  id: 'app-no-response',
  pages: ['fido-wait', 'fido-qr'],
  proofs: [
    {
      evidence: { unchanged: { forMs: IS_TEST_BUILD ? 4_000 : 60_000 } },
      seen: ['112-06-06 sheet, no. 11: 卡在行動自然人APP登入沒反應'],
    },
  ],
  answers: [{ codes: ['SSO-11'] }],
  urgency: 3,
  show: 'panel',
} as const satisfies Rule;
