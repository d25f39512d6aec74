import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, type Rig } from '../browser/launch';
import { CLICKABLE, openAfterClick } from '../browser/toolbar';
import { SERVICE } from '../sites/world';

const PLACE = `${SERVICE}/sso/result`;
const LOOK = '看看這一頁';
const ANSWER = '在這一頁看到';

/** Milliseconds from the click on the button to the end of the frame that shows the answer. */
async function answered(rig: Rig, page: Page): Promise<number> {
  await page.goto(PLACE);
  const popup = await openAfterClick(rig, page);
  await popup.evaluate((answer) => {
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        const watch = new MutationObserver(() => {
          if (!document.body.innerText.includes(answer)) return;
          watch.disconnect();
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => Object.assign(window, { answeredAfter: performance.now() - timeStamp });
            painted.port2.postMessage(null);
          });
        });
        watch.observe(document, { subtree: true, childList: true, characterData: true });
      },
      { capture: true, once: true },
    );
  }, ANSWER);
  await popup.getByRole('button', { name: LOOK }).click();
  await popup.waitForFunction(() => 'answeredAfter' in window, null, { polling: 'raf' });
  const after = await popup.evaluate(() => Number(Reflect.get(window, 'answeredAfter')));
  await popup.close();
  return after;
}

/** What a person waits after asking for a look at the page in front, `runs` times, in the build that people get. */
export async function measureAsked(runs: number): Promise<number[]> {
  const rig = await launch({ extension: resolve('.output/chrome-mv3'), args: CLICKABLE });
  try {
    await (await rig.worker()).evaluate("chrome.storage.local.set({ settings: { language: 'zh-TW' } })");
    rig.sites.use({ pages: [{ url: PLACE, html: '<p>無法取得ACCESS TOKEN</p>', title: '研習系統' }] });
    const times: number[] = [];
    for (let run = 0; run <= runs; run++) {
      const page = await rig.context.newPage();
      const ms = await answered(rig, page);
      await page.close();
      if (run > 0) times.push(ms);
    }
    return times;
  } finally {
    await rig.close();
  }
}
