import { type Attempt, isReply, type Request, type StepReport } from '@/lib/messages';
import type { Finding, Trail } from '@/lib/types/page';
import { addStep } from '@/lib/utils/trail-steps';

export interface StepRecorderOptions {
  /** Frames leave no steps: only a tab's main page does. */
  readonly isMainPage: boolean;
  /** A page of a login opened this tab. */
  readonly opened: boolean;
  /** To the background; undefined where it can't be reached. */
  readonly send: (request: Request) => Promise<unknown>;
  /** The background knows of more than this page did: look again. */
  readonly lookSoon: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The login attempt as this page knows it: its own steps at once, those of earlier pages once the background answers. */
export function createStepRecorder(options: StepRecorderOptions) {
  let attempt: Attempt = { trail: [], dismissed: [] };
  let ownRules = false;

  /** The background answers with the attempt as it knows it, the steps of earlier pages included. */
  function tell(request: Request): void {
    const { dismissed } = attempt;
    void options.send(request).then((reply) => {
      const hadRules = ownRules;
      if (!isReply(reply)) {
        ownRules = true;
        if (!hadRules) options.lookSoon();
        return;
      }
      ownRules = reply.ownRules;
      // The person may have closed a panel before the answer came.
      const since = attempt.dismissed.filter((rule) => ![...dismissed, ...reply.dismissed].includes(rule));
      const next = { ...reply, dismissed: [...reply.dismissed, ...since] };
      const isNews =
        next.trail.length !== attempt.trail.length ||
        next.dismissed.length !== attempt.dismissed.length ||
        ownRules !== hadRules;
      attempt = next;
      if (isNews) options.lookSoon();
    });
  }

  return {
    get trail(): Trail {
      return attempt.trail;
    },
    /** A school has rules of its own, or nobody has answered: then it may have. */
    get ownRules(): boolean {
      return ownRules;
    },
    /** A frame leaves no step whose answer would tell, so it asks. */
    async askForOwnRules(): Promise<void> {
      ownRules = (await options.send({ type: 'own-rules' })) !== false;
      if (ownRules) options.lookSoon();
    },
    /** Adds a step here at once, and in the background for the pages that follow. */
    record(report: StepReport): void {
      if (!options.isMainPage) return;
      attempt = { ...attempt, trail: addStep(attempt.trail, { ...report, at: options.now() }) };
      tell({ type: 'step', step: report, opened: options.opened });
    },
    /** What this step reports has not happened after all; the trail is without it once the background answers. */
    takeBack(report: StepReport): void {
      if (options.isMainPage) tell({ type: 'take-back', step: report });
    },
    /** A closed panel stays closed for this attempt. */
    dismiss(rules: readonly string[]): void {
      attempt = { ...attempt, dismissed: [...attempt.dismissed, ...rules] };
      void options.send({ type: 'dismiss', rules });
    },
    /** The findings without those that were closed. */
    open: (findings: readonly Finding[]): readonly Finding[] =>
      findings.filter(({ rule }) => !attempt.dismissed.includes(rule)),
  };
}
