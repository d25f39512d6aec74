import type { Rule, StepMatch, TrailPattern } from '@/lib/rules/rule';
import { FIDO } from '@/lib/types/kind-sets';

/** A login that goes wrong comes back by itself, at once. */
const AT_ONCE_MS = 20_000;
const FIRST: StepMatch = { kinds: ['login'], events: ['arrive', 'start'] };
/** Sent back here, not come from a service to log in again. */
const LOGIN: StepMatch = { kinds: ['login'], events: ['arrive'] };
/** The person did log in: the form was sent, or the login went on to a later page. */
const TRIED: StepMatch = {
  events: ['submit', 'arrive'],
  kinds: ['login', 'callback', 'consent', ...FIDO],
  withinMs: AT_ONCE_MS,
};
const SENT: StepMatch = { events: ['submit'], withinMs: AT_ONCE_MS };
const PASSED: StepMatch = { events: ['arrive', 'start'], kinds: ['callback', ...FIDO], withinMs: AT_ONCE_MS };
/** A success, a slip or a leave in between makes it no loop. */
const WITHOUT: readonly StepMatch[] = [
  { events: ['slip', 'captcha', 'logout', 'leave', 'bind', 'revisit'] },
  { events: ['arrive'], kinds: ['notice', 'portal'] },
];
const GAP_MS = 3 * 60_000;

const loop = (...steps: StepMatch[]): { readonly trail: TrailPattern } => ({
  trail: { steps, gapMs: GAP_MS, without: WITHOUT },
});

/** Login, tried, login, tried, login. */
export const LOOP = loop(FIRST, SENT, LOGIN, SENT, LOGIN);
const RETURNED = loop(FIRST, PASSED, LOGIN, PASSED, LOGIN);
/** Once is enough where the browser itself says that it keeps no cookies. */
export const SHORT_LOOP = loop(FIRST, TRIED, LOGIN);

/** Where the loop ran tells which entries of the sheet are likelier, after our own on loops. */
const passedBy = (kinds: StepMatch): { readonly trail: TrailPattern } => ({
  trail: { steps: [kinds, LOGIN], gapMs: 10 * 60_000 },
});

/** Three login pages in a row without success, and no other rule knows why. */
export const loginLoop = {
  id: 'login-loop',
  pages: ['login'],
  proofs: [
    {
      evidence: { any: [LOOP, RETURNED] },
      seen: ['112-06-06 sheet, no. 4, 8 and 10: back at the login without a word'],
    },
  ],
  answers: [
    { when: passedBy({ kinds: FIDO }), codes: ['SSO-A2', 'SSO-4', 'SSO-8', 'SSO-10'] },
    { when: passedBy({ host: 'county' }), codes: ['SSO-A2', 'SSO-8', 'SSO-10', 'SSO-4'] },
    { codes: ['SSO-A2', 'SSO-10', 'SSO-8', 'SSO-4'] },
  ],
  urgency: 1,
  show: 'panel',
} as const satisfies Rule;
