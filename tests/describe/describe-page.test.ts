import { describe, expect, it } from 'vitest';
import { descriptionOf } from './describe';

const URL_OF_PAGE = 'https://service.example.edu.tw/users/chen88/login;jsessionid=9F3A?token=seed-token#seed-fragment';

/** Everything that must not be in a description, where pages hold it. */
const PAGE = `<!doctype html><title>登入 帳號：seed-account</title>
<p>帳號：seed-account，密碼：seed-pass1</p>
<p>權杖 token=seedTOKEN12345678901234</p>
<p>身分證字號 A123456789</p>
<p style="display:none">seed-hidden</p>
<div hidden>seed-attribute</div>
<form>
  <label>帳號 <input placeholder="請輸入帳號" value="seed-value"></label>
  <input type="password" value="seed-password">
  <input type="hidden" name="csrf" value="seed-csrf">
  <textarea>seed-textarea</textarea>
  <select><option>seed-option</option></select>
  <div contenteditable>seed-editable</div>
  <input type="submit" value="送出">
</form>
<a href="/u?id=seed-link" title="seed-title" class="seed-class alert-link" id="seed-id">說明</a>
<img src="/seed-picture.png" alt="seed-alt">
<p>${'這一段很長，說的是別的事。'.repeat(20)}seed-long</p>
<script>var a = 'seed-script'</script><!-- seed-comment -->
<div class="alert alert-danger" role="alert">系統忙碌中，請稍後再試</div>`;

const described = descriptionOf(PAGE, URL_OF_PAGE);
const file = JSON.stringify(described);

describe('a page description', () => {
  it('holds nothing that was typed, hidden, long, or in an address', () => {
    expect(file).not.toMatch(/seed|A123456789|9F3A|chen88/);
  });

  it('holds what the page says, where, and in which mark-up', () => {
    const error = described.lines.find(({ text }) => text === '系統忙碌中，請稍後再試');
    expect(error).toMatchObject({ tag: 'div', role: 'alert', classes: ['alert', 'alert-danger'] });
    expect(described).toMatchObject({ host: 'service.example.edu.tw', path: '/users/*/*' });
  });

  it('names fields by kind and label', () => {
    const fields = described.lines.filter(({ field }) => field !== undefined);
    expect(fields.map(({ field, text }) => [field, text])).toEqual([
      ['text', '請輸入帳號'],
      ['password', undefined],
      ['long-text', undefined],
      ['choice', undefined],
      ['button', '送出'],
    ]);
  });

  it('tells of a long text only how long it is', () => {
    expect(described.lines.find(({ omitted }) => omitted !== undefined)?.omitted).toBeGreaterThan(200);
  });

  it('counts what is written in pieces as one text', () => {
    const pieces = '很長的一段'.repeat(8);
    const { lines } = descriptionOf(
      `<p>${pieces}<b>seed-middle</b>${pieces}<i>又一段</i>${pieces}${pieces}</p>`,
      URL_OF_PAGE,
    );
    expect(JSON.stringify(lines)).not.toContain('seed-middle');
  });
});
