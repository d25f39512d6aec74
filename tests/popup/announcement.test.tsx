import { beforeEach, expect, it, vi } from 'vitest';
import { freshBrowser, must, openPopup } from './open-popup';

beforeEach(freshBrowser);

it('says how many were found once typing has paused, in one region that is there from the start', async () => {
  const popup = await openPopup();
  const region = must('[role=status]');
  expect(region.textContent).toBe('');
  await popup.type('綁');
  await vi.advanceTimersByTimeAsync(200);
  await popup.type('綁定');
  await vi.advanceTimersByTimeAsync(200);
  expect(popup.status()).toBe('');
  await vi.advanceTimersByTimeAsync(300);
  expect(popup.status()).toBe(`${document.querySelectorAll('.results > [role=option]').length} 筆結果`);
  expect(document.querySelectorAll('[role=status]')).toHaveLength(1);
  expect(must('[role=status]')).toBe(region);
});

it('says that nothing was found, repeats the words, offers others and both desks', async () => {
  const popup = await openPopup();
  await popup.type('營養午餐菜單');
  await vi.advanceTimersByTimeAsync(500);
  expect(popup.status()).toBe('找不到');
  expect(popup.options()).toHaveLength(0);
  expect(popup.input().getAttribute('aria-expanded')).toBe('false');
  expect(must('main').textContent).toContain('找不到「營養午餐菜單」');
  expect(must('main').textContent).toContain('0800-080-117');
  expect(must('main').textContent).toContain('oidcservice@mail.edu.tw');
  must('.samples button').click();
  await vi.advanceTimersByTimeAsync(20);
  expect(popup.options().length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(popup.input());
});

it('puts the desks on top when the query asks for them', async () => {
  const popup = await openPopup();
  await popup.type('客服電話');
  expect(must('main').textContent).toContain('0800-080-117');
  const desks = must('.desks');
  const list = must('[role=listbox]');
  expect(desks.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
