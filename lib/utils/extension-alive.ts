import { browser } from 'wxt/browser';

/** False once the extension was updated or removed: this copy of the script is then on its own. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
