import { expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { isCountyHost } from '@/lib/types/hosts';

/** What stands on the panel of a county's login, which is that of the ministry's own schools, too. */
const SAID = {
  zh: [panelZh.happened['county-login-failed']],
  en: [panelEn.happened['county-login-failed']],
};
for (const step of ENTRIES.find(({ code }) => code === 'SSO-8')?.tryFirst ?? []) {
  SAID.zh.push(step.zh);
  SAID.en.push(step.en);
}

it('a school of the ministry signs in where counties do, and is told of no county that it has not', () => {
  expect(isCountyHost('moe.sso.edu.tw')).toBe(true);
  const zh = SAID.zh.filter((words) => words.includes('縣市'));
  const en = SAID.en.filter((words) => /count(?:y|ies)/i.test(words));
  expect(zh.length).toBeGreaterThan(1);
  expect(zh.filter((words) => !words.includes('縣市（或學校）'))).toEqual([]);
  expect(en.filter((words) => !words.includes('county (or school)'))).toEqual([]);
});
