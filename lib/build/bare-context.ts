/**
 * Stands in for WXT's context of a content script, of which nothing is used here. WXT's own speaks to older copies by
 * events of the page, which every page could hear, and brings a watcher of addresses along. The browser ends a content
 * script together with its page.
 */
export class ContentScriptContext {}
