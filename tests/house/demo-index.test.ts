// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { cardScenarios } from '../tools/demo-cards';
import { indexPage } from '../tools/demo-index';

const page = new DOMParser().parseFromString(indexPage(ALL_SCENARIOS), 'text/html');
const cards = [...page.querySelectorAll('.card')];

it('begins with a card each for twelve states, the popup and a school’s policy, in both languages', () => {
  const rules = cardScenarios(ALL_SCENARIOS).map(({ expect: expected }) =>
    typeof expected === 'object' ? expected.rule : '',
  );
  expect(new Set(rules).size).toBe(12);
  expect(cards.map((card) => card.getAttribute('href')).slice(12)).toEqual(['/?open=popup', '/?school=on']);
  for (const card of cards) {
    expect(card.querySelector('strong')?.textContent).toMatch(/\p{Script=Han}/u);
    expect(card.querySelector('[lang=en]')?.textContent).toMatch(/^[^\p{Script=Han}]+$/u);
    expect(card.querySelector('small')?.textContent).toMatch(/會看到：.+ You will see: .+/);
  }
});

it('each card leads to a scenario of its state, the shortest there is', () => {
  for (const scenario of cardScenarios(ALL_SCENARIOS)) {
    expect(cards.map((card) => card.getAttribute('href'))).toContain(`/?play=${scenario.id}`);
    expect(scenario.acts.length).toBeLessThanOrEqual(4);
  }
});

it('has every scenario once, by its state, folded', () => {
  const ids = [...page.querySelectorAll('details td a')].map((link) => link.getAttribute('href')?.slice(7));
  expect(ids.sort()).toEqual(ALL_SCENARIOS.map(({ id }) => id).sort());
  expect(page.querySelectorAll('details[open]')).toHaveLength(0);
  expect(page.querySelectorAll('details').length).toBeGreaterThan(15);
  expect(page.querySelector('#filter')).not.toBeNull();
});
