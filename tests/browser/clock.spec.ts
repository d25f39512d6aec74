import { expect } from '@playwright/test';
import { test } from './fixtures';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';

test('a clock on a login page stirs nobody, in whichever way its text is written', async ({ rig }) => {
  const page = await rig.context.newPage();
  await page.goto(LOGIN);
  await expect(page.locator('html[data-sso-helper=quiet]')).toBeAttached();
  await page.evaluate(() => {
    const clock = document.createElement('p');
    clock.id = 'clock';
    clock.textContent = '已開啟 0 秒';
    document.body.append(clock);
  });
  await expect(page.locator('html[data-sso-helper=busy]')).toBeAttached();
  await expect(page.locator('html[data-sso-helper=quiet]')).toBeAttached();

  const byTicks = await page.evaluate(async (): Promise<number> => {
    const [root, clock] = [document.documentElement, document.querySelector('#clock')];
    if (!clock) throw new Error('No clock');
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    observer.observe(root, { attributeFilter: ['data-sso-helper'] });
    const tick = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));
    const ways: readonly ((text: string) => void)[] = [
      (text) => Object.assign(clock, { textContent: text }),
      (text) => clock.firstChild?.replaceWith(text),
      (text) => Object.assign(clock.firstChild ?? {}, { data: text }),
      (text) => Object.assign(clock, { innerHTML: text }),
    ];
    for (let second = 1; second <= 12; second++) {
      ways[second % ways.length]?.(`已開啟 ${second} 秒`);
      await tick();
    }
    observer.disconnect();
    return count;
  });
  expect(byTicks).toBe(0);

  await page.evaluate(() => {
    const clock = document.querySelector('#clock');
    new MutationObserver((_, observer) => {
      observer.disconnect();
      document.body.dataset.stirred = '';
    }).observe(document.documentElement, { attributeFilter: ['data-sso-helper'] });
    if (clock) clock.textContent = '已開啟 12 秒，請重新整理';
  });
  await expect(page.locator('body[data-stirred]')).toBeAttached();
  await page.close();
});
