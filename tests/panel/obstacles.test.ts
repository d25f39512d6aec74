import { beforeEach, describe, expect, it, vi } from 'vitest';
import { measureObstacles } from '@/components/panel/obstacles';

/** Nothing is laid out here: an element stands where its `data-at` says. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [left = 0, top = 0, width = 0, height = 0] = (this.getAttribute('data-at') ?? '').split(' ').map(Number);
    return new DOMRect(left, top, width, height);
  });
  document.body.innerHTML = '';
});

function measured(html: string, own = 'none'): number[][] {
  document.body.innerHTML = html;
  const host = document.querySelector(own) ?? document.createElement('sso-login-helper');
  return measureObstacles(document, host).map(({ left, top, right, bottom }) => [left, top, right, bottom]);
}

describe('what the panel must not cover', () => {
  it.each([
    '<input data-at="10 20 100 30">',
    '<select data-at="10 20 100 30"></select>',
    '<textarea data-at="10 20 100 30"></textarea>',
    '<button data-at="10 20 100 30">登入</button>',
    '<div role="button" data-at="10 20 100 30">綁定行動裝置</div>',
    '<div role="textbox" data-at="10 20 100 30"></div>',
    '<div contenteditable="true" data-at="10 20 100 30"></div>',
    '<img width="100" data-at="10 20 100 30" alt="驗證碼">',
    '<canvas data-at="10 20 100 30"></canvas>',
  ])('is %s', (html) => {
    expect(measured(html)).toEqual([[10, 20, 110, 50]]);
  });

  it('is neither words, nor hidden fields, nor what has no size', () => {
    expect(
      measured('<p data-at="1 1 9 9">登入</p><img data-at="1 1 9 9"><input type="hidden" data-at="1 1 9 9">'),
    ).toEqual([]);
    expect(measured('<input data-at="5 5 1 30"><input data-at="5 5 30 1"><input>')).toEqual([]);
    expect(measured('<input data-at="5 5 2 2">')).toEqual([[5, 5, 7, 7]]);
  });

  it('is the login form from its first control to its last, gaps included', () => {
    const boxes = measured(`
      <input type="search" data-at="900 0 50 20">
      <form>
        <input name="account" data-at="300 200 200 30">
        <input type="password" data-at="290 250 200 30">
        <img width="80" data-at="520 300 80 40"><button data-at="310 400 100 30">登入</button>
      </form>
      <form><input data-at="0 700 50 20"></form>`);
    expect(boxes).toHaveLength(7);
    expect(boxes.at(-1)).toEqual([290, 200, 600, 430]);
  });

  it('is no form as a whole where nobody logs in', () => {
    expect(measured('<form><input data-at="0 0 50 20"><input data-at="0 90 50 20"></form>')).toHaveLength(2);
    expect(measured('<input type="password" data-at="0 0 50 20"><input data-at="0 90 50 20">')).toHaveLength(2);
    expect(measured('<form><input type="password"></form><input data-at="0 90 50 20">')).toEqual([[0, 90, 50, 110]]);
  });

  it('is measured up to 120 controls: a page of thousands must not stall', () => {
    const inputs = (count: number) => '<input data-at="0 0 50 20">'.repeat(count);
    expect(measured(inputs(120))).toHaveLength(120);
    expect(measured(inputs(121))).toHaveLength(120);
  });
});

describe('what helps on the page itself', () => {
  it.each([
    '<a href="tel:0212345678" data-at="10 20 100 30">02-1234-5678</a>',
    '<a href="mailto:it@school.edu.tw" data-at="10 20 100 30">寫信</a>',
    '<a href="/contact" data-at="10 20 100 30">聯絡客服</a>',
    '<a href="#" data-at="10 20 100 30">忘記密碼？</a>',
    '<footer style="position: fixed"><p><a href="#q" data-at="10 20 100 30">隱私權</a></p></footer>',
    '<div style="position: sticky"><a href="#q" data-at="10 20 100 30">首頁</a></div>',
    '<div class="alert alert-danger" data-at="10 20 100 30">無法取得ACCESS_TOKEN</div>',
    '<p role="alert" data-at="10 20 100 30">帳號或密碼錯誤</p>',
  ])('is not covered: %s', (html) => {
    expect(measured(html)).toEqual([[10, 20, 110, 50]]);
  });

  it.each([
    '<a href="/news" data-at="10 20 100 30">最新消息</a>',
    '<a data-at="10 20 100 30">聯絡客服</a>',
    '<div role="alert" data-at="10 20 100 30"> </div>',
    '<div class="modal show" data-at="0 0 1024 768">無法取得ACCESS_TOKEN</div>',
  ])('is no other link, and no empty message: %s', (html) => {
    expect(measured(html)).toEqual([]);
  });
});

describe('the focus', () => {
  it('is kept free, on whatever it stands', () => {
    document.body.innerHTML = '<a href="#" id="here" data-at="10 20 30 40">說明</a>';
    document.querySelector<HTMLElement>('#here')?.focus();
    const boxes = measureObstacles(document, document.createElement('sso-login-helper'));
    expect(boxes.map(({ left, top, right, bottom }) => [left, top, right, bottom])).toEqual([[10, 20, 40, 60]]);
  });

  it('in our own panel, or nowhere, keeps nothing free', () => {
    document.body.innerHTML = '<div tabindex="0" id="own" data-at="10 20 30 40"></div>';
    const own = document.querySelector<HTMLElement>('#own');
    if (!own) throw new Error('no panel');
    own.focus();
    expect(document.activeElement).toBe(own);
    expect(measureObstacles(document, own)).toEqual([]);
    own.blur();
    expect(measureObstacles(document, own)).toEqual([]);
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(document.documentElement);
    expect(measureObstacles(document, own)).toEqual([]);
  });
});
