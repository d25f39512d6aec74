import { describe, expect, it } from 'vitest';
import { findingsIn } from '@/lib/describe/replay';
import type { Finding } from '@/lib/types/page';
import { abroad, askedAbout, OURS_ONLY } from '../detect/findings-asked';
import { SETS } from '../sites/sets';
import { descriptionOf } from './describe';

/** One page in so many: all of them take a minute. */
const STATES_BY = 4;
const HEALTHY_BY = 12;
/** What tells one from another here: a dialog left open, a long raw answer, words of the address beside a form. */
const ALWAYS = ['cookies-8', 'raw-long', 'at-12', 'sch-nl-01', 'alert-1'];
/** Words of theirs look like somebody's own and are masked: a long code of capitals, a word behind 姓名. */
const MASKED = ['name-reworded-10', 'number-9004-2', 'number-1021-1'];
/** The blank between a title and the text behind it in one line is not told, which tips this one. */
const TIPPED = ['news-box-16'];

const alone = SETS.flatMap(({ pages }) => pages).filter(({ before }) => (before ?? []).length === 0);
const states = alone.filter(
  ({ id, code }, index) =>
    code !== undefined && !MASKED.includes(id) && (index % STATES_BY === 0 || ALWAYS.includes(id)),
);
const healthy = alone
  .filter(({ expect: rules }) => rules.length === 0)
  .filter(({ id }, index) => !TIPPED.includes(id) && index % HEALTHY_BY === 0);

const answer = (found: readonly Finding[]): string => found[0]?.codes[0] ?? 'none';

describe('a description, opened again', () => {
  it.each([
    ['of the error scenarios', states],
    ['of healthy pages', healthy],
  ])('%s is judged as the page itself', (_, pages) => {
    const other = pages.flatMap(({ id, html, url }) => {
      const page = answer(askedAbout(html, url));
      const described = answer(findingsIn(descriptionOf(html, url), OURS_ONLY));
      return page === described ? [] : [`${id}: ${page}, described ${described}`];
    });
    expect(other).toEqual([]);
  });

  it('tells nothing but a rule of what a dialog has said', () => {
    const page = "<p>請稍候</p><script>alert('林小明：無法取得 ACCESS_TOKEN')</script>";
    const description = descriptionOf(page, abroad('https://x.test/'));
    expect(JSON.stringify(description)).not.toContain('林小明');
    expect(description.elsewhere).toEqual([{ rule: 'access-token', codes: ['SSO-10'] }]);
    expect(answer(findingsIn(description, OURS_ONLY))).toBe('SSO-10');
  });
});
