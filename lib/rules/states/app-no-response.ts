import type { Rule } from '@/lib/rules/rule';

/** Waits for the phone app and nothing happens. Never says that the request failed: it may still be good. */
export const appNoResponse = {
  id: 'app-no-response',
  pages: ['fido-wait', 'fido-qr'],
  proofs: [
    {
      evidence: { unchanged: { forMs: __TEST_BUILD__ ? 4_000 : 60_000 } },
      seen: ['112-06-06 sheet, no. 11: 卡在行動自然人APP登入沒反應'],
    },
  ],
  answers: [{ codes: ['SSO-11'] }],
  urgency: 3,
  show: 'panel',
} as const satisfies Rule;
