/**
 * In test builds the document tells when the watcher rests, so that a test can
 * wait for silence instead of guessing how long it takes.
 */
export function reportRest(resting: boolean): void {
  if (__TEST_BUILD__) document.documentElement.dataset.ssoHelper = resting ? 'quiet' : 'busy';
}
