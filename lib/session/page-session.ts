import { type Attempt, isReply, type Request, type StepReport } from '@/lib/messages';
import type { Facts } from '../detect/facts';
import type { Scene } from '../detect/gate';
import type { Glance } from '../detect/glance';
import { UNSETTLED, WAITING } from '../detect/kinds';
import { ownWords } from '../detect/own-words';
import { isLogoutPath, kindFromUrl } from '../detect/page-kind';
import { mightSpeak } from '../detect/probe';
import { withoutStep } from '../detect/taken-back';
import { addStep, isArrival } from '../detect/trail';
import type { Finding, PageKind, StepEvent } from '../detect/types';
import { HOLD_MS } from '../detect/watch';
import type { Judge } from './judge';
import type { PageSessionOptions } from './page-session-options';
import { createSlips } from './slips';

/** What is shown is to be said again. */
const ANEW = '?';
const TICK_MS = 1000;
/** A longer pause between two ticks was a sleeping machine or a hidden page: it was not waited through. */
const LONGEST_TICK_MS = 5000;
const keyOf = (findings: readonly Finding[]): string => findings.map(({ rule, codes }) => `${rule}:${codes}`).join(' ');

/**
 * One document's part in a login attempt: turns looks into steps and findings.
 * A kind of page and a finding count once two looks in a row agree.
 */
