import { get, matches } from '../dom';

/** Above this many elements only custom elements are asked for a shadow root: asking all would cost the page. */
const SMALL_PAGE = 1500;
const MOST_ROOTS = 50;

/** Somebody's conversation is no message of the page. */
const CHAT = '[class*="chat" i], [id*="chat" i], [class*="bot" i], [id*="bot" i]';

const isChat = (host: Element): boolean => /chat|bot|messenger/.test(host.localName) || matches(host, CHAT);

/** Custom elements, found without touching every element. */
function customElements(scope: Document): Element[] {
  const found = scope.evaluate("//*[contains(local-name(),'-')]", scope, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const elements: Element[] = [];
  for (let i = 0; i < Math.min(found.snapshotLength, SMALL_PAGE); i++) {
    const node = found.snapshotItem(i);
    if (node instanceof Element) elements.push(node);
  }
  return elements;
}

/** The document's body and every open shadow root below it, our own host left out. */
export function searchRoots(document: Document, ownHost: string): (ParentNode & Node)[] {
  const body = document.body;
  if (!body) return [];
  const roots: (ParentNode & Node)[] = [body];
  const isSmall = document.getElementsByTagName('*').length <= SMALL_PAGE;
  let hosts: Iterable<Element> = isSmall ? document.querySelectorAll('*') : customElements(document);
  for (let next = 0; ; next++) {
    for (const element of hosts) {
      const root = get(element, 'shadowRoot');
      if (root && element.localName !== ownHost && !isChat(element) && roots.length < MOST_ROOTS) roots.push(root);
    }
    // Shadow roots within shadow roots.
    const inner = roots[next + 1];
    if (!inner) return roots;
    hosts = inner.querySelectorAll('*');
  }
}
