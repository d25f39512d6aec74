import type { Page } from '@playwright/test';
import type { Spoken } from '@/lib/strings/language';
import { DAYTIME } from './daytime';
import { DEMO_POLICY } from './demo-cards';
import { fillBuilder } from './fill-builder';
import { LAPTOP, PHONE, received, type Shot } from './shot';

/** As the toolbar shows it. */
const POPUP = { size: { width: 400, height: 600 }, inPopup: true } as const;

const ask = (queries: Readonly<Record<Spoken, string>>) => async (page: Page, language: Spoken) => {
  await page.getByRole('combobox').fill(queries[language]);
  await page.getByRole('option').first().waitFor();
};

/** An entry that was added and left empty, and a mail address that is none: both are said once the field was left. */
async function fillWrongly(page: Page): Promise<void> {
  await page.locator('[data-path="localContact.email"]').fill('it@happy');
  await page.locator('.step-entries .add').click();
  await page.locator('[data-path="entries[0].question"]').focus();
  await page.locator('[data-path="entries[0].answer"]').focus();
  await page.locator('[data-path="orgName"]').focus();
  await page.locator('.problems').first().waitFor();
}

async function tryMessage(page: Page): Promise<void> {
  await page.locator('.trial textarea').fill('無法取得ACCESS_TOKEN');
  await page.locator('.outcome.shown').scrollIntoViewIfNeeded();
}

const openDetails = async (page: Page): Promise<void> => page.locator('main details > summary').first().click();

const SCHOOL = { ...DEMO_POLICY, hints: 'pill', locked: ['hints', 'language'] };
const NO_POLICY = { policy: { state: 'none', policy: {}, problems: [], at: DAYTIME } };
const HIDING = { settings: { hiddenRules: ['access-token', 'login-loop'] } };

/** The extension's own pages: toolbar window, then settings, page for IT staff and policy builder. */
export const PAGE_SHOTS: readonly Shot[] = [
  { name: 'popup-home', page: 'popup.html', ...POPUP },
  { name: 'popup-home-school', page: 'popup.html', ...POPUP, stored: received(DEMO_POLICY) },
  { name: 'popup-seen', page: 'popup.html', after: 'token-bootstrap', ...POPUP },
  { name: 'popup-seen-unknown', page: 'popup.html', after: 'unknown-1', ...POPUP },
  { name: 'popup-topic', page: 'popup.html#topic=fido-app', ...POPUP },
  {
    name: 'popup-results',
    page: 'popup.html',
    ...POPUP,
    docs: true,
    act: ask({ 'zh-TW': '綁定後跳回登入', en: 'back at login after binding' }),
  },
  {
    name: 'popup-typo',
    page: 'popup.html',
    ...POPUP,
    act: ask({ 'zh-TW': 'ㄗ然人憑證名字不一樣', en: 'certifcate name diferent' }),
  },
  { name: 'popup-entry', page: 'popup.html#SSO-10', ...POPUP, docs: true },
  { name: 'popup-entry-code', page: 'popup.html#FIDO-1101', ...POPUP },
  { name: 'popup-entry-tab', page: 'popup.html#SSO-4', size: LAPTOP },
  { name: 'popup-support', page: 'popup.html#support/SSO-7', ...POPUP },
  { name: 'popup-support-seen', page: 'popup.html#support', after: 'bounce-load', ...POPUP },
  { name: 'popup-describe', page: 'popup.html#describe', after: 'unknown-1', ...POPUP },
  { name: 'popup-print', page: 'popup.html#print/SSO-11', size: LAPTOP },
  { name: 'popup-nothing', page: 'popup.html#q=營養午餐菜單', ...POPUP },
  { name: 'popup-missing', page: 'popup.html#SSO-999', ...POPUP },
  { name: 'options-settings', page: 'options.html#settings', size: LAPTOP },
  { name: 'options-settings-locked', page: 'options.html#settings', size: LAPTOP, stored: received(SCHOOL) },
  {
    name: 'options-settings-hidden',
    page: 'options.html#settings',
    size: LAPTOP,
    stored: HIDING,
    act: (page) => page.locator('[aria-labelledby=hidden-title]').scrollIntoViewIfNeeded(),
  },
  {
    name: 'options-settings-keys',
    page: 'options.html#settings',
    size: LAPTOP,
    act: (page) => page.locator('[aria-labelledby=hidden-title]').scrollIntoViewIfNeeded(),
  },
  { name: 'options-it-waiting', page: 'options.html#it', size: LAPTOP },
  { name: 'options-it', page: 'options.html#it', size: LAPTOP, stored: NO_POLICY },
  { name: 'options-it-school', page: 'options.html#it', size: LAPTOP, stored: received(SCHOOL) },
  {
    name: 'options-it-wrong',
    page: 'options.html#it',
    size: LAPTOP,
    stored: received(SCHOOL, [{ path: 'language', reason: 'choice' }]),
  },
  { name: 'options-it-trial', page: 'options.html#it', size: LAPTOP, act: tryMessage },
  { name: 'options-it-defaults', page: 'options.html#it', size: LAPTOP, act: openDetails },
  { name: 'options-sample', page: 'options.html#sample', size: LAPTOP },
  { name: 'options-builder', page: 'options.html#builder', size: LAPTOP },
  { name: 'options-builder-filled', page: 'options.html#builder', size: LAPTOP, act: fillBuilder },
  { name: 'options-builder-wrong', page: 'options.html#builder', size: LAPTOP, act: fillWrongly },
  { name: 'options-narrow', page: 'options.html#settings', size: PHONE },
];
