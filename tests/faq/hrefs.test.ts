import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailHref, phoneHref, webHref } from '@/lib/faq/hrefs';

describe('the address of a link that begins a mail', () => {
  it('is the address itself where nothing else is asked for', () => {
    expect(mailHref('o.brien+it_1~x@school.edu.tw')).toBe('mailto:o.brien%2Bit_1~x@school.edu.tw');
    expect(decodeURIComponent(new URL(mailHref('o.brien+it@school.edu.tw')).pathname)).toBe('o.brien+it@school.edu.tw');
  });

  it.each([
    'a@school.edu.tw?bcc=evil%40evil.test&x=y.z',
    'a@school.edu.tw&cc=evil@evil.test',
    'a@school.edu.tw#x',
    'a@school.edu.tw,evil@evil.test',
    'a@school.edu.tw;evil@evil.test',
    'a@school.edu.tw\r\nBcc: evil@evil.test',
    'a%0d%0abcc:evil@school.edu.tw',
    '<a@school.edu.tw>',
    'javascript:alert(1)',
    '',
  ])('holds no header and no other receiver: %j', (address) => {
    const href = mailHref(address, { subject: '登入問題 SSO-10' });
    expect(href).toMatch(/^mailto:[\w.~%!'()*-]*@?[\w.~%!'()*-]*\?subject=[\w.~%!'()*-]*$/);
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject']);
  });

  it('gives every part back as it was, whatever stands in it', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, (address, subject, body) => {
        const href = mailHref(address, { subject, body });
        const url = new URL(href);
        expect(url.protocol).toBe('mailto:');
        expect(url.hash).toBe('');
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        // What is read is decoded once: a plus sign is no blank in a mail address.
        const parts = /^mailto:(.*)\?subject=(.*)&body=(.*)$/.exec(href)?.slice(1).map(decodeURIComponent);
        expect(parts).toEqual([
          address.includes('@') ? address : `${address}@`,
          subject.replaceAll('\n', '\r\n'),
          body.replaceAll('\n', '\r\n'),
        ]);
      }),
    );
  });
});

it.each([
  ['+886 4 2222 0507', 'tel:+886422220507'],
  ['02-1234;ext=5?x=1', 'tel:02123451'],
  ['*#06#', 'tel:06'],
])('a telephone link of %j holds digits only', (written, href) => {
  expect(phoneHref(written)).toBe(href);
});

it.each([
  'javascript:alert(1)',
  'http://school.edu.tw',
  'https://www.edu.tw@evil.test/',
  'https://a.tw/"',
  'https://a.tw/\u202e',
  '',
])('%j is no link to the web', (address) => {
  expect(webHref(address)).toBeUndefined();
});
