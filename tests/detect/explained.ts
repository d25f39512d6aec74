import { type Explanation, explain } from '@/lib/detect/explain';
import { RULES } from '@/lib/rules';
import type { Trail } from '@/lib/types/page';
import type { Scenario } from '../sites/scenario';
import { scenarioPage } from '../sites/sets/scenario-page';
import { factsOf } from './findings-on';
import { trailFor } from './play-in-memory';

const MOST_SIGNALS = 12;

/** An explanation as lines of text. */
export function linesOf({ kind, texts, findings, nearest }: Explanation): string[] {
  const shown = findings.map(({ rule, codes }) => `${rule} ${codes.join(', ')}`.trim());
  return [
    `kind of page: ${kind}`,
    `shown: ${shown.length > 0 ? shown.join('; ') : 'nothing'}`,
    ...nearest.map(({ rule, probability }) => `nearest: ${rule}, ${probability.toFixed(2)}`),
    ...texts.flatMap((one) => [
      `${one.source}${one.marked ? ', error mark-up' : ''}${one.advises ? ', advice' : ''}: “${one.text.slice(0, 80)}”`,
      `  ${one.verdict}${one.probability === null ? '' : ` (${one.probability.toFixed(2)})`}${one.rules.length > 0 ? `, words of ${one.rules.join(', ')}` : ''}`,
      ...(one.signals.length > 0
        ? [
            `  ${one.signals
              .slice(0, MOST_SIGNALS)
              .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight}`)
              .join(', ')}`,
          ]
        : []),
    ]),
  ];
}

/** Why a page is judged as it is, for a person to read. */
export function explanationOf(html: string, url: string, trail: Trail = []): string {
  const now = (trail.at(-1)?.at ?? 0) + 1000;
  return linesOf(explain(RULES, factsOf(html, url), trail, now)).join('\n');
}

/** The same for the end of a scenario that needs no browser. */
export function explanationAfter(scenario: Scenario): string {
  const page = scenarioPage(scenario);
  return explanationOf(page.html, page.url, trailFor(page, factsOf(page.html, page.url)));
}
