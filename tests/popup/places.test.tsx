import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { VIEW_KEY } from '@/components/popup/view-state';
import { freshBrowser, must, openPopup, settle } from './open-popup';

beforeEach(freshBrowser);

describe('places', () => {
  it('an entry has an address of its own', async () => {
    await openPopup('#SSO-10');
    expect(must('main').textContent).toContain('SSO-10');
    expect(must('h1').textContent).toContain('ACCESS_TOKEN');
    expect(document.activeElement).toBe(must('h1'));
  });

  it('an address without an entry says so', async () => {
    await openPopup('#SSO-999');
    expect(must('h1').textContent).toContain('SSO-999');
  });

  it.each(['#SSO-999', '#print/SSO-999'])('which has a field to search in, ready to type: %s', async (hash) => {
    const popup = await openPopup(hash);
    const field = must<HTMLInputElement>('.none input');
    expect(document.activeElement).toBe(field);
    field.value = '姓名不同';
    must<HTMLFormElement>('.none form').requestSubmit();
    await settle();
    expect(popup.input().value).toBe('姓名不同');
    expect(popup.options()[0]?.textContent).toContain('SSO-16');
    // What is searched for does not get into an address that a browser keeps.
    expect(location.hash).toBe('');
  });

  it.each(['#SCHOOL-1', '#print/SCHOOL-1'])('a school’s entry is never said to be missing: %s', async (hash) => {
    const policy = { policy: { entries: [{ question: '印表機？', answer: '請洽資訊組' }] }, problems: [] };
    let answer = (_stored: Record<string, unknown>): void => undefined;
    const stored = new Promise<Record<string, unknown>>((resolve) => {
      answer = resolve;
    });
    vi.spyOn(browser.storage.local, 'get').mockReturnValue(stored);
    await openPopup(hash);
    expect(document.querySelector('h1')).toBeNull();
    answer({ policy });
    await settle();
    expect(must('h1').textContent).toBe('印表機？');
    expect(document.activeElement).toBe(must('h1'));
  });

  it('back from an entry finds the query, the focus in the field', async () => {
    const popup = await openPopup();
    await popup.type('綁定');
    await popup.press('Enter');
    expect(location.hash).toMatch(/^#SSO-/);
    must('button.back').click();
    await settle();
    expect(location.hash).toBe('');
    expect(popup.input().value).toBe('綁定');
    expect(document.activeElement).toBe(popup.input());
  });

  it('Esc leads back from an entry', async () => {
    const popup = await openPopup('#SSO-10');
    expect(await popup.press('Escape')).toBe(true);
    expect(popup.input().value).toBe('');
  });

  it('a query in the address is searched for', async () => {
    const popup = await openPopup(`#q=${encodeURIComponent('姓名不同')}`);
    expect(popup.input().value).toBe('姓名不同');
    expect(popup.options()[0]?.textContent).toContain('SSO-16');
  });

  it('a topic lists its entries', async () => {
    const popup = await openPopup('#topic=card-nfc');
    expect(
      popup
        .options()
        .map((option) => option.textContent)
        .join(),
    ).toContain('SSO-6');
    expect(must('[aria-current]').textContent).toBe('卡片與 NFC');
  });
});

describe('between two openings', () => {
  it('query and scroll position survive; the query is selected, so that typing replaces it', async () => {
    const first = await openPopup();
    await first.type('登入');
    vi.stubGlobal('scrollY', 120);
    dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(200);
    first.close();

    const second = await openPopup();
    expect(second.input().value).toBe('登入');
    expect(second.input().selectionStart).toBe(0);
    expect(second.input().selectionEnd).toBe(2);
    expect(scrollTo).toHaveBeenLastCalledWith(0, 120);
  });

  it.each([
    ['#topic=card-nfc', 0],
    [`#q=${encodeURIComponent('登入')}`, 0],
    ['', 120],
  ])('only home begins where home was left: %s', async (hash, top) => {
    await browser.storage.session.set({ [VIEW_KEY]: { query: '', scroll: 120, recent: [] } });
    await openPopup(hash);
    expect(scrollTo).toHaveBeenLastCalledWith(0, top);
  });

  it('what was opened last is listed first', async () => {
    const first = await openPopup('#SSO-7');
    first.close();
    history.replaceState(null, '', '/popup.html');
    const second = await openPopup();
    expect(second.options()[0]?.textContent).toContain('SSO-7');
    expect(must('[role=group]').getAttribute('aria-label')).toBe('剛才看過');
  });

  it.each([
    ['no record', 'x'],
    ['fields of other types', { query: 7, scroll: 'x', recent: 'SSO-1' }],
    ['a list of anything', { query: null, scroll: Number.NaN, recent: [1, null] }],
  ])('a spoilt memory is no memory: %s', async (_what, spoilt) => {
    await browser.storage.session.set({ [VIEW_KEY]: spoilt });
    const popup = await openPopup();
    expect(popup.input().value).toBe('');
    expect(must('[role=group]').getAttribute('aria-label')).toBe('常見問題');
  });
});
