import { browser } from 'wxt/browser';

/** Whether this page stands in a private window; null where the browser does not tell. */
export function isPrivateWindow(): boolean | null {
  try {
    return browser.extension.inIncognitoContext ?? null;
  } catch {
    // The extension was updated or removed: this copy of the script is on its own.
    return null;
  }
}
