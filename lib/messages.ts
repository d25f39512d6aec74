import { type Finding, PAGE_KINDS, type PageKind, STEP_EVENTS, type StepEvent, type Trail } from './types/page';
import { LONGEST_SCRIPT } from './types/script-limits';
import { isRecord } from './utils/is-record';

/** A step as the content script reports it: the background adds the time. */
export interface StepReport {
  readonly kind: PageKind;
  readonly event: StepEvent;
  readonly host: string;
  readonly rule?: string;
  /** Only with an `alert`: codes that only the text of its dialog could tell. */
  readonly codes?: readonly string[];
}

/** What is known of this tab's login attempt. */
export interface Attempt {
  readonly trail: Trail;
  /** Rules whose panel was closed: they stay closed for this attempt. */
  readonly dismissed: readonly string[];
}

/** The background's answer to a step. */
export interface StepReply extends Attempt {
  /** A school has rules of its own: a page is then worth reading for other words than ours. */
  readonly ownRules: boolean;
}

/** A step that a native dialog leaves in the trail. */
export interface DialogStep {
  readonly event: Extract<StepEvent, 'alert' | 'slip' | 'captcha'>;
  /** Only with `alert`. */
  readonly rule?: string;
  /** Only with `alert`: codes that only the text of the dialog could tell, such as `FIDO-1101`. */
  readonly codes?: readonly string[];
}

/** The background's answer to a script with dialogs. */
export interface DialogReply {
  /** Dialogs of this script open as it is read, and say something. */
  readonly speaks: boolean;
  readonly steps: readonly DialogStep[];
}

/** Content script to background. */
export type Request =
  /** Add a step to this tab's attempt; answered with a `StepReply`. A tab that a login opened goes on with its opener's. */
  | { readonly type: 'step'; readonly step: StepReport; readonly opened: boolean }
  /**
   * An inline script that may open native dialogs is about to run: its texts are judged at once and dropped. Answered
   * with a `DialogReply`.
   */
  | { readonly type: 'dialog'; readonly script: string; readonly kind: PageKind; readonly opened: boolean }
  /** Run `help.js` in the frame that asks; answered with whether it ran. */
  | { readonly type: 'help' }
  /** Answered with whether a school has rules of its own. */
  | { readonly type: 'own-rules' }
  /** This step was told of a moment ago, and has not happened. */
  | { readonly type: 'take-back'; readonly step: StepReport }
  /**
   * What holds on this page now; an empty list withdraws. Answered with whether the tab's main page shows it for a frame.
   * `covered`: something lies over all of the frame, or makes it faint; it may be our own panel.
   */
  | { readonly type: 'findings'; readonly findings: readonly Finding[]; readonly covered?: true }
  /** The panel was closed: not again in this attempt. No rules: what was closed may be shown again. */
  | { readonly type: 'dismiss'; readonly rules: readonly string[] }
  /** Open an entry (`SSO-10`), the support card (`support`) or the search (empty) in a tab of the extension's own. */
  | { readonly type: 'open'; readonly target: string };

/** Background to the content script of a tab's main page. */
export interface FrameFindings {
  readonly type: 'frame-findings';
  readonly frame: number;
  readonly findings: readonly Finding[];
  readonly covered?: true;
}

const ID = /^[\w.-]{1,64}$/;
const TARGET = /^[\w-]{0,32}$/;
const MOST_FINDINGS = 24;

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
const isIdList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST_FINDINGS && value.every(isId);

function isFinding(value: unknown): value is Finding {
  return (
    isRecord(value) &&
    isId(value.rule) &&
    isIdList(value.codes) &&
    typeof value.at === 'number' &&
    (value.show === 'panel' || value.show === 'pill')
  );
}

/** Anything else is no answer of a background that knows this version's steps. */
export const isReply = (value: unknown): value is StepReply => isRecord(value) && Array.isArray(value.trail);

/** Findings in their known form; whether there are such rules and codes is another question. */
export const isFindings = (value: unknown): value is Finding[] =>
  Array.isArray(value) && value.length <= MOST_FINDINGS && value.every(isFinding);

function isStepReport(value: unknown): value is StepReport {
  return (
    isRecord(value) &&
    PAGE_KINDS.some((kind) => kind === value.kind) &&
    STEP_EVENTS.some((event) => event === value.event) &&
    isId(value.host) &&
    (value.rule === undefined || isId(value.rule)) &&
    (value.codes === undefined || isIdList(value.codes))
  );
}

const DIALOG_EVENTS = ['alert', 'slip', 'captcha'] as const;

const isDialogStep = (value: unknown): value is DialogStep =>
  isRecord(value) &&
  DIALOG_EVENTS.some((event) => event === value.event) &&
  (value.rule === undefined || isId(value.rule)) &&
  (value.codes === undefined || isIdList(value.codes));

/** Anything else is no answer of a background that knows this version's dialogs. */
export const isDialogReply = (value: unknown): value is DialogReply =>
  isRecord(value) && typeof value.speaks === 'boolean' && Array.isArray(value.steps) && value.steps.every(isDialogStep);

function parseDialog({ script, kind: given, opened }: Record<string, unknown>): Request | null {
  const kind = PAGE_KINDS.find((one) => one === given);
  if (!kind || typeof script !== 'string' || script.length > LONGEST_SCRIPT) return null;
  return { type: 'dialog', script, kind, opened: opened === true };
}

/** A request in its known form, or null: whatever arrives is checked before it is used. */
export function parseRequest(value: unknown): Request | null {
  if (!isRecord(value)) return null;
  if ((value.type === 'step' || value.type === 'take-back') && isStepReport(value.step)) {
    const { kind, event, host, rule, codes } = value.step;
    const step = {
      kind,
      event,
      host,
      ...(rule === undefined ? {} : { rule }),
      ...(codes === undefined ? {} : { codes }),
    };
    return value.type === 'step' ? { type: 'step', step, opened: value.opened === true } : { type: 'take-back', step };
  }
  if (value.type === 'findings' && isFindings(value.findings)) {
    return {
      type: 'findings',
      findings: value.findings.map(({ rule, codes, at, show }) => ({ rule, codes, at, show })),
      ...(value.covered === true && { covered: true }),
    };
  }
  if (value.type === 'help' || value.type === 'own-rules') return { type: value.type };
  if (value.type === 'dialog') return parseDialog(value);
  if (value.type === 'dismiss' && isIdList(value.rules)) return { type: 'dismiss', rules: value.rules };
  if (value.type === 'open' && typeof value.target === 'string' && TARGET.test(value.target)) {
    return { type: 'open', target: value.target };
  }
  return null;
}

/** From the popup to a tab's main page: show again what was closed. */
export const SHOW_AGAIN = { type: 'show-again' } as const;

/** The background's word of what a frame found, or null. */
export function parseFrameFindings(value: unknown): FrameFindings | null {
  return isRecord(value) &&
    value.type === 'frame-findings' &&
    typeof value.frame === 'number' &&
    isFindings(value.findings)
    ? {
        type: 'frame-findings',
        frame: value.frame,
        findings: value.findings,
        ...(value.covered === true && { covered: true }),
      }
    : null;
}
