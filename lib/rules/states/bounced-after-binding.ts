import type { Evidence, Rule, StepMatch, TrailPattern } from '@/lib/rules/rule';
import { FIDO } from '@/lib/types/kind-sets';

const MINUTE = 60_000;
const CLICK: StepMatch = {
  events: ['bind'],
  kinds: ['bind', 'portal', 'notice', 'consent', 'callback', ...FIDO],
};
const ANY_CLICK: StepMatch = { events: ['bind'] };
const PAGE: StepMatch = { kinds: ['bind'], events: ['arrive'] };
const SENT: StepMatch = { kinds: ['login'], events: ['submit'] };
const QR: StepMatch = { kinds: ['fido-qr'] };
const BACK: StepMatch = { kinds: ['login'], events: ['arrive'] };
const SAME_HOST: StepMatch = { ...BACK, host: 'same' };
/** Signed out, refused, went away by a button, or came anew from elsewhere. */
const LEFT: StepMatch = { events: ['logout', 'leave', 'slip', 'captcha', 'start'] };
const TRIED_AGAIN: StepMatch = { kinds: ['login'], events: ['submit'] };
/** What tells that the binding went through, or that the person left by choice. */
const WITHOUT: readonly StepMatch[] = [
  LEFT,
  { kinds: ['portal', 'notice', 'consent'], events: ['arrive'] },
  TRIED_AGAIN,
];

const pattern = (steps: readonly StepMatch[], gapMs: number): { readonly trail: TrailPattern } => ({
  trail: { steps, gapMs, without: WITHOUT },
});

const clicked = pattern([CLICK, BACK], 2 * MINUTE);
const clickedWithQr = pattern([CLICK, QR, BACK], 2 * MINUTE);
const pageLeft = pattern([PAGE, SAME_HOST], MINUTE / 2);
/** Signed in, offered the binding from an unknown page, and out again. */
const signedInAndClicked: Evidence = {
  all: [
    { trail: { steps: [SENT, ANY_CLICK, BACK], gapMs: 2 * MINUTE, without: [TRIED_AGAIN, LEFT] } },
    pattern([ANY_CLICK, BACK], 2 * MINUTE),
  ],
};

/** For a moment still a page for people who are signed in, but never a sign of the phone. */
const throughLoading: Evidence = {
  trail: {
    steps: [SENT, ANY_CLICK, { kinds: ['portal'], events: ['arrive'], withinMs: 15_000 }, BACK],
    gapMs: 2 * MINUTE,
    without: [TRIED_AGAIN, LEFT, { kinds: ['notice', 'consent', ...FIDO] }],
  },
};

/** Signed in, chose 綁定行動裝置, and is back at the login page. */
export const bouncedAfterBinding = {
  id: 'bounced-after-binding',
  pages: ['login'],
  proofs: [
    {
      evidence: { any: [clicked, clickedWithQr, pageLeft, signedInAndClicked, throughLoading] },
      seen: ['112-06-06 sheet, no. 4 and 15: 登入後，按綁定行動裝置，就跳回登入'],
    },
  ],
  answers: [{ when: clickedWithQr, codes: ['SSO-4'] }, { codes: ['SSO-15', 'SSO-4'] }],
  urgency: 7,
  show: 'panel',
} as const satisfies Rule;
