import { vi } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { NO_SIGNS } from '@/lib/detect/browser-signs';
import { alertTexts } from '@/lib/detect/dialog-texts';
import { evaluate } from '@/lib/detect/evaluate';
import { judgeDialog } from '@/lib/detect/judge-dialog';
import { toMessage } from '@/lib/detect/message';
import type { Facts } from '@/lib/detect/page-messages';
import { refusalOf } from '@/lib/detect/refused-login';
import type { Request, StepReply, StepReport } from '@/lib/messages';
import { RULES } from '@/lib/rules';
import { createPageSession } from '@/lib/session/page-session';
import type { PageSessionOptions } from '@/lib/session/page-session-options';
import { plain } from '@/lib/text/word-search';
import type { LookRequest, PageSummary } from '@/lib/types/look';
import type { Finding, Trail } from '@/lib/types/page';
import { addStep, withoutStep } from '@/lib/utils/trail-steps';

interface Look {
  readonly summary: PageSummary;
  readonly messages: Facts['messages'];
}
/** A look at a page of this kind that says this text in error mark-up. */
export const page = (kind: PageSummary['kind'], text = ''): Look => ({
  summary: {
    host: 'oidc.tanet.edu.tw',
    kind,
    text: plain(text),
    roots: [],
    hasError: false,
    hidesError: false,
  },
  messages: [toMessage(text, 'text', true)].filter((message) => message !== null),
});

/** What is different around a session: the document it is in, and what the background says. */
interface Around extends Partial<PageSessionOptions> {
  readonly reachable?: boolean;
  readonly ownRules?: boolean;
  /** What comes back for a step, where that is another answer than the usual one. */
  readonly answer?: (usual: StepReply) => unknown;
  /** Whether help has come. */
  readonly hasHelp?: () => boolean;
}

/** A session on a page that the test changes, with a background that answers at once. */
export function open(first: Look, trail: Trail = [], around: Around = {}) {
  const {
    reachable = true,
    ownRules = false,
    answer = (usual) => usual,
    isMainPage = true,
    hasHelp,
    ...options
  } = around;
  const lookSoon = vi.fn();
  let now = 100_000;
  let seen = first;
  let kept = trail;
  const shown: string[][] = [];
  const sent: Request[] = [];

  /** Reads what the test says that the page says, dialogs included, and judges it by the real rules. */
  const read = vi.fn(({ summary, unchangedMs, dialogs }: LookRequest) => {
    const messages = [
      ...seen.messages,
      ...dialogs.flatMap((script) => alertTexts(script)).flatMap((text) => toMessage(text, 'alert', true) ?? []),
    ];
    return {
      slip: summary.kind === 'login' ? refusalOf(messages) : null,
      findings: (steps: Trail) =>
        evaluate(RULES, { ...summary, ...NO_SIGNS, unchangedMs, messages }, steps, now, DEFAULTS),
    };
  });

  function add(step: StepReport): void {
    kept = addStep(kept, { ...step, at: now });
  }

  const session = createPageSession({
    host: first.summary.host,
    path: '/oidc/v1/azp',
    arrival: 'arrive',
    isMainPage,
    opened: false,
    summarize: () => seen.summary,
    help: () => (hasHelp?.() === false ? null : { read }),
    send: async (request) => {
      sent.push(request);
      if (!reachable) return undefined;
      if (request.type === 'own-rules') return ownRules;
      if (request.type === 'dialog') {
        const { host } = first.summary;
        const found = judgeDialog(request.script, host, request.kind, DEFAULTS, now);
        for (const step of isMainPage ? found.steps : []) add({ ...step, kind: request.kind, host });
        return isMainPage ? found : { ...found, steps: [] };
      }
      if (request.type === 'take-back') kept = withoutStep(kept, request.step, now);
      else if (request.type === 'step') add(request.step);
      else return undefined;
      return answer({ trail: kept, dismissed: [], ownRules });
    },
    publish: (findings: readonly Finding[]) => {
      // What is closed holds all the same, and is not shown.
      shown.push(session.open(findings).flatMap(({ codes }) => codes));
      sent.push({ type: 'findings', findings });
    },
    lookSoon,
    now: () => now,
    ticks: () => now,
    ...options,
  });
  return {
    session,
    read,
    lookSoon,
    shown,
    sent,
    /** The trail as the background keeps it. */
    kept: () => kept,
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

/** An inline script that opens a native dialog with each of the texts. */
export const dialog = (...texts: readonly string[]): string =>
  texts.map((text) => `alert(${JSON.stringify(text)});`).join('');
