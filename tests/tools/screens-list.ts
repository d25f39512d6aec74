import type { Page } from '@playwright/test';
import { HOST } from '../browser/panel';
import { fillBuilder } from './fill-builder';

interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  /** CSS zoom, as `2` for 200 %. */
  readonly zoom?: string;
  readonly forced?: true;
  /** Also a picture of the documents. */
  readonly docs?: true;
  readonly act?: (page: Page) => Promise<void>;
}

/** A picture of a scenario's last page, or of a page of the extension. */
export type Shot = Look & ({ readonly scenario: string } | { readonly page: string });

/** What is left of a laptop's 1366×768 with taskbar and bookmarks bar. */
const LAPTOP = { width: 1366, height: 625 };
/** What is left of the laptop's window at 200 % zoom. */
const ZOOMED = { width: 683, height: 312 };
const PHONE = { width: 320, height: 568 };
const POPUP = { width: 400, height: 600 };

const ask = (query: string) => async (page: Page) => {
  await page.getByRole('combobox').fill(query);
  await page.getByRole('option').first().waitFor();
};
const panel = (page: Page) => page.locator(HOST);

export const SHOTS: readonly Shot[] = [
  { name: 'panel-bounce', scenario: 'bounce-load', size: LAPTOP, docs: true },
  { name: 'panel-token', scenario: 'token-bootstrap', size: LAPTOP, docs: true },
  { name: 'panel-name', scenario: 'name-wicket', size: LAPTOP },
  { name: 'panel-zoomed', scenario: 'token-bootstrap', size: ZOOMED },
  { name: 'panel-narrow', scenario: 'token-bootstrap', size: PHONE },
  { name: 'panel-low', scenario: 'name-plain', size: { width: 1366, height: 300 } },
  { name: 'panel-forced-colours', scenario: 'name-plain', size: LAPTOP, forced: true },
  {
    name: 'panel-pill',
    scenario: 'name-plain',
    size: LAPTOP,
    act: (page) => panel(page).locator('[data-focus]').click(),
  },
  { name: 'panel-ticked', scenario: 'loop-password', size: LAPTOP },
  {
    name: 'panel-checked',
    scenario: 'bounce-load',
    size: LAPTOP,
    act: async (page) => {
      await panel(page).getByRole('button', { name: '檢查這台電腦' }).click();
      await panel(page).locator('.check-results').waitFor();
    },
  },
  {
    name: 'panel-unknown',
    scenario: 'unknown-1',
    size: LAPTOP,
    act: (page) => panel(page).locator('[data-focus]').click(),
  },
  { name: 'popup-home', page: 'popup.html', size: POPUP },
  { name: 'popup-results', page: 'popup.html', size: POPUP, docs: true, act: ask('綁定後跳回登入') },
  { name: 'popup-typo', page: 'popup.html', size: POPUP, act: ask('ㄗ然人憑證名字不一樣') },
  { name: 'popup-entry', page: 'popup.html#SSO-10', size: POPUP, docs: true },
  { name: 'popup-entry-tab', page: 'popup.html#SSO-4', size: LAPTOP },
  { name: 'popup-support', page: 'popup.html#support/SSO-7', size: POPUP },
  { name: 'popup-print', page: 'popup.html#print/SSO-11', size: LAPTOP },
  { name: 'popup-nothing', page: 'popup.html#q=營養午餐菜單', size: POPUP },
  { name: 'options-settings', page: 'options.html#settings', size: LAPTOP },
  { name: 'options-it', page: 'options.html#it', size: LAPTOP },
  { name: 'options-sample', page: 'options.html#sample', size: LAPTOP },
  { name: 'options-builder', page: 'options.html#builder', size: LAPTOP },
  { name: 'options-builder-filled', page: 'options.html#builder', size: LAPTOP, act: fillBuilder },
  { name: 'options-narrow', page: 'options.html#settings', size: PHONE },
];
