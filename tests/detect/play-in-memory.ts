import type { Finding, Step } from '@/lib/types/page';
import type { Scenario } from '../sites/scenario';
import type { LabelledPage } from '../sites/sets';
import { scenarioPage } from '../sites/sets/scenario-page';
import { factsOf, findingsOn } from './findings-on';

const NOW = 1_700_000_000_000;

/** The trail that led here, and the arrival itself. */
export function trailFor({ before }: LabelledPage, { kind, host }: Pick<Step, 'kind' | 'host'>): Step[] {
  if (!before) return [];
  return [
    ...before.map(({ agoMs, ...step }) => ({ ...step, at: NOW - agoMs })),
    { kind, host, event: 'arrive', at: NOW },
  ];
}

/** What is found on a page of a set. */
export const findingsOf = (page: LabelledPage): Finding[] =>
  findingsOn(page.html, page.url, page.before ? trailFor(page, factsOf(page.html, page.url)) : []);

/** What is found at the end of a scenario that needs no browser. */
export const findingsAfter = (scenario: Scenario): Finding[] => findingsOf(scenarioPage(scenario));
