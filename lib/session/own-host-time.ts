const TIMEOUT_MS = 10_000;

/**
 * Asks the page's own host what time it is: one HEAD request for its icon, no cookies, no cache. The only request that
 * the extension ever makes, and only when the person asks for the check. Null where the host does not say.
 */
export async function ownHostTime(): Promise<Date | null> {
  // biome-ignore lint/style/noRestrictedGlobals: the one clock check, to the page's own host, on the person's click
  const answer = await fetch(`${location.origin}/favicon.ico`, {
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const date = answer.headers.get('date');
  return date === null ? null : new Date(date);
}
