import { isDialogReply, type StepReport } from '@/lib/messages';
import { UNSETTLED, WAITING } from '@/lib/types/kind-sets';
import type { PageSummary } from '@/lib/types/look';
import type { Finding, PageKind, StepEvent } from '@/lib/types/page';
import { isArrival } from '@/lib/utils/trail-steps';
import { isLogoutPath, kindFromUrl } from '@/lib/watch/page-kind';
import { passesPrefilter } from '@/lib/watch/prefilter';
import { HOLD_MS } from '@/lib/watch/scheduler';
import { createFindingPublisher } from './finding-publisher';
import type { PageSessionOptions } from './page-session-options';
import { createRefusalTracker } from './refusal-tracker';
import { createStepRecorder } from './step-recorder';

const TICK_MS = 1000;
/** A longer pause between two looks was a sleeping machine or a hidden page: that time was not spent waiting. */
const LONGEST_TICK_MS = 5000;
/** An error that is there but unseen may come to be seen by style alone, which nothing tells: it is looked for so long. */
const LONGEST_HIDDEN_MS = 60_000;

/**
 * One document's part in a login attempt: turns looks into steps and findings.
 * A kind of page and a finding count once two looks in a row agree.
 */
export function createPageSession(options: PageSessionOptions) {
  const { host, isMainPage } = options;
  const recorder = createStepRecorder(options);
  const publisher = createFindingPublisher(options);
  const slips = createRefusalTracker(options.ticks);
  let kind: PageKind | null = null;
  let seenKind: PageKind | null = null;
  let waited = 0;
  let lastTick = options.ticks();
  const started = lastTick;
  /** Scripts of this document whose native dialogs say something: it may stay after them, and is then judged by them, too. */
  const dialogs = new Set<string>();
  const alertSteps: StepReport[] = [];
  /** The steps that the dialogs of each script have left: they may have to be taken back. */
  const left = new Map<string, Promise<readonly StepReport[]>>();

  function record(report: StepReport): void {
    // With the arrival the background forgets what held on the page before.
    if (isMainPage && isArrival(report)) publisher.dropped();
    recorder.record(report);
  }

  function arriveAt(next: PageKind): void {
    const event: StepEvent = kind === null ? options.arrival : 'arrive';
    kind = next;
    waited = 0;
    lastTick = options.ticks();
    slips.saw();
    record({ kind: next, event, host });
    // A dialog opens before its page is looked at. Its steps are repeated here, so that they belong to this page and end
    // with the next one.
    alertSteps.splice(0).forEach(record);
  }

  /** Returns false while the kind of the page is not yet sure. */
  function settleKind(now: PageKind): boolean {
    const sure = now === seenKind || (kind === null && !UNSETTLED.has(now));
    seenKind = now;
    if (sure && now !== kind) arriveAt(now);
    return sure;
  }

  /**
   * A click can come before two looks have agreed on the kind of the page. The page is recorded first, because the click
   * may navigate away.
   */
  function arriveByClick(): void {
    const { kind: now } = options.summarize();
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

  /** What is found on the page; null while help is on its way. */
  function findingsOn(summary: PageSummary, unchangedMs: number, sure: boolean): readonly Finding[] | null {
    const { trail } = recorder;
    if (dialogs.size === 0 && !passesPrefilter(summary, trail, recorder.ownRules)) {
      slips.saw();
      return [];
    }
    const reading = options.help()?.read({ summary, trail, unchangedMs, dialogs: [...dialogs] });
    if (!reading) return null;
    const slip = sure ? reading.slip : null;
    if (slips.saw(slip) && slip) record({ kind: summary.kind, event: slip, host });
    return reading.findings(recorder.trail);
  }

  return {
    /**
     * A script that may open native dialogs is about to run. The background judges it at once, because the page may be
     * left as soon as the dialog is closed.
     */
    async sawDialogs(script: string): Promise<void> {
      const at = kindFromUrl(host, options.path);
      if (at === 'account' || at === 'document') return;
      const page = { kind: at ?? 'error', host } as const;
      const answer = options.send({ type: 'dialog', script, kind: page.kind, opened: options.opened });
      const judged = answer.then((reply) => (isDialogReply(reply) ? reply : { speaks: false, steps: [] }));
      left.set(
        script,
        judged.then(({ steps }) => steps.map((step) => ({ ...step, ...page }))),
      );
      const { speaks, steps } = await judged;
      // Taken back while the answer was on its way.
      if (!speaks || !left.has(script)) return;
      dialogs.add(script);
      const repeated = steps.flatMap((step) => (step.event === 'alert' ? { ...step, ...page } : []));
      if (kind === null) alertSteps.push(...repeated);
      else repeated.forEach(record);
      options.lookSoon();
    },
    /** The dialogs of this script did not open: the page's own policy kept it from running. */
    async unsaidDialogs(script: string): Promise<void> {
      const judged = left.get(script);
      left.delete(script);
      const reports = (await judged) ?? [];
      dialogs.delete(script);
      const isOurs = (one: StepReport): boolean =>
        reports.some(({ event, rule }) => event === one.event && rule === one.rule);
      alertSteps.splice(0, alertSteps.length, ...alertSteps.filter((one) => !isOurs(one)));
      reports.forEach(recorder.takeBack);
      options.lookSoon();
    },
    /** The person did something that the trail is made of. */
    did(event: StepEvent): void {
      if (event === 'submit') {
        slips.submitted();
        // What a dialog has said was about the try before.
        dialogs.clear();
      }
      if (event === 'bind') arriveByClick();
      record({ kind: kind ?? seenKind ?? 'other', event, host });
    },
    /** The address alone tells what some pages are, even where they are left before the first look. */
    arrivedByUrl(): void {
      const known = kindFromUrl(host, options.path);
      if (known === 'callback') arriveAt(known);
      if (isLogoutPath(options.path)) record({ kind: 'other', event: 'logout', host });
    },
    /** A frame leaves no step whose answer would tell whether a school has rules of its own. */
    askForOwnRules: recorder.askForOwnRules,
    /** Back from the back/forward cache: the same document, a new visit. */
    revived(): void {
      if (kind) record({ kind, event: 'revisit', host });
      options.lookSoon();
    },
    /** A closed panel stays closed for this attempt, though what it said still holds; no rules: all are shown again. */
    dismissed(rules: readonly string[]): void {
      recorder.dismiss(rules);
      publisher.again();
      options.lookSoon();
    },
    /** The findings without those that were closed. */
    open: recorder.open,
    get onLoginPage(): boolean {
      return kind === 'login';
    },
    /** One look. Returns after how many milliseconds to look again without a change, or null. */
    look(): number | null {
      const summary = options.summarize();
      const sure = settleKind(summary.kind);
      // Read after the kind has settled: the wait is this page's, not that of the page it was before.
      const unchangedMs = tickWaiting();
      const found = findingsOn(summary, unchangedMs, sure);
      if (found === null) return HOLD_MS;
      if (!publisher.saw(found, recorder.open(found)) || !sure) return HOLD_MS;
      const mayAppear = options.ticks() - started < LONGEST_HIDDEN_MS && summary.hidesError;
      return WAITING.has(summary.kind) || slips.waits || mayAppear ? TICK_MS : null;
    },
  };
}

export type PageSession = ReturnType<typeof createPageSession>;
