import type { Finding, Step } from '@/lib/types/page';
import { document as wholePage } from '../sites/pages/layout';
import type { Scenario } from '../sites/scenario';
import { worldAnswer } from '../sites/world';
import { factsOf, findingsOn } from './look-at';

const NOW = 1_700_000_000_000;

/** The last page that the scenario opens, without a browser. */
function lastPage({ pages, acts, lastUrl }: Scenario): { html: string; url: string } {
  const opened = acts.findLast((act) => act.do === 'open');
  const url = lastUrl ?? opened?.url ?? 'about:blank';
  const { host, pathname } = new URL(url);
  const own = pages?.find((page) => page.url === `https://${host}${pathname}`);
  if (own) return { html: wholePage(own.html, own.title), url };
  const answer = worldAnswer(host, pathname);
  if (!answer || !('html' in answer)) throw new Error(`No page at ${url}`);
  return { html: wholePage(answer.html, answer.title), url };
}

/** The trail that led here, and the arrival itself. */
function trailOf({ trail }: Scenario, html: string, url: string): Step[] {
  if (!trail) return [];
  const { kind, host } = factsOf(html, url);
  return [
    ...trail.map(({ agoMs, ...step }) => ({ ...step, at: NOW - agoMs })),
    { kind, host, event: 'arrive', at: NOW },
  ];
}

/** What is found at the end of a scenario that needs no browser. */
export function findingsAfter(scenario: Scenario): Finding[] {
  const { html, url } = lastPage(scenario);
  return findingsOn(html, url, trailOf(scenario, html, url));
}