export function createPageSession(options: PageSessionOptions) {
  const { host } = options;
  let attempt: Attempt = { trail: [], dismissed: [] };
  let kind: PageKind | null = null;
  let seenKind: PageKind | null = null;
  let seenKey = '';
  // A frame says once that nothing holds: its place may have been another's, where something did.
  let shownKey = options.isMainPage ? '' : ANEW;
  const slips = createSlips(options.ticks);
  let waited = 0;
  let lastTick = options.ticks();
  const alerts: string[] = [];
  const alertSteps: StepReport[] = [];
  /** What each script's dialogs have left in the trail, by their texts. */
  const left = new Map<string, readonly StepReport[]>();

  /** Adds a step here at once and in the background for the pages to come. */
  function step(report: StepReport): void {
    if (!options.isMainPage) return;
    // With the arrival the background forgets what held before.
    if (shownKey !== '' && isArrival(report)) shownKey = ANEW;
    attempt = { ...attempt, trail: addStep(attempt.trail, { ...report, at: options.now() }) };
    tell({ type: 'step', step: report, opened: options.opened });
  }

  /** Tells the background of a step or takes it back; it answers with the attempt. */
  function tell(request: Request): void {
    const { dismissed } = attempt;
    void options.send(request).then((reply) => {
      if (!isReply(reply)) return options.configure();
      if (reply.ownRules) options.configure();
      // Who closes a panel may be quicker than the answer.
      const since = attempt.dismissed.filter((rule) => ![...dismissed, ...reply.dismissed].includes(rule));
      const next = { ...reply, dismissed: [...reply.dismissed, ...since] };
      // What the page knew by itself needs no second look.
      const isNews = next.trail.length !== attempt.trail.length || next.dismissed.length !== attempt.dismissed.length;
      attempt = next;
      if (isNews) options.lookSoon();
    });
  }

  function arriveAt(next: PageKind): void {
    const event: StepEvent = kind === null ? options.arrival : 'arrive';
    kind = next;
    waited = 0;
    lastTick = options.ticks();
    slips.saw();
    step({ kind: next, event, host });
    // A dialog comes up before its page is looked at: said once again, so that the page that follows is the next one.
    alertSteps.splice(0).forEach(step);
  }

  /** Returns false while the kind of the page is not yet sure. */
  function settleKind(now: PageKind): boolean {
    const sure = now === seenKind || (kind === null && !UNSETTLED.has(now));
    seenKind = now;
    if (sure && now !== kind) arriveAt(now);
    return sure;
  }

  /** Who clicks sooner than two looks could agree was on this page all the same: it is told before it changes. */
  function arriveByClick(): void {
    const { kind: now } = options.glance();
    if (now === kind || UNSETTLED.has(now)) return;
    seenKind = now;
    arriveAt(now);
  }

  function tickWaiting(): number {
    const ticks = options.ticks();
    const passed = ticks - lastTick;
    lastTick = ticks;
    if (kind && WAITING.has(kind) && passed <= LONGEST_TICK_MS) waited += passed;
    return waited;
  }

  function publish(findings: readonly Finding[], key: string): void {
    shownKey = key;
    if (options.isMainPage) {
      void options.send({ type: 'findings', findings: options.show(findings) });
      return;
    }
    // The page around a frame speaks for it, or nobody does.
    void options.send({ type: 'findings', findings });
  }

  /** Without what was closed. */
  const open = (findings: readonly Finding[]): Finding[] =>
    findings.filter(({ rule }) => !attempt.dismissed.includes(rule));

  /** What is found on the page of a glance; null while nobody is there to judge. */
  function judged(glance: Glance, unchangedMs: number, sure: boolean): readonly Finding[] | null {
    const { trail } = attempt;
    const quiet = alerts.length === 0;
    const judge = quiet && !mightSpeak(glance, trail, options.hasOwnRules()) ? undefined : options.judge();
    if (judge === null) return null;
    // Taken apart only for a judge: some of it is dear to ask.
    const scene: Scene | undefined = judge && { ...glance, unchangedMs, trail };
    if (!scene || !judge || (quiet && !judge.isWorthReading(scene))) {
      slips.saw();
      return [];
    }
    const facts: Facts = { ...scene, messages: judge.messages(glance, alerts) };
    const slip = sure && facts.kind === 'login' ? judge.slipOf(ownWords(facts, trail, options.now())) : null;
    if (slips.saw(slip) && slip) step({ kind: facts.kind, event: slip, host });
    return open(judge.evaluate(facts, attempt.trail));
  }

  return {
    /** A native dialog is about to open: its finding must be on its way before the page stands still. */
    sawDialogs(texts: readonly string[], judge: Judge): void {
      const at = kindFromUrl(host, options.path);
      if (at === 'account' || at === 'document') return;
      alerts.push(...texts);
      const facts: Facts = {
        host,
        kind: at ?? 'error',
        messages: judge.alerted(texts),
        mobile: false,
        cookiesOff: false,
        unchangedMs: 0,
      };
      const slip = judge.slipOf(facts.messages);
      const rules = judge.evaluate(facts, []).map(({ rule }) => rule);
      const told = rules.map((rule): StepReport => ({ kind: facts.kind, event: 'alert', host, rule }));
      alertSteps.push(...told);
      const all = slip ? [{ kind: facts.kind, event: slip, host }, ...told] : told;
      left.set(texts.join('\n'), all);
      all.forEach(step);
    },
    /** The dialogs that were read did not open: their script was kept from running. */
    unsaidDialogs(texts: readonly string[]): void {
      const reports = left.get(texts.join('\n')) ?? [];
      alerts.splice(0, alerts.length, ...alerts.filter((text) => !texts.includes(text)));
      alertSteps.splice(0, alertSteps.length, ...alertSteps.filter((one) => !reports.includes(one)));
      for (const report of reports) {
        attempt = { ...attempt, trail: withoutStep(attempt.trail, report, options.now()) };
        if (options.isMainPage) tell({ type: 'take-back', step: report });
      }
      options.lookSoon();
    },
    /** The person did something that the trail is made of. */
    did(event: StepEvent): void {
      if (event === 'submit') {
        slips.submitted();
        // What a dialog has said was of the try before.
        alerts.length = 0;
      }
      if (event === 'bind') arriveByClick();
      step({ kind: kind ?? seenKind ?? 'other', event, host });
    },
    /** The address alone tells what some pages are, even where they are left before the first look. */
    arrivedByUrl(): void {
      const known = kindFromUrl(host, options.path);
      if (known === 'callback') arriveAt(known);
      if (isLogoutPath(options.path)) step({ kind: 'other', event: 'logout', host });
    },
    /** Back from the back/forward cache: the same document, a new visit. */
    revived(): void {
      if (kind) step({ kind, event: 'revisit', host });
      options.lookSoon();
    },
    /** A closed panel stays closed for this attempt. */
    dismissed(rules: readonly string[]): void {
      attempt = { ...attempt, dismissed: [...attempt.dismissed, ...rules] };
      void options.send({ type: 'dismiss', rules });
      shownKey = ANEW;
      options.lookSoon();
    },
    open,
    get onLoginPage(): boolean {
      return kind === 'login';
    },
    /** One look. Returns after how long to look again without a change, or null. */
    look(): number | null {
      const glance = options.glance();
      const sure = settleKind(glance.kind);
      // Of this page, not of the one that it was before.
      const unchangedMs = tickWaiting();
      const found = judged(glance, unchangedMs, sure);
      if (found === null) return HOLD_MS;
      const key = keyOf(found);
      const held = key === seenKey;
      seenKey = key;
      if (held && key !== shownKey) publish(found, key);
      if (!sure || key !== shownKey) return HOLD_MS;
      return WAITING.has(glance.kind) || slips.waits ? TICK_MS : null;
    },
  };
}

export type PageSession = ReturnType<typeof createPageSession>;
