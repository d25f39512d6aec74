import { describe, expect, it } from 'vitest';
import { pageText } from '@/lib/watch/page-text';

function pageWith(body: string): Document {
  const page = window.document.implementation.createHTMLDocument('');
  page.body.innerHTML = body;
  return page;
}

describe('the text of a page', () => {
  it('is all of it on a page as small as a login page', () => {
    const { start, all } = pageText(pageWith('<p>請輸入帳號</p><p>登入</p>'));
    expect(start).toContain('登入');
    expect(all).toBe(start);
  });

  it('is its beginning alone on one of thousands of elements, in the order of the page', () => {
    const rows = Array.from({ length: 4000 }, (_, i) => `<p>第${i}段一般文字</p>`).join('');
    const { start, all } = pageText(pageWith(`<h1>請輸入帳號</h1>${rows}<p>最後一段</p>`));
    expect(start).toMatch(/^请輸入帐号第0段一般文字第1段/);
    expect(start.length).toBeGreaterThan(5000);
    expect(start).not.toContain('最後');
    expect(all).toBeNull();
  });
});
