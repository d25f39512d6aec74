/**
 * In test builds the document tells when the watcher rests, so that a test can
 * wait for silence instead of guessing how long it takes.
 */
export function reportRest(isResting: () => boolean): void {
  if (__TEST_BUILD__) document.documentElement.dataset.ssoHelper = isResting() ? 'quiet' : 'busy';
}

/** Milliseconds since 1970 at which the panel stood in the document. */
export function reportShown(): void {
  if (__TEST_BUILD__) document.documentElement.dataset.ssoHelperShown = String(Date.now());
}
