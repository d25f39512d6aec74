import { expect, it } from 'vitest';
import { mailTo } from '@/lib/support/mail';

const EMPTY = mailTo('a@b.tw', 's', '', '').href.length;

it('carries the whole up to 1,900 characters of address, and the brief words from the next one on', () => {
  const fitting = mailTo('a@b.tw', 's', 'x'.repeat(1900 - EMPTY), 'brief');
  expect(fitting.whole).toBe(true);
  expect(fitting.href).toHaveLength(1900);
  expect(mailTo('a@b.tw', 's', 'x'.repeat(1901 - EMPTY), 'brief')).toEqual({
    href: 'mailto:a@b.tw?subject=s&body=brief',
    whole: false,
  });
});

it('breaks every line as mail programs want it, of the brief words too', () => {
  expect(new URL(mailTo('a@b.tw', 's', '一\n二\n\n三', '').href).searchParams.get('body')).toBe('一\r\n二\r\n\r\n三');
  const { href } = mailTo('a@b.tw', 's', 'x'.repeat(2000), '一\n二\n三');
  expect(new URL(href).searchParams.get('body')).toBe('一\r\n二\r\n三');
});

it('lets nothing in the words become another part of the address', () => {
  const words = 'a&cc=x@y.tw#b?c=d%0A+ e';
  const { searchParams, hash } = new URL(mailTo('a@b.tw', words, words, '').href);
  expect([...searchParams]).toEqual([
    ['subject', words],
    ['body', words],
  ]);
  expect(hash).toBe('');
});
