import { type CDPSession, expect, type Page } from '@playwright/test';
import { popupAddress, test } from './popup-page';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** One node as a screen reader gets it. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly is: Readonly<Record<string, unknown>>;
  readonly inside: readonly Heard[];
}

/** The page as the accessibility tree has it; nodes that are ignored give way to their children. */
async function hear(page: Page): Promise<Heard[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes }: { nodes: Node[] } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (node: Node | undefined): Heard[] => {
    if (!node) return [];
    const inside = (node.childIds ?? []).flatMap((id) => visit(byId.get(id)));
    if (node.ignored) return inside;
    const is = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    return [{ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? ''), is, inside }];
  };
  return visit(nodes[0]);
}

const every = (heard: readonly Heard[], role: string): Heard[] =>
  heard.flatMap((node) => [...(node.role === role ? [node] : []), ...every(node.inside, role)]);
const only = (heard: readonly Heard[], role: string): Heard => {
  const [first, ...more] = every(heard, role);
  if (!first || more.length > 0) throw new Error(`Not one ${role} but ${more.length + (first ? 1 : 0)}`);
  return first;
};

test('a named combobox leads to a listbox of options, each with its entry’s code', async ({ popup: page }) => {
  await page.keyboard.type('綁定後跳回登入');
  await expect(page.getByRole('option').first()).toContainText('SSO-');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[aria-selected=true]')).toHaveCount(1);
  const tree = await hear(page);

  const field = only(tree, 'combobox');
  expect(field.name).toBe('搜尋登入問題');
  expect(field.is).toMatchObject({ focused: true, expanded: true, autocomplete: 'list' });
  const list = only(tree, 'listbox');
  expect(list.name).toBe('搜尋結果');
  const options = every([list], 'option');
  expect(options.length).toBeGreaterThan(0);
  for (const option of options) expect(option.name).toMatch(/(?:SSO-A?|FIDO-)\d+/);
  expect(options[0]?.name).toContain('SSO-4');
  expect(options.map(({ is }) => is.selected)).toEqual(options.map((_, index) => index === 0));
  expect(every(options, 'button'), 'nothing to press inside an option').toEqual([]);
});

test('what is only possibly related is a group that says so', async ({ popup: page }) => {
  await page.keyboard.type('卡片過期怎麼辦');
  await expect(page.getByRole('status')).toHaveText(/筆/);
  const groups = every([only(await hear(page), 'listbox')], 'group').map(({ name }) => name);
  expect(groups).toEqual(['可能相關']);
});

test('nothing found is heard, and the desks are there', async ({ popup: page }) => {
  await page.keyboard.type('營養午餐菜單');
  await expect(page.getByRole('status')).toHaveText('找不到');
  const tree = await hear(page);
  expect(every(tree, 'listbox')).toEqual([]);
  expect(only(tree, 'combobox').is.expanded).toBe(false);
  expect(every(tree, 'heading').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['找不到「營養午餐菜單」', '直接找客服', '教育雲端客服', '行動自然人憑證客服']),
  );
});

const HEADINGS: readonly (readonly [string, readonly string[]])[] = [
  ['#SSO-10', ['先試試看', '找誰幫忙', '官方答覆']],
  ['#support', ['給客服的資料', '內容', '檢查這台電腦', '直接找客服']],
  ['#print/SSO-10', ['先試試看', '找誰幫忙', '官方答覆']],
];
for (const [place, names] of HEADINGS) {
  test(`${place}: the focus is on the title, headings in reading order, every control has a name`, async ({
    rig,
    popup: page,
  }) => {
    await page.goto(popupAddress(rig, `?tab=1${place}`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const tree = await hear(page);
    const headings = every(tree, 'heading');
    expect(headings[0]?.is).toMatchObject({ level: 1, focused: true });
    const heard = headings.map(({ name }) => names.find((wanted) => name.startsWith(wanted)));
    expect(heard.filter((name) => name !== undefined)).toEqual(names);
    for (const role of ['button', 'link', 'image', 'DisclosureTriangle']) {
      expect(
        every(tree, role).filter(({ name }) => name.trim() === ''),
        role,
      ).toEqual([]);
    }
  });
}

test('Tab reaches everything on an entry, in order, and Esc leads back', async ({ rig, popup: page }) => {
  await page.goto(popupAddress(rig, '?tab=1#SSO-10'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const reached: string[] = [];
  for (let presses = 0; presses < 40 && !reached.includes('設定'); presses++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  const order = [
    '04-2222-0507',
    '用手機掃描撥打',
    '給客服的資料',
    '(04)22220507',
    '複製全文',
    '複製代號與題目',
    '大字列印',
    '給客服的資料',
    '設定',
  ];
  expect(reached.filter((name) => order.includes(name))).toEqual(order);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toBeFocused();
});
