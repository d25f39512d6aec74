import { fileText } from '@/lib/describe/strike';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { scenarioPage } from '../sites/sets/scenario-page';
import { descriptionOf } from './describe';

export const HEALTHY_FILE = 'lib/describe/healthy-pages.json';
/** Few enough to be carried along, of every kind of page that a login passes. */
const MOST = 12;

/** The text of the file with healthy pages, one a line, against which a school's phrases are tried. */
export function healthyText(): string {
  const urls = new Set<string>();
  const pages = ALL_SCENARIOS.filter(
    ({ group, expect, browserOnly }) => group !== 'state' && expect === 'silent' && !browserOnly,
  ).flatMap((scenario) => {
    const { url, html } = scenarioPage(scenario);
    const isNew = !urls.has(url) && urls.size < MOST;
    urls.add(url);
    return isNew ? [fileText(descriptionOf(html, url)).replace(/\n\s*/g, '')] : [];
  });
  return `[\n${pages.join(',\n')}\n]\n`;
}
