import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, type Rig } from '../browser/launch';

export interface PopupTimes {
  /** Entries beside the built-in ones. */
  readonly entries: number;
  /** Milliseconds from the start of the navigation to the focused search field. */
  readonly open: number[];
  /** Milliseconds from a key to the end of the frame that paints its results. */
  readonly key: number[];
  /** Milliseconds of work from a key to its results being laid out. */
  readonly work: number[];
}

const FIRST_KEY_MS = 300;
/** Sixteen keys a second, more than anybody types: what an earlier key still paints is no cost of this one. */
const BETWEEN_KEYS_MS = 60;
const TYPED = 'access token無法取得跳回登入';

const school = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    question: `校內問題第 ${i + 1} 題：無法登入第 ${i % 37} 號系統怎麼辦`,
    answer: `請洽資訊組，分機 ${100 + i}。先重新開機，再登入一次；仍然不行時，把畫面上的字抄下來。`,
  }));

async function openPopup(rig: Rig): Promise<{ page: Page; ms: number }> {
  const page = await rig.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(() => {
    document.addEventListener('focusin', (event) => {
      if (event.target instanceof HTMLInputElement) Object.assign(window, { focusedAt: performance.now() });
    });
  });
  // An earlier popup lived in the same process: what it left behind is no cost of this one.
  await page.goto(`chrome-extension://${rig.extensionId}/icon/16.png`);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await page.goto(`chrome-extension://${rig.extensionId}/popup.html`);
  await page.waitForFunction(() => 'focusedAt' in window, null, { polling: 'raf' });
  return { page, ms: await page.evaluate(() => Number(Reflect.get(window, 'focusedAt'))) };
}

/** Types one character after the other and times each until its frame. */
async function typing(page: Page): Promise<Pick<PopupTimes, 'key' | 'work'>> {
  await page.evaluate(() => {
    const key: number[] = [];
    const work: number[] = [];
    Object.assign(window, { times: { key, work } });
    document.addEventListener(
      'input',
      (event) => {
        const began = performance.now();
        // After the event and what follows from it at once, results included.
        const worked = new MessageChannel();
        worked.port1.onmessage = () => work.push(document.body.offsetHeight && performance.now() - began);
        worked.port2.postMessage(null);
        // The frame in which the results are painted, and then its end.
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => key.push(performance.now() - event.timeStamp);
          painted.port2.postMessage(null);
        });
      },
      true,
    );
  });
  // A quick person's first key after the popup has opened.
  await page.waitForTimeout(FIRST_KEY_MS);
  for (const character of TYPED) {
    await page.keyboard.insertText(character);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  await page.waitForFunction((count) => Reflect.get(window, 'times').key.length >= count, TYPED.length);
  return page.evaluate(() => Reflect.get(window, 'times'));
}

/** Popup in a tab of its own, which a test can time: open to ready, key to painted. */
export async function measurePopup(counts: readonly number[], runs: number): Promise<PopupTimes[]> {
  // Frames as soon as there is something to paint: a screen's rate would be measured else.
  const args = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
  const rig = await launch({ extension: resolve('.output/chrome-mv3'), args });
  const all: PopupTimes[] = [];
  try {
    const worker = await rig.worker();
    for (const entries of counts) {
      await worker.evaluate(
        (own) =>
          Reflect.get(globalThis, 'chrome').storage.local.set({
            policy: { state: 'received', policy: { entries: own }, problems: [], at: 1 },
          }),
        school(entries),
      );
      const times: PopupTimes = { entries, open: [], key: [], work: [] };
      for (let run = 0; run <= runs; run++) {
        const { page, ms } = await openPopup(rig);
        const keys = await typing(page);
        await page.close();
        if (run === 0) continue;
        times.open.push(ms);
        times.key.push(...keys.key);
        times.work.push(...keys.work);
      }
      all.push(times);
    }
    return all;
  } finally {
    await rig.close();
  }
}
