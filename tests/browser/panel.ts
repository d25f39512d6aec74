import type { CDPSession, Page } from '@playwright/test';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
}

const NAME = /^(?:登入小幫手|SSO Login Helper)/;
const CODE = /(?:SSO-A?\d+|FIDO-\d+|SCHOOL-\d+)/g;

/** The panel as the accessibility tree has it: the only way into a closed shadow root, and what a screen reader gets. */
export async function readPanel(page: Page, session?: CDPSession): Promise<AxNode[]> {
  const own = session ?? (await page.context().newCDPSession(page));
  try {
    const { nodes } = (await own.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find((node) => node.role?.value === 'region' && NAME.test(String(node.name?.value ?? '')));
    const found: AxNode[] = [];
    const visit = (node: AxNode | undefined): void => {
      if (!node) return;
      if (!node.ignored) found.push(node);
      for (const id of node.childIds ?? []) visit(byId.get(id));
    };
    visit(root);
    return found;
  } finally {
    if (!session) await own.detach();
  }
}

/** Everything the panel says, in reading order; empty when there is none. */
export async function panelText(page: Page): Promise<string> {
  const nodes = await readPanel(page);
  return nodes.map((node) => String(node.name?.value ?? '')).join('\n');
}

/** The codes that the panel shows, the first one first. */
export async function shownCodes(page: Page): Promise<string[]> {
  return [...new Set((await panelText(page)).match(CODE) ?? [])];
}
