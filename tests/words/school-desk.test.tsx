import { beforeEach, expect, it } from 'vitest';
import { commonEn } from '@/lib/strings/common.en';
import { commonZh } from '@/lib/strings/common.zh-TW';
import { freshBrowser } from '../popup/open-popup';
import { found, panelWith } from './surfaces';

beforeEach(freshBrowser);

it.each([
  ['zh-TW', commonZh.hoursUnknown],
  ['en', commonEn.hoursUnknown],
] as const)('a school’s desk without hours is not said to have them on an official site: %s', (language, words) => {
  const panel = panelWith([found('pin-problem', 'SSO-1')], {
    language,
    localContact: { name: '資訊組', phones: ['210'] },
  });
  const [school, official] = [...panel.querySelectorAll('.contact')].map((desk) => desk.textContent);
  expect(school).toContain('資訊組');
  expect(school).not.toContain(words);
  expect(official).toContain(words);
});
