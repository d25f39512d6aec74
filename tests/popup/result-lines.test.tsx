import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { entryByCode } from '@/lib/faq';
import type { Policy } from '@/lib/types/config';
import { freshBrowser, openPopup } from './open-popup';

beforeEach(freshBrowser);

/** What stands below the title of each result that is listed, by its code. */
async function linesFor(query: string): Promise<Map<string, Element | null>> {
  const popup = await openPopup();
  await popup.type(query);
  return new Map(
    popup
      .options()
      .map((option) => [option.querySelector('.code')?.textContent ?? '', option.querySelector('.snippet')]),
  );
}

const withPolicy = (policy: Policy) =>
  browser.storage.local.set({ policy: { state: 'received', policy, problems: [], at: 1 } });
const firstStep = (code: string) => entryByCode(code)?.tryFirst[0];

describe('below the title of a result', () => {
  it.each(['綁定後跳回登入', '姓名和教育雲端不同', '行動自然人憑證 沒反應', '苗栗縣教育處不能登入', '如何登出'])(
    'stands what to do, never only whom to ask: %s',
    async (query) => {
      const lines = await linesFor(query);
      expect(lines.size).toBeGreaterThan(0);
      for (const [code, line] of lines) {
        expect(line?.textContent, code).not.toMatch(/^(?:若有|常見問題-)/);
        if (line && !line.querySelector('mark')) expect(line.textContent).toBe(firstStep(code)?.zh);
      }
    },
  );

  it('stands the answer, where the words are in it', async () => {
    const line = (await linesFor('戶政事務所重設')).get('SSO-1');
    expect(line?.querySelector('mark')?.textContent).toContain('戶政事務所');
    expect(line?.textContent).toContain('請到自然人憑證官方網站');
  });

  it('stands the desk, where that is asked for', async () => {
    const line = (await linesFor('oidcservice@mail.edu.tw')).get('SSO-10');
    expect(line?.querySelector('mark')).not.toBeNull();
  });

  it('stands the step in English for an English reader', async () => {
    await withPolicy({ language: 'en' });
    const lines = [...(await linesFor('bind phone'))];
    expect(lines.length).toBeGreaterThan(1);
    for (const [code, line] of lines) {
      expect(line?.textContent).toBe(firstStep(code)?.en);
      expect(line?.getAttribute('lang')).toBeNull();
    }
  });

  it('stands the beginning of a school’s answer, which has no steps', async () => {
    await withPolicy({ entries: [{ question: '校務系統維護', answer: '週三下午休息，請改日再試。' }] });
    const line = (await linesFor('校務系統維護')).get('SCHOOL-1');
    expect(line?.textContent).toBe('週三下午休息，請改日再試。');
  });
});
