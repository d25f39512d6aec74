import { describe, expect, it } from 'vitest';
import type { Step } from '@/lib/detect/types';
import { document as wholePage } from '../sites/pages/layout';
import type { Expected, Scenario } from '../sites/scenario';
import { ALL_SCENARIOS } from '../sites/scenarios';
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
  return { html: answer && 'html' in answer ? wholePage(answer.html, answer.title) : '', url };
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

function expectFound(expected: Expected, found: ReturnType<typeof findingsOn>): void {
  if (expected === 'silent') expect(found).toEqual([]);
  else if (expected === 'pill') expect(found.map(({ show }) => show)).toEqual(['pill']);
  else {
    expect(found[0]?.rule).toBe(expected.rule);
    expect(found[0]?.codes.slice(0, expected.codes.length)).toEqual(expected.codes);
  }
}

const inMemory = ALL_SCENARIOS.filter(({ browserOnly }) => !browserOnly);

describe('scenarios', () => {
  it.each(inMemory.map((scenario) => [scenario.id, scenario.title, scenario] as const))('%s: %s', (_, __, scenario) => {
    const { html, url } = lastPage(scenario);
    expectFound(scenario.expect, findingsOn(html, url, trailOf(scenario, html, url)));
  });

  it('have ids of their own', () => {
    const ids = ALL_SCENARIOS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
