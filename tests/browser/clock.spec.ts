import { expect } from '@playwright/test';
import { test } from './fixtures';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';

test('a clock on a login page stirs nobody, in whichever way its text is written', async ({ rig }) => {
  const page = await rig.context.newPage();
  await page.goto(LOGIN);
  await expect(page.locator('html[data-sso-helper=quiet]')).toBeAttached();
  await page.evaluate(() => {
    const clocks = ['textContent', 'replaceWith', 'data', 'innerHTML'].map((way) => {
      const clock = document.createElement('p');
      clock.id = way;
      clock.textContent = '已開啟 0 秒';
      return clock;
    });
    document.body.append(...clocks);
    const tick = (to: Element, text: string): unknown => {
      if (to.id === 'replaceWith') return to.firstChild?.replaceWith(text);
      if (to.id === 'data') return Object.assign(to.firstChild ?? {}, { data: text });
      return Object.assign(to, { [to.id]: text });
    };
    document.addEventListener('tick', (event) => {
      if (event instanceof CustomEvent) for (const clock of clocks) tick(clock, String(event.detail));
    });
  });
  await expect(page.locator('html[data-sso-helper=busy]')).toBeAttached();
  await expect(page.locator('html[data-sso-helper=quiet]')).toBeAttached();
  // The first tick can't be told from another change.
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('tick', { detail: '已開啟 1 秒' })));
  await expect(page.locator('html[data-sso-helper=busy]')).toBeAttached();
  await expect(page.locator('html[data-sso-helper=quiet]')).toBeAttached();

  const byTicks = await page.evaluate(async (): Promise<number> => {
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    observer.observe(document.documentElement, { attributeFilter: ['data-sso-helper'] });
    for (let second = 2; second <= 12; second++) {
      document.dispatchEvent(new CustomEvent('tick', { detail: `已開啟 ${second} 秒` }));
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    observer.disconnect();
    return count;
  });
  expect(byTicks).toBe(0);

  await page.evaluate(() => {
    const clock = document.querySelector('#textContent');
    new MutationObserver((_, observer) => {
      observer.disconnect();
      document.body.dataset.stirred = '';
    }).observe(document.documentElement, { attributeFilter: ['data-sso-helper'] });
    if (clock) clock.textContent = '已開啟 12 秒，請重新整理';
  });
  await expect(page.locator('body[data-stirred]')).toBeAttached();
  await page.close();
});
