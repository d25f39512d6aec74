import { NO_SIGNS } from '@/lib/detect/browser-signs';
import { alertTexts } from '@/lib/detect/dialog-texts';
import { evaluate } from '@/lib/detect/evaluate';
import { type Facts, readMessages } from '@/lib/detect/page-messages';
import { refusalOf } from '@/lib/detect/refused-login';
import { triggersOf } from '@/lib/detect/triggers';
import { isWorthReading } from '@/lib/detect/worth-reading';
import { RULES } from '@/lib/rules';
import { foldVariants } from '@/lib/text/fold';
import type { PageSummary } from '@/lib/types/look';
import type { Finding, Trail } from '@/lib/types/page';
import { summarizePage } from '@/lib/watch/page-summary';
import { passesPrefilter } from '@/lib/watch/prefilter';

const HIDDEN_CLASSES = ['hidden', 'd-none', 'sr-only', 'visually-hidden'];

/**
 * Visibility without layout: what markup and inline style alone tell. The real
 * one needs a browser and is tested there.
 */
export function isVisibleByMarkup(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.matches('template, noscript, [hidden], [inert], head, script, style, dialog:not([open])')) return false;
    if (HIDDEN_CLASSES.some((name) => at?.classList.contains(name))) return false;
    const style = at.getAttribute('style')?.replace(/\s/g, '') ?? '';
    if (/display:none|visibility:(?:hidden|collapse)|opacity:0(?![.\d]*[1-9])/.test(style)) return false;
  }
  return true;
}

const SILENCERS = { enabled: true, disabledRules: [], hiddenRules: [] };
const TRIGGERS = triggersOf(RULES);

/** Here there is no XPath to find the likely ones. */
export const everyElement = (page: Document): Iterable<Element> => page.querySelectorAll('*');

/** What a look at a page yields, in a document without layout, and the summary before it. */
export function lookAt(html: string, url: string): { readonly summary: PageSummary; readonly facts: Facts } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const place = new URL(url);
  const alerts = [...page.scripts].flatMap((script) => alertTexts(script.textContent ?? ''));
  const summary = summarizePage(page, place, {
    isVisible: isVisibleByMarkup,
    findShadowHosts: everyElement,
    isOwn: () => false,
  });
  const messages = readMessages(page, place, summary, alerts, { isVisible: isVisibleByMarkup, triggers: TRIGGERS });
  return { summary, facts: { ...summary, ...NO_SIGNS, messages, unchangedMs: 0 } };
}

export const factsOf = (html: string, url: string): Facts => lookAt(html, url).facts;

/** Whether the cheap tests before a close look would have let the page pass; its dialogs pass without a test. */
export function passes(summary: PageSummary, trail: Trail): boolean {
  const input = { ...summary, ...NO_SIGNS, text: foldVariants(summary.text), trail, unchangedMs: 0 };
  return passesPrefilter(summary, trail, false) && isWorthReading(RULES, input);
}

/**
 * The findings on a page after a trail; `now` is the time of the trail's last step plus one second. Whatever is found,
 * the cheap tests must have let pass.
 * @throws where they have not.
 */
export function findingsOn(html: string, url: string, trail: Trail = []): Finding[] {
  const now = (trail.at(-1)?.at ?? 0) + 1000;
  const { summary, facts } = lookAt(html, url);
  const findings = evaluate(RULES, facts, trail, now, SILENCERS);
  const bySight = facts.messages.every(({ source }) => source !== 'alert');
  const speaks = findings.length > 0 || (facts.kind === 'login' && refusalOf(facts.messages) === 'slip');
  if (bySight && speaks && !passes(summary, trail))
    throw new Error(`Found, but not let pass: ${JSON.stringify(findings)}`);
  return findings;
}
