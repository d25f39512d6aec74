import { matches } from '@/lib/utils/dom';
import { isLarge } from '@/lib/utils/large-page';

const MOST_ROOTS = 50;

/** Somebody's conversation is no message of the page. */
const CHAT = '[class*="chat" i], [id*="chat" i], [class*="bot" i], [id*="bot" i]';

const isChat = (host: Element): boolean => /chat|bot|messenger/.test(host.localName) || matches(host, CHAT);

const EMPTY = '[not(*) and not(normalize-space())]';
/**
 * What may carry a shadow root: custom elements, and plain ones that hold nothing of their own. Found without touching
 * every element, since each that is touched costs more than the search; by name, as one walk that asks each for all of
 * it takes four times as long.
 */
const HOSTS = `//*[contains(name(),'-')]|//div${EMPTY}|//span${EMPTY}|//section${EMPTY}`;

/** Injected, since a document without a browser has no XPath. */
export type FindShadowHosts = (document: Document) => Iterable<Element>;

export const findShadowHosts: FindShadowHosts = (document) => {
  const found = document.evaluate(HOSTS, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const elements: Element[] = [];
  for (let i = 0; i < found.snapshotLength; i++) {
    const node = found.snapshotItem(i);
    if (node instanceof Element) elements.push(node);
  }
  return elements;
};

/** Whether an element is our own panel's. */
export type IsOwn = (element: Element) => boolean;

/** The document's body and every open shadow root below it, our own host left out. */
export function searchRoots(document: Document, isOwn: IsOwn, hostsOf: FindShadowHosts): (ParentNode & Node)[] {
  const body = document.body;
  if (!body) return [];
  const roots: (ParentNode & Node)[] = [body];
  if (isLarge(document)) return roots;
  let hosts: Iterable<Element> = hostsOf(document);
  for (let next = 0; ; next++) {
    for (const element of hosts) {
      // A form has none, and its fields may stand in for its properties.
      const root = element instanceof HTMLFormElement ? null : element.shadowRoot;
      if (root && !isOwn(element) && !isChat(element) && roots.length < MOST_ROOTS) roots.push(root);
    }
    // Shadow roots within shadow roots.
    const inner = roots[next + 1];
    if (!inner) return roots;
    hosts = inner.querySelectorAll('*');
  }
}
