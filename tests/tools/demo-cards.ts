import { happenedIn } from '@/lib/strings/happened';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { escapeHtml } from '../sites/pages/layout';
import type { Scenario } from '../sites/scenario';

/** A state each, those that are met most first. */
const CARDS = [
  'access-token',
  'bounced-after-binding',
  'name-mismatch',
  'app-no-response',
  'fido-code',
  'pin-problem',
  'card-reader',
  'county-login-failed',
  'no-biometrics',
  'site-not-linked',
  'cookies-blocked',
  'device-too-old',
] as const;

/** What the school of the demo has set, as a policy would bring it. */
export const DEMO_POLICY = {
  orgName: '幸福國小',
  localContact: { name: '資訊組', phones: ['02-1234-5678 分機 210'] },
  entries: [{ question: '印表機怎麼連線？', answer: '請洽資訊組。' }],
};

const isOf =
  (rule: string) =>
  ({ expect }: Scenario): boolean =>
    typeof expect === 'object' && expect.rule === rule;

/** The shortest way to a state: nothing to click where there is such a page. */
export const shortestOf = (scenarios: readonly Scenario[], rule: string): Scenario | undefined =>
  scenarios.filter(isOf(rule)).sort((a, b) => a.acts.length - b.acts.length)[0];

export const cardScenarios = (scenarios: readonly Scenario[]): readonly Scenario[] =>
  CARDS.flatMap((rule) => shortestOf(scenarios, rule) ?? []);

/** What will be seen, in both languages. */
export function seenText({ expect }: Scenario): readonly [zh: string, en: string] {
  if (expect === 'silent') return ['什麼都不會出現', 'nothing at all'];
  if (expect === 'pill')
    return ['小按鈕：看得出是錯誤，但不知道是哪一種', 'a small button: an error, but none that is known'];
  return [`說明卡 ${expect.codes.join('、')}`, `the card ${expect.codes.join(', ')}`];
}

const card = (href: string, title: string, english: string, seen: readonly [string, string]): string =>
  `<a class="card" href="${href}"><strong>${escapeHtml(title)}</strong><span lang="en">${escapeHtml(english)}</span><small>會看到：${escapeHtml(seen[0])} <span lang="en">You will see: ${escapeHtml(seen[1])}</span></small></a>`;

/** The first screen: a card a state, the popup, and a school's policy. */
export function cardsHtml(scenarios: readonly Scenario[]): string {
  const states = cardScenarios(scenarios).map((scenario) => {
    const { id, expect } = scenario;
    const rule = typeof expect === 'object' ? expect.rule : '';
    return card(
      `/?play=${id}`,
      happenedIn(panelZh, rule) ?? scenario.title,
      happenedIn(panelEn, rule) ?? scenario.title,
      seenText(scenario),
    );
  });
  return `<section class="cards">${states.join('')}${card('/?open=popup', '試試工具列視窗', 'Try the toolbar window', [
    '在新分頁打開；平常按 Alt+Shift+L 或工具列圖示',
    'it opens in a tab; else press Alt+Shift+L or the icon',
  ])}${card('/?school=on', '一所學校的政策', 'A school’s policy', [
    '同一張說明卡，學校的電話在最前面',
    'the same card, the school’s own number first',
  ])}</section>`;
}
