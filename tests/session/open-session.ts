import { vi } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { evaluate } from '@/lib/detect/evaluate';
import type { Facts } from '@/lib/detect/facts';
import type { Glance } from '@/lib/detect/glance';
import { toMessage } from '@/lib/detect/message';
import { plain } from '@/lib/detect/plain';
import { RULES } from '@/lib/detect/rules.const';
import { addStep } from '@/lib/detect/trail';
import type { Finding, Step, Trail } from '@/lib/detect/types';
import type { Request } from '@/lib/messages';
import { createJudge } from '@/lib/session/judge';
import { createPageSession } from '@/lib/session/page-session';

interface Look {
  readonly glance: Glance;
  readonly messages: Facts['messages'];
}
/** A look at a page of this kind that says this text in error mark-up. */
export const page = (kind: Glance['kind'], text = ''): Look => ({
  glance: {
    host: 'oidc.tanet.edu.tw',
    kind,
    text: plain(text),
    roots: [],
    mobile: false,
    cookiesOff: false,
  },
  messages: [toMessage(text, 'text', true)].filter((message) => message !== null),
});

/** A session on a page that the test changes, with a background that answers at once. */
export function open(first: Look, trail: Trail = [], { reachable = true, ownRules = false } = {}) {
  const configure = vi.fn();
  let now = 100_000;
  let seen = first;
  let kept = trail;
  const shown: string[][] = [];
  const sent: Request[] = [];
  const real = createJudge({ document, place: location, isVisible: () => true, config: () => DEFAULTS });
  const judge = vi.fn(() => ({
    ...real,
    messages: (_glance: Glance, alerts: readonly string[]) => [...seen.messages, ...real.alerted(alerts)],
    evaluate: (facts: Facts, steps: Trail) => evaluate(RULES, facts, steps, now, DEFAULTS),
  }));
  const session = createPageSession({
    host: first.glance.host,
    path: '/oidc/v1/azp',
    arrival: 'arrive',
    isMainPage: true,
    opened: false,
    hasOwnRules: () => false,
    configure,
    glance: () => seen.glance,
    judge,
    send: async (request) => {
      sent.push(request);
      if (!reachable || request.type !== 'step') return undefined;
      const step: Step = { ...request.step, at: now };
      kept = addStep(kept, step);
      return { trail: kept, dismissed: [], ownRules };
    },
    show: (findings: readonly Finding[]) => {
      shown.push(findings.flatMap(({ codes }) => codes));
      return findings;
    },
    lookSoon: vi.fn(),
    now: () => now,
    ticks: () => now,
  });
  return {
    session,
    judge,
    configure,
    shown,
    sent,
    become: (next: Look) => {
      seen = next;
    },
    /** A look after so many milliseconds, replies included. */
    look: async (after = 300) => {
      now += after;
      const again = session.look();
      await Promise.resolve();
      await Promise.resolve();
      return again;
    },
  };
}

/** The events of the steps that were sent. */
export const events = (sent: readonly Request[]): string[] =>
  sent.flatMap((request) => (request.type === 'step' ? request.step.event : []));
