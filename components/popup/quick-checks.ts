import { judgeAll, type Probed } from '@/lib/support/self-checks';
import { readSystem, type SystemInfo } from '@/lib/support/system';
import type { CheckResult } from '@/lib/types/checks';
import { isPrivate } from './view-state';

/** What a page of ours can tell of this computer without asking anybody. */
export const computerHere = (
  rules: readonly string[],
  privateWindow: boolean | null,
): Probed & { readonly system: SystemInfo } => ({
  online: navigator.onLine,
  isPrivate: privateWindow,
  cookies: navigator.cookieEnabled,
  clock: null,
  now: Date.now(),
  system: readSystem(navigator.userAgent),
  rules,
});

/** All checks, judged, for the tab in front. Never rejects. */
export async function quickChecks(rules: readonly string[]): Promise<readonly CheckResult[]> {
  return judgeAll(computerHere(rules, await isPrivate().catch(() => null)));
}
