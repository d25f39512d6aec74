/**
 * Stands in for WXT's context of a content script, of which only the signal is used here. WXT's own speaks to older
 * copies by events of the page, which every page could hear, and brings a watcher of addresses along.
 */
export class ContentScriptContext {
  /** Never aborted: the browser ends a content script together with its page. */
  readonly signal = new AbortController().signal;
}
