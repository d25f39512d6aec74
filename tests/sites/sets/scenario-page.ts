import { document as wholePage } from '../pages/layout';
import type { Expected, Scenario } from '../scenario';
import { worldAnswer } from '../world';
import type { LabelledPage } from './index';

/** The rules that a scenario expects, any of which may stand first. */
const rulesOf = (expected: Expected): readonly string[] =>
  expected === 'silent' ? [] : expected === 'pill' ? ['unknown-error'] : [expected.rule];

/**
 * The last page that a scenario opens, as a page of its own, without a browser.
 * @throws where neither the scenario nor the world has such a page.
 */
export function scenarioPage({ id, title, pages, acts, lastUrl, trail, expect }: Scenario): LabelledPage {
  const opened = acts.findLast((act) => act.do === 'open');
  const url = lastUrl ?? opened?.url ?? 'about:blank';
  const { host, pathname } = new URL(url);
  const answer = pages?.find((page) => page.url === `https://${host}${pathname}`) ?? worldAnswer(host, pathname);
  if (!answer || !('html' in answer)) throw new Error(`No page at ${url}`);
  const code = typeof expect === 'object' ? expect.codes[0] : undefined;
  return {
    id,
    about: title,
    url,
    html: wholePage(answer.html, answer.title),
    expect: rulesOf(expect),
    ...(code ? { code } : {}),
    // Whoever opens a page has arrived there: a browser records that much.
    before: trail ?? [],
  };
}
