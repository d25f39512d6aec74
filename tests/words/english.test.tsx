import { beforeEach, describe, expect, it } from 'vitest';
import { HINT_ENTRIES } from '@/lib/faq/hint-entries';
import { RULES } from '@/lib/rules';
import { freshBrowser, must, openPopup, settle } from '../popup/open-popup';
import { found, panelWith } from './surfaces';

beforeEach(freshBrowser);

/** Names of sites, and of buttons and links as they stand on a Chinese page: who looks for them needs them so. */
const NAMES = [
  '登入小幫手',
  '因材網',
  '教育雲端帳號',
  '綁定行動裝置',
  '註銷',
  '忘記教育雲端帳號',
  '忘記教育雲端密碼',
  '啟用教育雲端帳號',
  '換下一個',
  '忘記PIN碼／鎖卡解碼',
].sort((a, b) => b.length - a.length);

/** The Chinese that an English reader sees, folded originals and names aside. */
function chineseIn(root: Element): string[] {
  const copy = root.cloneNode(true);
  if (!(copy instanceof Element)) return [];
  for (const folded of copy.querySelectorAll('details.in-chinese > div')) folded.remove();
  const attributes = [...copy.querySelectorAll('*')].flatMap((one) => [
    one.getAttribute('title'),
    one.getAttribute('aria-label'),
  ]);
  return [copy.textContent ?? '', ...attributes].flatMap((text) => {
    const left = NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text ?? '');
    return left.match(/[\p{Script=Han}，。：；「」（）、]+/gu) ?? [];
  });
}

const ENGLISH = { language: 'en' as const };

describe('in English', () => {
  it.each(HINT_ENTRIES.map(({ code }) => code))('the panel says nothing in Chinese: %s', (code) => {
    const panel = panelWith([found('', code)], ENGLISH);
    expect(chineseIn(panel)).toEqual([]);
    const folded = panel.querySelector('details.in-chinese > div')?.textContent ?? '';
    const entry = HINT_ENTRIES.find((one) => one.code === code);
    expect(folded).toContain(entry?.origin === 'fido' ? entry.question : entry?.answer);
  });

  it.each(RULES.map(({ id }) => id))('a headline of %s has no Chinese', (rule) => {
    expect(chineseIn(panelWith([found(rule, 'SSO-A2')], ENGLISH))).toEqual([]);
  });

  it.each(['SSO-3', 'SSO-5', 'SSO-9', 'SSO-A6', 'SSO-A11', 'FIDO-1055', 'FIDO-9002'])(
    'popup and print of %s say nothing in Chinese',
    async (code) => {
      const { default: browser } = await import('webextension-polyfill');
      await browser.storage.local.set({ settings: { language: 'en' } });
      for (const hash of [`#${code}`, `#print/${code}`]) {
        await openPopup(hash);
        await settle();
        expect(must('h1').textContent).toMatch(/[A-Za-z]/);
        expect(chineseIn(must('article'))).toEqual([]);
      }
    },
  );
});
