import { isRecord, type Json } from './bidi';
import type { Page } from './page';

const texts = (node: Json): string[] => {
  const { nodeValue, children, shadowRoot } = isRecord(node.value) ? node.value : {};
  const inside = [...(Array.isArray(children) ? children : []), shadowRoot].filter(isRecord).flatMap(texts);
  return typeof nodeValue === 'string' ? [nodeValue, ...inside] : inside;
};

/** Every text of our panel in the build that people get, whose root is closed; styles too. */
export async function closedPanelText(page: Page): Promise<string> {
  const host = await page.describe(`document.querySelector(':root > body ~ div')`);
  return texts(host).join('\n');
}
