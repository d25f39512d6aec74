import type { CDPSession, Page } from '@playwright/test';
import type { Rig } from './launch';

/** What a browser must be started with so that a test can click on the icon. */
export const CLICKABLE = ['--enable-unsafe-extension-debugging'];

/** The popup that such a click opens. It belongs to no window, so that the driver knows nothing of it. */
export interface ToolbarPopup {
  evaluate<Result>(expression: string): Promise<Result>;
  /** All that it shows. */
  text(): Promise<string>;
  /** A real key, to what has the focus. */
  press(key: 'Tab' | 'Enter'): Promise<void>;
  /** A real click in the middle of the button or link with these words. */
  click(words: string): Promise<void>;
  /** PNG of its own size. */
  picture(scheme: 'light' | 'dark'): Promise<Buffer>;
}

const KEY_CODES = { Tab: 9, Enter: 13 };

/** Sends to a target that no page of the driver stands for. */
async function talkTo(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  const waiting = new Map<number, (reply: Record<string, unknown>) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    const reply: { id?: number; result?: Record<string, unknown> } = JSON.parse(event.message);
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply.result ?? {});
  });
  return async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last;
    const reply = new Promise<Record<string, unknown>>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return reply;
  };
}

/** @throws where that doesn't come about within a few seconds. */
async function until<Result>(what: string, ask: () => Promise<Result | undefined>): Promise<Result> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never came: ${what}`);
}

/** A real click on the icon in the toolbar while the page is in front: it opens the popup, and lets it see this page. */
export async function clickIcon(rig: Rig, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  const session = await rig.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser');
  const url = page.url();
  const title = await page.title();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((one) => one.url === url && (one.title === title || title === ''));
  const send: unknown = Reflect.get(session, 'send');
  if (!tab || typeof send !== 'function') throw new Error(`No tab with ${url}`);
  // Not yet among the commands that the driver has types for.
  await send.call(session, 'Extensions.triggerAction', { id: rig.extensionId, targetId: tab.targetId });
  const popup = await until('the popup', async () => {
    const all = await session.send('Target.getTargets');
    return all.targetInfos.find((one) => one.url.endsWith('/popup.html') && !one.attached);
  });
  const say = await talkTo(session, popup.targetId);
  async function evaluate<Result>(expression: string): Promise<Result> {
    const { result } = await say('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return (result as { value: Result }).value;
  }
  const shows = (expression: string) => async () => ((await evaluate<boolean>(expression)) ? true : undefined);
  await until('the first view', shows("document.querySelector('[role=option], .describe') !== null"));
  return {
    evaluate,
    text: () => evaluate('document.body.innerText'),
    async press(key) {
      const event = {
        key,
        code: key,
        windowsVirtualKeyCode: KEY_CODES[key],
        ...(key === 'Enter' ? { text: '\r' } : {}),
      };
      await say('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await say('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async click(words) {
      const find = `[...document.querySelectorAll('button, a')].find((one) => one.innerText.includes(${JSON.stringify(words)}))`;
      await until(words, shows(`${find} !== undefined`));
      const [x, y] = await evaluate<[number, number]>(
        `(() => { const one = ${find}; one.scrollIntoView({ block: 'center' }); const { x, y, width, height } = one.getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()`,
      );
      for (const type of ['mousePressed', 'mouseReleased'])
        await say('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    async picture(scheme) {
      await say('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      const { data } = await say('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
  };
}

/**
 * The popup's page in a tab of its own, for the tab with the page, after a real click on the icon there: the driver can
 * look into this one.
 */
export async function openAfterClick(rig: Rig, page: Page, place = ''): Promise<Page> {
  const popup = await clickIcon(rig, page);
  const id = await popup.evaluate<number>(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  const full = await rig.context.newPage();
  await full.goto(`chrome-extension://${rig.extensionId}/popup.html?tab=${id}${place}`);
  return full;
}
