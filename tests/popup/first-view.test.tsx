import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { freshBrowser, must, openPopup, settle } from './open-popup';

beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(browser.action, 'getBadgeText').mockResolvedValue('!');
});

const PIN = { findings: [{ rule: 'pin-problem', codes: ['SSO-1'], at: 1, show: 'panel' }] };
const numbers = () => [...document.querySelectorAll('.calls a')].map((link) => link.getAttribute('href'));
const withDesk = () =>
  browser.storage.local.set({
    policy: {
      state: 'received',
      policy: { localContact: { name: '資訊組', phones: ['分機 210'] } },
      problems: [],
      at: 1,
    },
  });

describe('the first view', () => {
  it('holds a number of every desk, to call and to copy', async () => {
    await openPopup();
    expect(numbers()).toEqual(['tel:0422220507', 'tel:0800080117']);
    expect(must('.calls .copy').getAttribute('aria-label')).toBe('複製 04-2222-0507');
  });

  it('begins with the desk for what was seen, beside its first step', async () => {
    await browser.storage.session.set({ 'tab:1': PIN });
    await openPopup();
    expect(numbers()[0]).toBe('tel:0800080117');
    expect(must('.finding-step').textContent).toMatch(/\S{4}/);
  });

  it('names the school’s own desk before the others, an extension too', async () => {
    await withDesk();
    await openPopup();
    expect(must('.calls .call').textContent).toContain('分機 210');
    expect(numbers()).toHaveLength(2);
  });

  it('leaves the numbers to the desks where those stand in full', async () => {
    await openPopup('#q=電話');
    expect(document.querySelectorAll('.desks')).toHaveLength(1);
    expect(numbers()).toEqual([]);
  });

  it('says what the keys do, and lists a topic by answers, codes last', async () => {
    const popup = await openPopup('#topic=fido-app');
    expect(must('.keys').textContent).toContain('Esc');
    const codes = popup.options().map((option) => option.querySelector('.code')?.textContent ?? '');
    expect(codes.length).toBeLessThan(60);
    expect(codes.findIndex((code) => code.startsWith('FIDO'))).toBeGreaterThan(
      codes.findLastIndex((code) => code.startsWith('SSO')),
    );
  });

  it('offers to show again what was closed on the page, and only that', async () => {
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
    await browser.storage.session.set({ 'tab:1': { ...PIN, dismissed: [{ rule: 'card-reader', at: 1 }] } });
    await openPopup();
    expect(document.querySelector('.finding button')).toBeNull();
    await browser.storage.session.set({ 'tab:1': { ...PIN, dismissed: [{ rule: 'pin-problem', at: 1 }] } });
    await settle();
    must('.finding button').click();
    expect(send).toHaveBeenCalledWith(1, { type: 'show-again' }, { frameId: 0 });
  });
});

describe('what the person adds to the text for the help desk', () => {
  async function add(words: string): Promise<void> {
    const field = must<HTMLTextAreaElement>('.own-words textarea');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
  }

  it('stands in it, without what looks like a secret, and is kept nowhere', async () => {
    await openPopup('#support/SSO-1');
    await add('卡片在學校辦的，身分證字號 A123456789');
    const text = must('.card-text').textContent ?? '';
    expect(text).toContain('補充說明：卡片在學校辦的');
    expect(text).not.toContain('A123456789');
    const kept = JSON.stringify([await browser.storage.local.get(null), await browser.storage.session.get(null)]);
    expect(kept).not.toContain('卡片在學校辦的');
  });

  it('goes along into the three lines for a chat', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await browser.storage.session.set({ 'tab:1': PIN });
    await openPopup('#support');
    await add('今天第一次');
    [...document.querySelectorAll<HTMLButtonElement>('button.action')]
      .find(({ textContent }) => textContent?.includes('三行'))
      ?.click();
    const lines = String(writeText.mock.calls[0]?.[0]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/SSO-1.*今天第一次/);
    expect(lines[1]).toContain('自我檢查');
  });
});
