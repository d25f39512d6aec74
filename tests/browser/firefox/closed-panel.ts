import { isRecord, type Json } from './bidi';
import type { Page } from './page';

const texts = (node: Json): string[] => {
  const { nodeValue, children, shadowRoot } = isRecord(node.value) ? node.value : {};
  const inside = [...(Array.isArray(children) ? children : []), shadowRoot].filter(isRecord).flatMap(texts);
  return typeof nodeValue === 'string' ? [nodeValue, ...inside] : inside;
};

/** Our element with everything in it; in a page where it stands in a dialog, of that dialog. */
const hostOf = (page: Page): Promise<Json> =>
  page.describe(`document.querySelector(':root > body ~ div') ?? document.querySelector('dialog > div:empty')`);

/** Every text of our panel in the build that people get, whose root is closed; styles too. */
export async function closedPanelText(page: Page): Promise<string> {
  return texts(await hostOf(page)).join('\n');
}

/** All nodes from one on, those in its root too. */
function* nodesOf(node: Json): Generator<Json> {
  yield node;
  const { children, shadowRoot } = isRecord(node.value) ? node.value : {};
  for (const one of [...(Array.isArray(children) ? children : []), shadowRoot]) if (isRecord(one)) yield* nodesOf(one);
}

/**
 * The browser's name of the first element of our panel of a kind that is named or says this; null where there is none.
 * @param name in its label or its text.
 */
export async function partOf(page: Page, kind: string, name: string): Promise<string | null> {
  for (const node of nodesOf(await hostOf(page))) {
    const { localName, attributes } = isRecord(node.value) ? node.value : {};
    const label = isRecord(attributes) ? String(attributes['aria-label'] ?? '') : '';
    if (localName === kind && (label.includes(name) || texts(node).join('').includes(name)))
      return String(node.sharedId);
  }
  return null;
}
