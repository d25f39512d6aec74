/** What is checked on a computer, in the order in which it is worth doing. */
export const CHECKS = ['online', 'private', 'cookies', 'clock', 'browser', 'popups'] as const;
export type CheckId = (typeof CHECKS)[number];

/** `look`: only the person can see it. */
export type CheckState = 'good' | 'bad' | 'look';

export interface CheckResult {
  readonly id: CheckId;
  readonly state: CheckState;
}
