import browser from 'webextension-polyfill';

/** True in the toolbar's popup, false in a tab of the page's own. */
export function inPopup(): boolean {
  try {
    return browser.extension.getViews({ type: 'popup' }).includes(window);
  } catch {
    // Not offered everywhere: a page is the safer guess, since it never closes by itself.
    return false;
  }
}
