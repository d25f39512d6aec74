import { alertTexts } from '@/lib/detect/alerts';
import { evaluate } from '@/lib/detect/evaluate';
import { collectFacts, type Facts } from '@/lib/detect/facts';
import { RULES } from '@/lib/detect/rules';
import { triggersOf } from '@/lib/detect/triggers';
import type { Finding, Trail } from '@/lib/detect/types';

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

/** What a look at a page yields, in a document without layout. */
export function factsOf(html: string, url: string): Facts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const alerts = [...page.scripts].flatMap((script) => alertTexts(script.textContent ?? ''));
  const facts = collectFacts(page, new URL(url), alerts, {
    isVisible: isVisibleByMarkup,
    triggers: TRIGGERS,
    ownHost: 'sso-login-helper',
  });
  return { ...facts, unchangedMs: 0 };
}

/** The findings on a page after a trail; `now` is the time of the trail's last step plus one second. */
export function findingsOn(html: string, url: string, trail: Trail = []): Finding[] {
  const now = (trail.at(-1)?.at ?? 0) + 1000;
  return evaluate(RULES, factsOf(html, url), trail, now, SILENCERS);
}
