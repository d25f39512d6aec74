import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser, must, type OpenPopup, openPopup, settle } from './open-popup';

beforeEach(freshBrowser);

const activeCode = () => document.querySelector('[role=option][aria-selected=true] .code')?.textContent;

describe('the search field', () => {
  it('has the focus at once and is a combobox over the list', async () => {
    const popup = await openPopup();
    expect(document.activeElement).toBe(popup.input());
    await popup.type('綁定');
    expect(popup.input().getAttribute('aria-expanded')).toBe('true');
    expect(popup.input().getAttribute('aria-autocomplete')).toBe('list');
    expect(must('[role=listbox]').id).toBe(popup.input().getAttribute('aria-controls'));
    expect(popup.input().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('shows every option with its code, and no button in it', async () => {
    const popup = await openPopup();
    await popup.type('登入');
    expect(popup.options().length).toBeGreaterThan(2);
    for (const option of popup.options()) expect(option.textContent).toMatch(/[A-Z]+-A?\d+/);
    expect(document.querySelector('[role=option] :is(button, a)')).toBeNull();
  });
});

describe('keys', () => {
  it('↓ and ↑ walk and wrap, and point at the active option', async () => {
    const popup = await openPopup();
    await popup.type('登入');
    const count = popup.options().length;
    expect(await popup.press('ArrowDown')).toBe(true);
    expect(popup.options()[0]?.getAttribute('aria-selected')).toBe('true');
    expect(popup.input().getAttribute('aria-activedescendant')).toBe(popup.options()[0]?.id);
    await popup.press('ArrowUp');
    expect(popup.options()[count - 1]?.getAttribute('aria-selected')).toBe('true');
    await popup.press('ArrowDown');
    expect(popup.options()[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('Enter opens the active option, or the first one', async () => {
    const popup = await openPopup();
    await popup.type('登入');
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    const chosen = activeCode();
    await popup.press('Enter');
    expect(location.hash).toBe(`#${chosen}`);
    expect(must('h1').textContent).not.toBe('');
  });

  it.each([
    ['Enter', (popup: OpenPopup) => popup.press('Enter')],
    [
      'a click',
      async (popup: OpenPopup) => {
        popup.options()[2]?.click();
        await settle();
      },
    ],
  ])('who opened an entry by %s comes back to its row', async (_how, open) => {
    const popup = await openPopup();
    await popup.type('登入');
    for (let row = 0; row < 3; row++) await popup.press('ArrowDown');
    const chosen = activeCode();
    await open(popup);
    expect(location.hash).toBe(`#${chosen}`);
    await popup.press('Escape');
    expect(activeCode()).toBe(chosen);
    expect(popup.input().getAttribute('aria-activedescendant')).toBe(`option-${chosen}`);
    await popup.press('ArrowDown');
    expect(popup.options()[3]?.getAttribute('aria-selected')).toBe('true');
  });

  it('a row that was clicked is the one to come back to, whichever had been active', async () => {
    const popup = await openPopup();
    await popup.type('登入');
    await popup.press('ArrowDown');
    popup.options()[2]?.click();
    await settle();
    const opened = location.hash.slice(1);
    await popup.press('Escape');
    expect(activeCode()).toBe(opened);
  });

  it('another query starts without an active option', async () => {
    const popup = await openPopup();
    await popup.type('登入');
    await popup.press('ArrowDown');
    await popup.type('NFC');
    expect(activeCode()).toBeUndefined();
  });

  it('Esc clears, then closes', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const popup = await openPopup();
    await popup.type('綁定');
    expect(await popup.press('Escape')).toBe(true);
    expect(popup.input().value).toBe('');
    expect(close).not.toHaveBeenCalled();
    await popup.press('Escape');
    expect(close).toHaveBeenCalledOnce();
  });

  it('Esc never closes a tab', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const popup = await openPopup('', false);
    await popup.press('Escape');
    expect(close).not.toHaveBeenCalled();
  });
});
