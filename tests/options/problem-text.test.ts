import { describe, expect, it } from 'vitest';
import { placeText, problemText } from '@/components/options/problem-text';
import { FIELDS, type Field } from '@/lib/config/fields';
import { parsePolicy } from '@/lib/config/parse';
import { DEPLOY_FIELDS } from '@/lib/deploy/checks';
import { optionsEn } from '@/lib/strings/options.en';
import { optionsZh } from '@/lib/strings/options.zh-TW';
import { type PolicyProblem, PROBLEM_REASONS } from '@/lib/types/config';

const zh = (problem: PolicyProblem): string => problemText(problem, optionsZh, 'zh-TW');
const en = (problem: PolicyProblem): string => problemText(problem, optionsEn, 'en');

/** The paths of all fields, those inside lists with a place in the list. */
function pathsOf(fields: readonly Field[], before = ''): string[] {
  return fields.flatMap(({ name, shape }) => {
    const path = `${before}${name}`;
    const inner = shape.type === 'array' ? shape.items : shape;
    const at = shape.type === 'array' ? `${path}[3]` : path;
    return [path, at, ...(inner.type === 'object' ? pathsOf(inner.fields, `${at}.`) : [])];
  });
}

describe('the place of a refused value', () => {
  it.each([
    ['entries[2].answer', 'entries（第 3 項）.answer', 'entries (item 3).answer'],
    ['rules[0].phrases[9]', 'rules（第 1 項）.phrases（第 10 項）', 'rules (item 1).phrases (item 10)'],
    ['localContact.email', 'localContact.email', 'localContact.email'],
    ['', optionsZh.wholePolicy, optionsEn.wholePolicy],
  ])('counts from 1: %s', (path, zhPlace, enPlace) => {
    expect(placeText(path, optionsZh)).toBe(zhPlace);
    expect(placeText(path, optionsEn)).toBe(enPlace);
  });
});

describe('what is said of a refused value', () => {
  it.each(PROBLEM_REASONS.filter((reason) => reason !== 'unknown' && reason !== 'more'))(
    'says for %s in both languages what is allowed, whatever the field',
    (reason) => {
      for (const path of pathsOf(FIELDS)) {
        expect(zh({ path, reason }), path).toMatch(/^[^。]+。可以填：./);
        expect(en({ path, reason }), path).toMatch(/^[^.]+\. Allowed: ./);
        expect(en({ path, reason }).replace(/轉|分機/g, ''), path).not.toMatch(/\p{Script=Han}|undefined/u);
      }
    },
  );

  it.each([
    [{ hints: 'off' }, '不在可選的值之中。可以填：panel、pill、badge'],
    [{ locked: ['enabled'] }, '不在可選的值之中。可以填：language、hints、position、textSize'],
    [{ localContact: { phones: ['call me'] } }, '格式不對。可以填：電話號碼'],
    [{ localContact: { email: 'a@b.tw?bcc=c@d.tw' } }, '例如 it@school.edu.tw，後面不加 ?'],
    [{ localContact: { url: 'https://www.edu.tw@evil.test/' } }, '以 https:// 開頭的網址，不含帳號'],
    [{ orgName: 'a\u202eb' }, '一行文字，不含看不見的字元'],
    [{ entries: [{ question: 'q', answer: 'a\u0000' }] }, '可以換行的文字，不含看不見的字元'],
    [{ entries: [{ question: 'q' }] }, '缺少必要的值。可以填：文字，≤ 2000 字'],
    [{ rules: [{ phrases: ['維護中的'], pages: ['login'], entry: 0 }] }, '數字超出範圍。可以填：整數 1–200'],
    [{ rules: [{ phrases: ['維護中的'], pages: ['login'], entry: 9 }] }, 'entries 清單中可以使用的一則'],
    [{ rules: [{ phrases: ['短'], pages: ['login'], entry: 1 }] }, '太短或太長。可以填：文字，4–60 字'],
    [{ hiddenEntries: ['SSO-1'] }, '官方問答不能隱藏。可以填：SSO-A、FIDO- 或 SCHOOL-'],
    [{ localContact: { fone: '1' } }, '沒有這個欄位。可以填：name、phones、email、hours、url'],
    [{ orgname: 'x' }, '沒有這個欄位。可以填：enabled、language、hints'],
    ['no policy', '值的型別不對。可以填：群組'],
  ])('tells of %j what would do', (raw, expected) => {
    const { problems } = parsePolicy(raw);
    expect(problems.map(zh).join('\n')).toContain(expected);
  });

  it.each(DEPLOY_FIELDS)('tells what an id or address looks like: %s', (path) => {
    expect(zh({ path, reason: 'format' })).toMatch(/可以填：.{8,}/);
    expect(en({ path, reason: 'format' })).toMatch(/Allowed: .{8,}/);
  });

  it('has nothing to add where problems are no longer listed one by one', () => {
    expect(zh({ path: '', reason: 'more' })).toBe(optionsZh.reasons.more);
  });
});
