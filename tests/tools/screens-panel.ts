import type { Locator, Page } from '@playwright/test';
import { isStateId } from '@/lib/rules';
import { HOST } from '../browser/panel';
import type { Scenario } from '../sites/scenario';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { DEMO_POLICY, shortestOf } from './demo-cards';
import { LAPTOP, PHONE, received, type Shot } from './shot';

const inPanel = (page: Page, selector: string): Locator => page.locator(`${HOST} ${selector}`).first();

const click = (selector: string) => (page: Page) => inPanel(page, selector).click();

/** The second step counts only when the question has been in sight for a while: as people do, again until it does. */
async function hide(page: Page): Promise<void> {
  await click('.text-action')(page);
  while ((await inPanel(page, '.never-show [role=status]').count()) === 0) {
    await inPanel(page, '.never-show .action').click();
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** What opens at the end of the card is looked at. */
const thenSee = (act: (page: Page) => Promise<void>, selector: string) => async (page: Page) => {
  await act(page);
  await inPanel(page, selector).scrollIntoViewIfNeeded();
};

const ruleOf = ({ expect }: Scenario): string => (typeof expect === 'object' ? expect.rule : '');

/** The card of every state that has a name, by the shortest way to it. */
const STATES: readonly Shot[] = [...new Set(ALL_SCENARIOS.map(ruleOf))].filter(isStateId).flatMap((rule) => {
  const scenario = shortestOf(ALL_SCENARIOS, rule);
  return scenario ? [{ name: `state-${rule}`, scenario: scenario.id, size: LAPTOP }] : [];
});

/** What the panel can be beside a card as it comes up. */
export const PANEL_SHOTS: readonly Shot[] = [
  ...STATES,
  { name: 'panel-bounce', scenario: 'bounce-load', size: LAPTOP, docs: true },
  { name: 'panel-token', scenario: 'token-bootstrap', size: LAPTOP, docs: true },
  { name: 'panel-school', scenario: 'token-bootstrap', size: LAPTOP, stored: received(DEMO_POLICY) },
  /** What is left of the laptop's window at 200 %. */
  { name: 'panel-zoomed', scenario: 'token-bootstrap', size: { width: 683, height: 312 } },
  { name: 'panel-narrow', scenario: 'token-bootstrap', size: PHONE },
  { name: 'panel-low', scenario: 'name-plain', size: { width: 1366, height: 300 } },
  { name: 'panel-forced-colours', scenario: 'name-plain', size: LAPTOP, forced: true },
  { name: 'panel-pill', scenario: 'name-plain', size: LAPTOP, act: click('.icon-button') },
  { name: 'panel-closed', scenario: 'name-plain', size: LAPTOP, act: click('.icon-button + .icon-button') },
  {
    name: 'panel-checked',
    scenario: 'bounce-load',
    size: LAPTOP,
    act: thenSee(click('.self-checks .action'), '.check-results'),
  },
  {
    name: 'panel-stuck',
    scenario: 'name-plain',
    size: LAPTOP,
    act: thenSee(click('.actions .action + .action'), '.never-show'),
  },
  { name: 'panel-qr', scenario: 'name-plain', size: LAPTOP, act: click('.foot [aria-expanded]') },
  {
    name: 'panel-never-asked',
    scenario: 'name-plain',
    size: LAPTOP,
    act: thenSee(click('.text-action'), '.never-show .action + .action'),
  },
  { name: 'panel-never-shown', scenario: 'name-plain', size: LAPTOP, act: thenSee(hide, '.never-show .action') },
  { name: 'panel-unknown-pill', scenario: 'unknown-1', size: LAPTOP },
  { name: 'panel-unknown', scenario: 'unknown-1', size: LAPTOP, act: click('.pill-main') },
];
