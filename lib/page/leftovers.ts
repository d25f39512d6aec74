/**
 * Takes away what an earlier version has left in the page. Firefox ends its scripts at an update and runs the new
 * version's in pages that are open: the old panel would stay, in front, with buttons that do nothing.
 */
export function removeLeftovers(document: Document, name: string): void {
  for (const left of document.querySelectorAll(name)) left.remove();
}
