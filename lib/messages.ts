import { type Finding, PAGE_KINDS, type PageKind, STEP_EVENTS, type StepEvent, type Trail } from './detect/types';
import { isRecord } from './is-record';

/** A step as the content script reports it: the background adds the time. */
export interface StepReport {
  readonly kind: PageKind;
  readonly event: StepEvent;
  readonly host: string;
  readonly rule?: string;
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

/** Content script to background. */
export type Request =
  /** Add a step to this tab's attempt; answered with a `StepReply`. A tab that a login opened goes on with its opener's. */
  | { readonly type: 'step'; readonly step: StepReport; readonly opened: boolean }
  /** This step was told of a moment ago, and has not happened. */
  | { readonly type: 'take-back'; readonly step: StepReport }
  /** What holds on this page now; an empty list withdraws. Answered with whether the tab's main page shows it for a frame. */
  | { readonly type: 'findings'; readonly findings: readonly Finding[] }
  /** The panel was closed: not again in this attempt. */
  | { readonly type: 'dismiss'; readonly rules: readonly string[] }
  /** Open an entry (`SSO-10`), the support card (`support`) or the search (empty) in a tab of the extension's own. */
  | { readonly type: 'open'; readonly target: string };

/** Background to the content script of a tab's main page. */
export interface FrameFindings {
  readonly type: 'frame-findings';
  readonly frame: number;
  readonly findings: readonly Finding[];
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

const isFindings = (value: unknown): value is Finding[] =>
  Array.isArray(value) && value.length <= MOST_FINDINGS && value.every(isFinding);

function isStepReport(value: unknown): value is StepReport {
  return (
    isRecord(value) &&
    PAGE_KINDS.some((kind) => kind === value.kind) &&
    STEP_EVENTS.some((event) => event === value.event) &&
    isId(value.host) &&
    (value.rule === undefined || isId(value.rule))
  );
}

/** A request in its known form, or null: whatever arrives is checked before it is used. */
export function parseRequest(value: unknown): Request | null {
  if (!isRecord(value)) return null;
  if ((value.type === 'step' || value.type === 'take-back') && isStepReport(value.step)) {
    const { kind, event, host, rule } = value.step;
    const step = rule === undefined ? { kind, event, host } : { kind, event, host, rule };
    return value.type === 'step' ? { type: 'step', step, opened: value.opened === true } : { type: 'take-back', step };
  }
  if (value.type === 'findings' && isFindings(value.findings)) {
    return {
      type: 'findings',
      findings: value.findings.map(({ rule, codes, at, show }) => ({ rule, codes, at, show })),
    };
  }
  if (value.type === 'dismiss' && isIdList(value.rules)) return { type: 'dismiss', rules: value.rules };
  if (value.type === 'open' && typeof value.target === 'string' && TARGET.test(value.target)) {
    return { type: 'open', target: value.target };
  }
  return null;
}

/** The background's word of what a frame found, or null. */
export function parseFrameFindings(value: unknown): FrameFindings | null {
  return isRecord(value) &&
    value.type === 'frame-findings' &&
    typeof value.frame === 'number' &&
    isFindings(value.findings)
    ? { type: 'frame-findings', frame: value.frame, findings: value.findings }
    : null;
}
