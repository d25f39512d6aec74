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
/** The login went on by the phone, or came back from a county. */
const WENT_ON: StepMatch = { kinds: ['callback', 'notice', 'consent', ...FIDO], events: ['arrive', 'start'] };
const QR: StepMatch = { kinds: ['fido-qr'], events: ['arrive'] };
/** 綁定行動裝置 leads many to MOI's own login form: whoever is there is on the way, and back only at the education login. */
const BACK: StepMatch = { kinds: ['login'], events: ['arrive'], host: 'education' };
const BACK_AT_MOI: StepMatch = { kinds: ['login'], events: ['arrive'], host: 'fido' };
const SAME_HOST: StepMatch = { kinds: ['login'], events: ['arrive'], host: 'same' };
/** Signed out, refused, went away by a button, or came anew from elsewhere. */
const LEFT: StepMatch = { events: ['logout', 'leave', 'slip', 'captcha', 'start'] };
const TRIED_AGAIN: StepMatch = { kinds: ['login'], events: ['submit'], host: 'education' };
const TRIED_AT_MOI: StepMatch = { kinds: ['login'], events: ['submit'], host: 'fido' };
/** What tells that the binding went through, or that the person left by choice. */
const WITHOUT: readonly StepMatch[] = [
  LEFT,
  { kinds: ['portal', 'notice', 'consent'], events: ['arrive'] },
  TRIED_AGAIN,
];

const pattern = (
  steps: readonly StepMatch[],
  gapMs: number,
  without: readonly StepMatch[] = WITHOUT,
): { readonly trail: TrailPattern } => ({ trail: { steps, gapMs, without } });

const clicked = pattern([CLICK, BACK], 2 * MINUTE);
/** At MOI's own member page: back at MOI's login. */
const clickedAtMoi = pattern([{ ...CLICK, host: 'fido' }, BACK_AT_MOI], 2 * MINUTE, [...WITHOUT, TRIED_AT_MOI]);
const pageLeft = pattern([PAGE, SAME_HOST], MINUTE / 2, [...WITHOUT, TRIED_AT_MOI]);
/** As long as a trail lives: people read the portal before they choose the binding. */
const READS_MS = 10 * MINUTE;
/** Where the binding throws them out, it does so soon. */
const SOON_OUT = { ...ANY_CLICK, withinMs: 2 * MINUTE };
/** Who was back at the form in between was not signed in. */
const signedInBy = (step: StepMatch): StepMatch => ({ ...step, without: [BACK] });
const leftAfter = (step: StepMatch): Evidence =>
  pattern([signedInBy(step), { ...SOON_OUT, without: WITHOUT }, BACK], READS_MS, [TRIED_AGAIN, LEFT]);
/** Signed in, in whichever way, offered the binding from an unknown page, and out again. */
const signedInAndClicked: Evidence = { any: [leftAfter(SENT), leftAfter(WENT_ON)] };
/** A QR code was there to be scanned, whatever else proves the bounce. */
const sawQr = pattern([ANY_CLICK, QR, { kinds: ['login'], events: ['arrive'] }], 2 * MINUTE, [TRIED_AGAIN, LEFT]);

/** For a moment still a page for people who are signed in, but never a sign of the phone. */
const throughLoading: Evidence = pattern(
  [signedInBy(SENT), SOON_OUT, { kinds: ['portal'], events: ['arrive'], withinMs: 15_000 }, BACK],
  READS_MS,
  [TRIED_AGAIN, LEFT, { kinds: ['notice', 'consent', ...FIDO] }],
);

/** Signed in, chose 綁定行動裝置, and is back at the login page. */
export const bouncedAfterBinding = {
  id: 'bounced-after-binding',
  pages: ['login'],
  proofs: [
    {
      evidence: { any: [clicked, clickedAtMoi, pageLeft, signedInAndClicked, throughLoading] },
      seen: ['112-06-06 sheet, no. 4 and 15: 登入後，按綁定行動裝置，就跳回登入'],
    },
  ],
  answers: [{ when: sawQr, codes: ['SSO-4'] }, { codes: ['SSO-15', 'SSO-4'] }],
  urgency: 7,
  show: 'panel',
} as const satisfies Rule;
