import { beforeEach, expect, it, vi } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { freshBrowser, openPopup, settle } from './open-popup';

beforeEach(freshBrowser);

function button(label: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.actions button')].find((one) => one.textContent === label);
  if (!found) throw new Error(`No button ${label}`);
  return found;
}

function clipboard(write: (text: string) => Promise<void>) {
  const writeText = vi.fn(write);
  vi.stubGlobal('navigator', { language: 'zh-TW', clipboard: { writeText } });
  return writeText;
}

it('copies an entry whole: code, official words, source and desk', async () => {
  const writeText = clipboard(async () => undefined);
  const popup = await openPopup('#SSO-10');
  button('複製全文').click();
  await settle();
  const copied = writeText.mock.calls[0]?.[0] ?? '';
  const entry = ENTRIES.find(({ code }) => code === 'SSO-10');
  for (const part of ['SSO-10', entry?.question, entry?.answer, '112-06-06', 'oidcservice@mail.edu.tw']) {
    expect(copied).toContain(part);
  }
  expect(popup.status()).toBe('已複製');
});

it('copies code and question, by which anybody can find the entry', async () => {
  const writeText = clipboard(async () => undefined);
  await openPopup('#SSO-4');
  button('複製代號與題目').click();
  expect(writeText.mock.calls[0]?.[0]).toBe('登入小幫手 SSO-4：登入後，按綁定行動裝置，就跳回登入？');
});

it('says so where copying is refused', async () => {
  clipboard(() => Promise.reject(new Error('refused')));
  const popup = await openPopup('#SSO-4');
  button('複製代號與題目').click();
  await settle();
  expect(popup.status()).toContain('無法複製');
});
