import type { Page } from '@playwright/test';
import type { Act, Scenario } from '../sites/scenario';
import { SERVICE_HOST } from '../sites/world';
import type { Rig } from './launch';

const REST_MS = 20_000;

/**
 * Waits until the watcher of a test build has looked and has nothing more to do. The relying service is not watched:
 * there it is enough that the page is there.
 */
export async function untilQuiet(page: Page): Promise<void> {
  await page.waitForFunction(
    (unwatched) =>
      // A tab that just opens has no element yet.
      document.documentElement?.dataset.ssoHelper === 'quiet' ||
      (location.hostname === unwatched && document.readyState === 'complete'),
    SERVICE_HOST,
    { timeout: REST_MS },
  );
}

const byText = (page: Page, text: string) =>
  page
    .locator('button, a, [role=button], input[type=submit], summary', { hasText: text })
    .or(page.getByText(text, { exact: true }))
    .or(page.getByAltText(text, { exact: true }))
    .filter({ visible: true })
    .first();

async function act(rig: Rig, page: Page, step: Act): Promise<Page> {
  switch (step.do) {
    case 'open':
      // A page that alerts and goes on interrupts its own loading.
      await page.goto(step.url, { waitUntil: 'commit' }).catch((error: unknown) => {
        if (!String(error).includes('interrupted') && !String(error).includes('ERR_ABORTED')) throw error;
      });
      return page;
    case 'click':
      await byText(page, step.text).click();
      return page;
    case 'fill':
      await page.getByPlaceholder(step.placeholder).fill(step.text);
      return page;
    case 'back':
      await page.goBack({ waitUntil: 'commit' });
      return page;
    case 'reload':
      await page.reload({ waitUntil: 'commit' });
      return page;
    case 'new-tab': {
      const opened = rig.context.waitForEvent('page');
      await byText(page, step.click).click();
      return opened;
    }
    case 'arrive':
      await page.waitForURL(step.url, { waitUntil: 'commit' });
      return page;
    case 'see':
      await page.getByText(step.text).first().waitFor();
      return page;
    case 'script':
      await page.evaluate(step.code);
      return page;
    case 'kill-worker':
      await rig.killWorker(page);
      return page;
  }
}

/** Plays a scenario as a person would, `acted` after every act; gives back the page where it ends. */
export async function play(
  rig: Rig,
  scenario: Scenario,
  settle: (page: Page) => Promise<void>,
  acted: () => void = () => undefined,
): Promise<Page> {
  rig.sites.use(scenario);
  let page = await rig.context.newPage();
  const accept = (one: Page): void => {
    one.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  };
  accept(page);
  rig.context.on('page', accept);
  for (const step of scenario.acts) {
    page = await act(rig, page, step);
    acted();
    if (step.do !== 'kill-worker') await settle(page);
  }
  rig.context.off('page', accept);
  return page;
}
