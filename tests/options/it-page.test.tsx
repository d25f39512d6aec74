import { expect, it, vi } from 'vitest';
// Loaded late by the page: here it must not wait for a clock that stands still.
import '@/components/options/it/trial-reasons';
import type { PolicyMirror } from '@/lib/types/config';
import { choose, click, must, openOptions, type } from './open-options';

const policy: PolicyMirror = {
  state: 'received',
  policy: {
    orgName: '幸福國小',
    entries: [{ question: '印表機？', answer: '資訊組' }],
    disabledRules: ['pin-problem'],
  },
  problems: [
    { path: 'localContact.url', reason: 'format' },
    { path: 'localContact.url', reason: 'length' },
    { path: '', reason: 'type' },
  ],
  at: Date.parse('2026-11-23T08:05:00+08:00'),
};
const listed = (): string[] => [...document.querySelectorAll('.problems li')].map((item) => item.textContent ?? '');

it('names each refused value with its path and reason', async () => {
  await openOptions('it', { policy });
  expect(listed()).toEqual([
    'localContact.url 格式不對。可以填：以 https:// 開頭的網址，不含帳號、空格與引號',
    'localContact.url 太短或太長。可以填：https 網址，≤ 300 字',
    '整份政策 值的型別不對。可以填：群組',
  ]);
  expect(must('.good').textContent).toContain('已收到學校的政策（2026');
});

it('says that the policy has not been read yet', async () => {
  await openOptions('it');
  expect(must('main').textContent).toContain('尚未讀取政策');
});

it('says that there is no policy', async () => {
  await openOptions('it', { policy: { state: 'none', policy: {}, problems: [], at: 1 } });
  expect(must('main').textContent).toContain('沒有收到政策');
});

it('shows what is in long lists on request', async () => {
  await openOptions('it', { policy });
  const details = must<HTMLDetailsElement>('td details');
  expect(details.querySelector('textarea')?.value).toBe('');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await vi.advanceTimersByTimeAsync(20);
  expect(details.querySelector('textarea')?.value).toContain('印表機？');
});

it('tells on which sites and windows this copy may work', async () => {
  await openOptions('it', { policy });
  expect(must('.facts div', 'oidc.tanet.edu.tw').textContent).toContain('可以');
  expect(must('.facts div', 'fido.moi.gov.tw').textContent).toContain('不可以。請檢查擴充功能頁');
  // A permission is no outcome: a site that policy blocks is granted all the same.
  const section = must('section', '網站存取（擴充功能的權限）').textContent;
  expect(section).toContain('runtime_blocked_hosts 擋住網站，這裡看不出來');
  expect(must('.facts div', '無痕視窗').textContent).toContain('未開啟');
});

it('copies everything as text, or shows it where copying is refused', async () => {
  await openOptions('it', { policy });
  const writeText = vi.fn(async (_text: string) => undefined);
  vi.stubGlobal('navigator', { language: 'zh-TW', userAgent: navigator.userAgent, clipboard: { writeText } });
  await click(must('button', '全部複製成文字'));
  const copied = writeText.mock.calls[0]?.[0] ?? '';
  for (const part of [
    '1.2.3',
    '整份政策: 值的型別不對',
    '格式不對',
    '112-06-06',
    'HKLM\\SOFTWARE',
    'com.google.Chrome',
    '/etc/opt/edge',
  ])
    expect(copied).toContain(part);
  writeText.mockRejectedValue(new Error('refused'));
  await click(must('button', '全部複製成文字'));
  expect(must<HTMLTextAreaElement>('.head textarea').value).toBe(copied);
  vi.unstubAllGlobals();
});

it('tries a message by the policy in force and says why nothing would be shown', async () => {
  await openOptions('it', { policy });
  const text = must<HTMLTextAreaElement>('.trial textarea');
  await type(text, '無法取得ACCESS_TOKEN');
  expect(must('.outcome').textContent).toContain('SSO-10');
  await choose(must<HTMLSelectElement>('.trial select'), 'document');
  expect(must('.outcome').textContent).toContain('這種頁面不比對文字');
  await choose(must<HTMLSelectElement>('.trial select'), 'login');
  await type(text, 'PIN 碼錯誤');
  expect(must('.outcome').textContent).toContain('政策停用了這個提示');
  await type(text, '  ');
  expect(must('.outcome').textContent).toBe('');
});

it.each([
  [
    '無法取得ACCESS_TOKEN',
    'login',
    /看來是這次登入失敗的訊息（把握 \d+ %，67 % 以上才算）。符合的字句：頁面說無法取得 ACCESS_TOKEN/,
  ],
  ['今天午餐是咖哩飯', 'login', /不像是這次登入失敗的訊息（把握 0 %/],
  ['如果無法取得ACCESS_TOKEN怎麼辦？', 'login', /不會當成訊息|不像是這次登入失敗的訊息/],
] as const)('says in words how the detector takes a text: %s', async (text, kind, words) => {
  await openOptions('it', { policy });
  await choose(must<HTMLSelectElement>('.trial select'), kind);
  if (text.includes('午餐')) await click(must<HTMLInputElement>('.trial input[type=checkbox]'));
  await type(must<HTMLTextAreaElement>('.trial textarea'), text);
  expect(must('.reasons').textContent).toMatch(words);
  await choose(must<HTMLSelectElement>('.trial select'), 'document');
  expect(document.querySelector('.reasons')).toBeNull();
});
