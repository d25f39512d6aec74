import { describe, expect, it } from 'vitest';
import type { LabelledPage } from '../sites/sets';
import { SETS } from '../sites/sets';
import { abroad, askedAbout, OURS_ONLY } from './findings-asked';
import { findingsOf } from './play-in-memory';

const HOW_MANY = 60;
const RIGHT = 0.95;

/** Every so manieth, so that all kinds of pages are among them. */
const sample = (pages: readonly LabelledPage[]): LabelledPage[] =>
  Array.from({ length: HOW_MANY }, (_, i) => pages[Math.floor((i * pages.length) / HOW_MANY)]).flatMap(
    (page) => page ?? [],
  );

/** Pages that need no trail: what stands on them says it all. */
const alone = SETS.flatMap(({ pages }) => pages).filter(({ before }) => (before ?? []).length === 0);
const states = alone.filter(
  (page) => page.expect.length > 0 && !page.expect.includes('unknown-error') && page.code !== undefined,
);
const healthy = alone.filter(({ expect: rules }) => rules.length === 0);

const answersOn = (html: string, url: URL) => askedAbout(html, url).filter(({ codes }) => codes.length > 0);

describe('a page of another host that a person asks about', () => {
  it('is answered as on our own hosts', () => {
    const wrong = sample(states).filter(
      (page) => answersOn(page.html, abroad(page.url, '/index.php'))[0]?.codes[0] !== page.code,
    );
    expect(wrong.map(({ id }) => id).length, wrong.map(({ id }) => id).join()).toBeLessThanOrEqual(
      HOW_MANY * (1 - RIGHT),
    );
  });

  it('gets no answer where nothing is wrong', () => {
    const answered = sample(healthy).filter((page) => answersOn(page.html, abroad(page.url)).length > 0);
    expect(answered.map(({ id }) => id).length, answered.map(({ id }) => id).join()).toBeLessThanOrEqual(1);
  });

  it.each([
    ['bare', '<p>無法取得ACCESS TOKEN</p>', 'SSO-10'],
    ['a dialog that is closed', "<p>請稍候</p><script>alert('無法取得 ACCESS_TOKEN')</script>", 'SSO-10'],
    ['a TW FidO number', '<div class="alert alert-danger">[1101] 驗證碼已過期，請重新操作</div>', 'FIDO-1101'],
    ['a name', '<p>自然人憑證登載姓名和教育雲端不同</p>', 'SSO-16'],
  ])('is recognised: %s', (_, body, code) => {
    const found = askedAbout(`<!doctype html><title>研習系統</title>${body}`, 'https://service.example.edu.tw/');
    expect(found[0]?.codes[0]).toBe(code);
  });

  it('is judged by the rules of the school, whatever kind of page it is', () => {
    const config = { ...OURS_ONLY, rules: [{ phrases: ['研習系統維護中'], pages: ['login' as const], entry: 2 }] };
    const [first] = askedAbout(
      '<p class="error">研習系統維護中，暫停登入</p>',
      'https://service.example.edu.tw/',
      config,
    );
    expect(first).toMatchObject({ rule: 'school-1', codes: ['SCHOOL-2'] });
  });

  it('is not judged by rules that policy has switched off', () => {
    const config = { ...OURS_ONLY, disabledRules: ['access-token'] };
    const found = askedAbout('<p>無法取得ACCESS TOKEN</p>', 'https://service.example.edu.tw/', config);
    expect(found.map(({ rule }) => rule)).not.toContain('access-token');
  });
});

describe('a page of ours that a person asks about', () => {
  it('is answered as the panel answers', () => {
    const ours = sample(states).filter((page) => findingsOf(page)[0]?.codes[0] === page.code);
    const other = ours.filter((page) => askedAbout(page.html, page.url)[0]?.codes[0] !== page.code);
    expect(other.map(({ id }) => id)).toEqual([]);
  });
});
