/**
 * Whether `alert()` opens a dialog in this document. Browsers open none for a sandboxed document that may not, and a
 * document can't ask what it may: heard are only those whose frames up to the main page can be seen to be free of such
 * limits. A frame of another site can't be asked, and is not heard.
 */
export function canOpenDialogs(window: Window & { readonly origin: string }): boolean {
  // Of no origin of its own: sandboxed, by its frame or by its own policy.
  if (window.origin === 'null') return false;
  try {
    for (let at: Window = window; at !== at.parent; at = at.parent) {
      const frame = at.frameElement;
      // Null where the page around it is of another origin.
      if (!frame) return false;
      const sandbox = frame.getAttribute('sandbox')?.toLowerCase().split(/\s+/);
      if (sandbox && !(sandbox.includes('allow-scripts') && sandbox.includes('allow-modals'))) return false;
    }
    return true;
  } catch {
    return false;
  }
}
