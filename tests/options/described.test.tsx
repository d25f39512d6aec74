import { describe, expect, it, vi } from 'vitest';
// Loaded late by the page: here it must not wait for a clock that stands still.
import '@/components/options/it/described-part';
import { fileText } from '@/lib/describe/strike';
import { descriptionOf } from '../describe/describe';
import { click, must, openOptions, settle, type } from './open-options';

const MESSAGE = '校務代碼尚未對應，請洽資訊組';
const page = descriptionOf(
  `<div class="top">教育體系單一簽入服務</div><div class="alert alert-danger">${MESSAGE}</div>`,
  'https://oidc.tanet.edu.tw/cncreturnpage',
);

async function openFile(text: string): Promise<void> {
  const input = must<HTMLInputElement>('input[type=file]');
  vi.spyOn(input, 'files', 'get').mockReturnValue(
    Object.assign([new File([text], 'page.json')], { item: () => null }) as unknown as FileList,
  );
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  await settle();
}

describe('a page description on the page for IT staff', () => {
  it('becomes a hint of the school’s own in the policy builder', async () => {
    await openOptions('it');
    await openFile(fileText(page));
    expect(must('main').textContent).toContain('目前不會顯示任何答覆');
    await click(must<HTMLInputElement>('.marks label', MESSAGE).querySelector('input') ?? must('body'));
    expect(must('.outcome', '這一頁會出現').textContent).toContain('正常頁面上都沒有');
    await type(must<HTMLTextAreaElement>('.phrase textarea'), '請洽資訊組登記。');
    await click(must('button', '放進政策產生器'));
    location.hash = '#builder';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    const shown = must('main').textContent ?? '';
    expect(shown).toContain('校務代碼尚未對應');
  });

  it('warns of words that stand on healthy pages', async () => {
    await openOptions('it');
    await openFile(fileText(page));
    await click(must<HTMLInputElement>('.marks label', '教育體系單一簽入服務').querySelector('input') ?? must('body'));
    expect(must('.outcome', '字句太寬').textContent).toContain('請選更完整的一句');
  });

  it.each([
    ['{', '不是完整的 JSON'],
    ['{}', '不是頁面描述'],
  ])('is refused in words where it is none: %s', async (text, words) => {
    await openOptions('it');
    await openFile(text);
    expect(must('.bad').textContent).toContain(words);
  });
});
