import { vi } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { evaluate } from '@/lib/detect/evaluate';
import type { Facts } from '@/lib/detect/facts';
import type { Glance } from '@/lib/detect/glance';
import { toMessage } from '@/lib/detect/message';
import { plain } from '@/lib/detect/plain';
import { RULES } from '@/lib/detect/rules.const';
import { withoutStep } from '@/lib/detect/taken-back';
import { addStep } from '@/lib/detect/trail';
import type { Finding, Step, Trail } from '@/lib/detect/types';
import type { Request, StepReply } from '@/lib/messages';
import { createJudge } from '@/lib/session/judge';
import { createPageSession } from '@/lib/session/page-session';
import type { PageSessionOptions } from '@/lib/session/page-session-options';

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

/** What is different around a session: the document it is in, and what the background says. */
interface Around extends Partial<PageSessionOptions> {
  readonly reachable?: boolean;
  readonly ownRules?: boolean;
  /** What comes back for a step, where that is another answer than the usual one. */
  readonly answer?: (usual: StepReply) => unknown;
  /** What comes back for findings: whether the page around shows them. */
  readonly spoken?: boolean | undefined;
  /** Whether the judge has been loaded. */
  readonly hasJudge?: () => boolean;
}

/** A session on a page that the test changes, with a background that answers at once. */
export function open(first: Look, trail: Trail = [], around: Around = {}) {
  const { reachable = true, ownRules = false, answer = (usual) => usual, spoken, hasJudge, ...options } = around;
  const configure = vi.fn();
  const lookSoon = vi.fn();
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
    judge: () => (hasJudge?.() === false ? null : judge()),
    send: async (request) => {
      sent.push(request);
      if (request.type === 'findings') return spoken;
      if (!reachable || (request.type !== 'step' && request.type !== 'take-back')) return undefined;
      const step: Step = { ...request.step, at: now };
      kept = request.type === 'step' ? addStep(kept, step) : withoutStep(kept, step, now);
      return answer({ trail: kept, dismissed: [], ownRules });
    },
    show: (findings: readonly Finding[]) => {
      shown.push(findings.flatMap(({ codes }) => codes));
      return findings;
    },
    lookSoon,
    now: () => now,
    ticks: () => now,
    ...options,
  });
  return {
    session,
    judge,
    configure,
    lookSoon,
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

/** The steps that were sent, as kind and event: `login arrive`. */
export const steps = (sent: readonly Request[]): string[] =>
  sent.flatMap((request) => (request.type === 'step' ? `${request.step.kind} ${request.step.event}` : []));

/** What was published, as the ids of the rules of each time. */
export const published = (sent: readonly Request[]): string[][] =>
  sent.flatMap((request) => (request.type === 'findings' ? [request.findings.map(({ rule }) => rule)] : []));
