import { type CDPSession, expect, type Page } from '@playwright/test';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Our element in the page: nothing but the panel stands after a page's body. In a modal dialog it stands elsewhere. */
export const HOST = ':root > body ~ div';

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

/** Where the middle of a part of the panel is; null while there is none. */
async function middleOf(page: Page, session: CDPSession, role: string, name: string): Promise<string | null> {
  const nodes = await readPanel(page, session);
  const node = nodes.find((one) => one.role?.value === role && String(one.name?.value ?? '').includes(name));
  if (node?.backendDOMNodeId === undefined) return null;
  const { backendDOMNodeId: backendNodeId } = node;
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
  return `${(x1 + x2) / 2},${(y1 + y2) / 2}`;
}

/** A real click on a part of the panel, as soon as that stands still; no selector reaches into its closed root. */
export async function pressInPanel(page: Page, name: string, role = 'button'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    let last: string | null = null;
    const settled = async (): Promise<boolean> => {
      const before = last;
      last = await middleOf(page, session, role, name);
      return last !== null && last === before;
    };
    await expect.poll(settled, { message: `the panel's ${role} “${name}” stands still` }).toBe(true);
    const [x = 0, y = 0] = String(last).split(',').map(Number);
    await page.mouse.click(x, y);
  } finally {
    await session.detach();
  }
}

/** In two steps, the second when it has been in sight for a while: as people do. */
export async function hideForGood(page: Page): Promise<void> {
  await pressInPanel(page, '不再顯示這類提示');
  await expect
    .poll(async () => {
      const text = await panelText(page);
      if (text.includes('確定不再顯示')) await pressInPanel(page, '確定不再顯示');
      return text.includes('復原');
    })
    .toBe(true);
}

/** Where the panel is in the window, CSS pixels. */
export async function panelBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const session = await page.context().newCDPSession(page);
  try {
    const [region] = await readPanel(page, session);
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: region?.backendDOMNodeId ?? 0 });
    const [x = 0, y = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    return { x, y, width: right - x, height: bottom - y };
  } finally {
    await session.detach();
  }
}
