import { expect, it } from 'vitest';
import { mailTo } from '@/lib/support/mail';

it('carries subject and body, lines as mail programs want them', () => {
  const { href, whole } = mailTo('oidcservice@mail.edu.tw', '登入問題 SSO-10', '一\n二', '短');
  const url = new URL(href);
  expect(url.pathname).toBe('oidcservice@mail.edu.tw');
  expect(url.searchParams.get('subject')).toBe('登入問題 SSO-10');
  expect(url.searchParams.get('body')).toBe('一\r\n二');
  expect(whole).toBe(true);
});

it('falls back to the brief words before a browser would cut the address', () => {
  const { href, whole } = mailTo('a@b.tw', 's', '登'.repeat(220), '短');
  expect(new URL(href).searchParams.get('body')).toBe('短');
  expect(whole).toBe(false);
});
