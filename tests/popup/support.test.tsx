import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { freshBrowser, must, openPopup, settle } from './open-popup';

beforeEach(freshBrowser);

const AT = Date.parse('2026-11-23T14:05:33+08:00');
const RECORD = {
  steps: [
    { kind: 'login', event: 'start', host: 'oidc.tanet.edu.tw', at: AT },
    { kind: 'nonsense', event: 'start', host: 'x', at: AT },
  ],
  dismissed: [],
  findings: [{ rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'], at: AT, show: 'panel' }],
  at: AT,
};
const cardText = () => must('.card-text').textContent ?? '';
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

describe('the support view', () => {
  it('shows the very text that is copied, about the tab in front', async () => {
    await browser.storage.session.set({ 'tab:1': RECORD });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openPopup('#support');
    expect(cardText()).toContain('情況：SSO-15、SSO-4');
    expect(cardText()).toContain('2026-11-23 14:05:33 從其他網站來到登入頁（oidc.tanet.edu.tw）');
    expect(cardText()).not.toContain('nonsense');
    must('button.action').click();
    expect(writeText).toHaveBeenCalledWith(cardText());
    expect(document.activeElement).toBe(must('h1'));
  });

  it('tells all with its times, however long somebody has tried before asking', async () => {
    vi.setSystemTime(AT + 3_600_000);
    await browser.storage.session.set({ 'tab:1': RECORD });
    await openPopup('#support');
    expect(cardText()).toContain('情況：SSO-15、SSO-4');
    expect(cardText()).toContain('2026-11-23 14:05:33');
  });

  it('speaks of the tab that its address names', async () => {
    await browser.storage.session.set({ 'tab:7': RECORD });
    history.replaceState(null, '', '/popup.html?tab=7#support');
    await openPopup();
    expect(cardText()).toContain('SSO-15');
  });

  it('checks what fits, each with result and next step', async () => {
    await browser.storage.session.set({ 'tab:1': RECORD });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(true);
    await openPopup('#support');
    const checks = all('.check').map((check) => check.textContent);
    expect(checks).toHaveLength(5);
    expect(checks[0]).toContain('網路連線 需要處理目前沒有網路請先確認 Wi-Fi');
    expect(checks[1]).toBe('視窗種類 正常這是一般視窗');
    expect(checks[2]).toBe('Cookie 請看一下無法判斷請到瀏覽器設定的「隱私權和安全性」查看 Cookie。');
    expect(checks[3]).toMatch(/這台電腦現在是 \d\d:\d\d/);
  });

  it('puts the text first, but what this computer lacks before it', async () => {
    const order = () => all('.support h2').map((title) => title.textContent);
    vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(true);
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Windows NT 10.0 Chrome/149.0.0.0');
    vi.setSystemTime(AT);
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    const popup = await openPopup('#support');
    expect(order().slice(0, 2)).toEqual(['內容', '檢查這台電腦']);
    popup.close();
    online.mockReturnValue(false);
    await openPopup('#support');
    expect(order().slice(0, 2)).toEqual(['檢查這台電腦', '內容']);
  });

  it('shows an English reader both languages, each marked', async () => {
    await browser.storage.local.set({ settings: { language: 'en' } });
    await openPopup('#support');
    expect(all('.card-text p').map((part) => part.lang)).toEqual(['zh-Hant-TW', 'en']);
    expect(must('h1').textContent).toBe('Details for the help desk');
  });

  it('writes to the right desk with code and text; what is too long is copied to be pasted', async () => {
    await browser.storage.session.set({ 'tab:1': RECORD });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const popup = await openPopup('#support');
    const [mail] = all('a.action[href^="mailto:"]');
    const url = new URL(mail?.getAttribute('href') ?? '');
    expect(url.searchParams.get('subject')).toBe('登入問題 SSO-15');
    expect(url.searchParams.get('body')).toContain('請在下面貼上');
    mail?.addEventListener('click', (event) => event.preventDefault());
    mail?.click();
    await settle();
    expect(writeText).toHaveBeenCalledWith(cardText());
    expect(popup.status()).toContain('已複製');
  });

  it('prints from a tab; the popup offers the tab, with the tab it speaks of', async () => {
    const popup = await openPopup('#support/SSO-7');
    expect(must('a.action[target=_blank]').getAttribute('href')).toBe('/popup.html?tab=1#support/SSO-7');
    popup.close();
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    await openPopup('#support/SSO-7', false);
    expect(cardText()).toContain('情況：SSO-7 ');
    all('button.action')
      .find((button) => button.textContent === '列印')
      ?.click();
    expect(printed).toHaveBeenCalledOnce();
  });
});

describe('the way to the desks', () => {
  it('leads from an entry to its card', async () => {
    await openPopup('#SSO-7');
    must('a.to-support').click();
    await settle();
    expect(location.hash).toBe('#support/SSO-7');
    expect(cardText()).toContain('SSO-7');
  });

  it('has a prepared subject everywhere, and a QR code for each number', async () => {
    await openPopup('#support/SSO-7');
    const mails = all('.desk a[href^="mailto:"]').map((link) => new URL(link.getAttribute('href') ?? '').search);
    expect(mails.length).toBeGreaterThan(0);
    expect(mails.map((search) => new URLSearchParams(search).get('subject'))).toEqual(
      mails.map(() => '登入問題 SSO-7'),
    );
    const phones = all('.desk a[href^="tel:"]').length;
    expect(all('.phone-qr svg[role=img]')).toHaveLength(phones);
    expect(must('.phone-qr svg').getAttribute('aria-label')).toMatch(/\d{4}/);
  });
});

describe('the print view', () => {
  it('has steps, answer and numbers, and prints', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    await openPopup('#print/SSO-10', false);
    const text = must('main').textContent ?? '';
    for (const part of ['SSO-10', '先試試看', '官方答覆', '找誰幫忙']) expect(text).toContain(part);
    expect(all('.sheet .qr').length).toBeGreaterThan(0);
    must('.sheet-print').click();
    expect(printed).toHaveBeenCalledOnce();
  });

  it('says where the steps happen', async () => {
    await openPopup('#print/SSO-11', false);
    expect(must('.on-phone').textContent).toBe('在手機上操作');
  });

  it('says so where there is no such entry', async () => {
    await openPopup('#print/SSO-999', false);
    expect(must('h1').textContent).toContain('SSO-999');
  });
});
