import type { Act, Scenario } from '../../sites/scenario';
import { SERVICE_HOST } from '../../sites/world';
import { findByPlaceholder, findByText, inPage } from './in-page';
import type { Rig } from './launch';
import { type Page, pageOf } from './page';
import { until } from './until';

const ACT_MS = 15_000;
const REST_MS = 20_000;

/** Waits until the watcher of a test build has looked and has nothing more to do; the relying service is not watched. */
export async function untilQuiet(page: Page): Promise<void> {
  const isQuiet = inPage(
    (unwatched) =>
      document.documentElement?.dataset.ssoHelper === 'quiet' ||
      (location.hostname === unwatched && document.readyState === 'complete'),
    SERVICE_HOST,
  );
  await until('the watcher is done', REST_MS, async () => page.settled() && (await page.evaluate(isQuiet)) === true);
}

/** What is clicked on may still be on its way. */
const click = (page: Page, find: string): Promise<true> =>
  until('a click', ACT_MS, async () => {
    await page.clickOn(find);
    return true as const;
  });

/** The tab that a click opens. */
async function opened(rig: Rig, act: () => Promise<unknown>): Promise<Page> {
  let stop = (): void => undefined;
  const context = new Promise<string>((resolve) => {
    stop = rig.bidi.listen((method, params) => {
      if (method === 'browsingContext.contextCreated' && params.parent === null) resolve(String(params.context));
    });
  });
  await act();
  const page = await pageOf(rig.bidi, await context);
  stop();
  return page;
}

async function act(rig: Rig, page: Page, step: Act): Promise<Page> {
  switch (step.do) {
    case 'open':
      await page.goto(step.url);
      return page;
    case 'click':
      await click(page, inPage(findByText, step.text));
      return page;
    case 'fill':
      await click(page, inPage(findByPlaceholder, step.placeholder));
      await page.type(step.text);
      return page;
    case 'back':
      await page.back();
      return page;
    case 'reload':
      await page.reload();
      return page;
    case 'new-tab':
      return opened(rig, () => click(page, inPage(findByText, step.click)));
    case 'arrive':
      await until(`arrival at ${step.url}`, ACT_MS, async () => (await page.evaluate('location.href')) === step.url);
      return page;
    case 'see':
      await until(`the text ${step.text}`, ACT_MS, async () =>
        page.evaluate(inPage((text) => document.body.innerText.includes(text), step.text)),
      );
      return page;
    case 'script':
      await page.evaluate(`void (() => { ${step.code} })()`);
      return page;
    case 'kill-worker':
      await rig.stopBackground();
      return page;
  }
}

/** Plays a scenario as a person would; gives back the tabs that it used, the last one first. */
export async function play(rig: Rig, scenario: Scenario, pages: Page[]): Promise<Page> {
  rig.sites.use(scenario);
  let page = await rig.newPage();
  pages.push(page);
  for (const step of scenario.acts) {
    page = await act(rig, page, step);
    if (!pages.includes(page)) pages.push(page);
    if (step.do !== 'kill-worker') await untilQuiet(page);
  }
  return page;
}
