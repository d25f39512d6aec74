import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { scenarioPage } from '../sites/sets/scenario-page';
import { addedTo } from '../tools/add-page';
import { descriptionOf } from './describe';
import { DESCRIBED, missing, readSet, shownOn } from './described-set';

const set = readSet(JSON.parse(readFileSync(DESCRIBED, 'utf8')));

describe('pages that people have described', () => {
  it('are judged as was said of them', () => {
    const wrong = set.filter(({ expect: code, description }) => shownOn(description) !== code);
    expect(wrong.flatMap((page) => [page.id, ...missing(page)])).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
  });
});

describe('npm run add-page', () => {
  const describedAs = (id: string): string => {
    const scenario = ALL_SCENARIOS.find((one) => one.id === id);
    if (!scenario) throw new Error(id);
    const { html, url } = scenarioPage(scenario);
    return JSON.stringify(descriptionOf(html, url));
  };
  const page = describedAs('token-plain');

  it('adds the page with what was said of it, and finds it right', async () => {
    const { pages, said, right } = await addedTo('[]', page, 'SSO-10');
    expect(readSet(pages)).toMatchObject([{ id: 'oidc.tanet.edu.tw-1', expect: 'SSO-10' }]);
    expect(right, said.join()).toBe(true);
  });

  it('gives the next one another id', async () => {
    const { pages } = await addedTo('[]', page, 'SSO-10');
    expect(readSet((await addedTo(JSON.stringify(pages), page, 'silent')).pages).map(({ id }) => id)).toEqual([
      'oidc.tanet.edu.tw-1',
      'oidc.tanet.edu.tw-2',
    ]);
  });

  it('says what is missing where the page is judged otherwise', async () => {
    const { said, right } = await addedTo('[]', page, 'SSO-16');
    expect(right).toBe(false);
    expect(said).toContain('expected SSO-16, shown SSO-10');
    expect(said).toContain('states that answer with SSO-16: name-mismatch');
  });

  it.each([
    ['{', 'SSO-10', 'no-json'],
    [page, 'SSO-99', 'There is no answer SSO-99'],
  ])('refuses what it can not use: %#', async (text, code, why) => {
    await expect(addedTo('[]', text, code)).rejects.toThrow(why);
  });
});
