import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, type Rig } from '../browser/launch';
import { untilQuiet } from '../browser/play';
import { nativeAlert } from '../sites/pages/error-markup';
import { fidoMember } from '../sites/pages/fido';
import { nationalLogin } from '../sites/pages/national';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const FIDO = 'https://fido.moi.gov.tw/pt/main';

/** Milliseconds since 1970 at which the page first showed something. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const seen = performance.getEntriesByName('first-contentful-paint')[0];
    if (seen) return performance.timeOrigin + seen.startTime;
    return new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const [entry] = list.getEntriesByName('first-contentful-paint');
        if (entry) resolve(performance.timeOrigin + entry.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
  });

async function shown(page: Page): Promise<number> {
  await page.waitForFunction(() => document.documentElement?.dataset.ssoHelperShown !== undefined, null, {
    polling: 'raf',
  });
  return page.evaluate(() => Number(document.documentElement.dataset.ssoHelperShown));
}

/** Each state from its text being visible (for a trail: the login page being painted) to the panel standing there. */
const STATES: Readonly<Record<string, (rig: Rig, page: Page) => Promise<number>>> = {
  async plain(rig, page) {
    rig.sites.use({ pages: [{ url: LOGIN, html: nationalLogin({ above: ERROR }) }] });
    await page.goto(LOGIN, { waitUntil: 'commit' });
    return (await shown(page)) - (await painted(page));
  },
  async ajax(rig, page) {
    rig.sites.use({ pages: [{ url: LOGIN, html: nationalLogin({ above: '<div id="message"></div>' }) }] });
    await page.goto(LOGIN);
    await untilQuiet(page);
    const at = await page.evaluate(
      (html) =>
        new Promise<number>((resolve) => {
          const box = document.getElementById('message');
          if (box) box.innerHTML = html;
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        }),
      ERROR,
    );
    return (await shown(page)) - at;
  },
  async 'alert, then redirect'(rig, page) {
    rig.sites.use({ pages: [{ url: RETURN, html: nativeAlert('無法取得ACCESS_TOKEN', LOGIN) }] });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(RETURN, { waitUntil: 'commit' }).catch(() => null);
    await page.waitForURL(LOGIN, { waitUntil: 'commit' });
    return (await shown(page)) - (await painted(page));
  },
  async trail(rig, page) {
    rig.sites.use({ pages: [{ url: `${FIDO}/member`, html: fidoMember('/pt/main/login') }] });
    await page.goto(`${FIDO}/login`);
    await untilQuiet(page);
    await page.getByRole('button', { name: '登入' }).click();
    await page.waitForURL(`${FIDO}/member`);
    await untilQuiet(page);
    await page.getByRole('button', { name: '綁定行動裝置' }).click();
    await page.waitForURL(`${FIDO}/login`, { waitUntil: 'commit' });
    return (await shown(page)) - (await painted(page));
  },
};

/** Milliseconds from visible to shown, `runs` times each. The test build, since it tells when the panel stands. */
export async function measureHelp(runs: number): Promise<Record<string, number[]>> {
  const rig = await launch({ extension: resolve('.output/chrome-mv3-testing') });
  const times: Record<string, number[]> = {};
  try {
    for (let run = 0; run <= runs; run++) {
      for (const [name, state] of Object.entries(STATES)) {
        const page = await rig.context.newPage();
        const ms = await state(rig, page);
        await page.close();
        if (run > 0) times[name] = [...(times[name] ?? []), ms];
      }
    }
    return times;
  } finally {
    await rig.close();
  }
}
