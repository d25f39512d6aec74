import type { RootOf } from '@/lib/utils/closed-root';

/** The class of the panel's layer. It stands within the closed root, where no script of a page sees it. */
export const LAYER_MARK = 'sso-login-helper-layer';

/** A panel has no attributes and no children. It stands at the end of the document, in a dialog, or in what fills the screen. */
const PLACES = 'div:empty';

/**
 * Takes away what an earlier version has left in the page. Firefox ends its scripts at an update and runs the new
 * version's in pages that are open: the old panel would stay, in front, with buttons that do nothing. It is told by a
 * mark within its root. A page that puts the same mark into a root of its own loses an empty element of its own.
 */
export function removeStalePanels(document: Document, rootOf: RootOf): void {
  for (const left of document.querySelectorAll(PLACES)) {
    if (rootOf(left)?.querySelector(`.${LAYER_MARK}`)) left.remove();
  }
}
