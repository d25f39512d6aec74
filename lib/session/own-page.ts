import { isWatchedAddress } from '@/lib/types/hosts';

/**
 * Whether this document is a frame in a tab whose main page is none of ours: what it says there it would say for
 * somebody else. False where the browser doesn't tell; the background then knows.
 */
export function isInForeignPage({ ancestorOrigins }: { readonly ancestorOrigins?: ArrayLike<string> }): boolean {
  const top = ancestorOrigins?.[ancestorOrigins.length - 1];
  // A page without an origin of its own is sandboxed: nobody's.
  return top !== undefined && !isWatchedAddress(top);
}

/** Starts when the page is shown. One that the browser prepares ahead may never be, and its dialogs don't open. */
export function whenShown(document: Document & { readonly prerendering?: boolean }, start: () => void): void {
  if (document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
}
