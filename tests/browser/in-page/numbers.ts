import { openPanel } from '@/components/panel/open-panel';
import { resolveConfig } from '@/lib/config/resolve';
import { ENTRIES } from '@/lib/faq';
import { RULES } from '@/lib/rules';
import { createShield } from '@/lib/session/event-shield';
import type { Config, Policy } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';

/** A state in one language, for a school with or without a desk of its own. */
interface Case {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly config: Config;
}

const SCHOOL: Policy = {
  orgName: '幸福國小',
  localContact: { name: '資訊組', phones: ['02-12345678 分機 210'], hours: '週一至週五 8:00–16:00' },
  deskNotes: [
    { contact: 'oidc', note: '尖峰時間常常忙線，可以先請本校資訊組代為聯絡，分機 210。'.repeat(9) },
    { contact: 'moica', note: '週末請改寫信。' },
  ],
  entries: [
    { question: '讀卡機顯示「未連線」怎麼辦？', answer: '換一個 USB 插槽，再重新開機。\n'.repeat(20) },
    { question: '沒有電話的一則', answer: '請找資訊組。', contact: { name: '王老師', email: 'it@school.edu.tw' } },
  ],
};

const finding = (rule: string, codes: readonly string[]): Finding => ({ rule, codes, at: 0, show: 'panel' });

const FINDINGS: readonly Finding[] = [
  ...RULES.flatMap(({ id, answers }) =>
    answers.map(({ codes }) => finding(id, codes === 'by-number' ? ['FIDO-1101'] : codes)),
  ),
  finding('unknown-error', []),
  ...ENTRIES.map(({ code }) => finding('login-loop', [code])),
];

const CASES: readonly Case[] = (['zh-TW', 'en'] as const).flatMap((language) =>
  [{}, SCHOOL].flatMap((policy) => {
    const own = (policy.entries ?? []).map((_, index) => finding('school-1', [`SCHOOL-${index + 1}`]));
    return [...FINDINGS, ...own].map((one) => ({
      name: `${one.rule} ${one.codes} ${language} ${policy.orgName ?? ''}`,
      findings: [one],
      config: resolveConfig({ ...policy, language }, undefined),
    }));
  }),
);

/** Whether a click in its middle meets it, which it does not where it is scrolled or cut away. */
function isInSight(root: ShadowRoot, element: Element | null): boolean {
  if (!element) return false;
  const { left, top, width, height, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && root.elementFromPoint(left + width / 2, top + height / 2) === element;
}

const nothing = (): void => undefined;
const actions = {
  openEntry: nothing,
  openSupport: nothing,
  openSearch: nothing,
  neverShow: nothing,
  showAgain: nothing,
  closed: nothing,
  gone: nothing,
  reopened: nothing,
  askTime: async () => null,
};

const start = CASES[0];
if (!start) throw new Error('no case');
const panel = openPanel(start.findings, start.config, actions, { alive: () => true, shield: createShield(window) });

/** Shows one case after the other in the panel that stands. @returns those without a number in sight */
function missing(): { readonly count: number; readonly without: readonly string[] } {
  const root = document.documentElement.lastElementChild?.shadowRoot;
  if (!root) throw new Error('no panel');
  const without = CASES.filter(({ findings, config }) => {
    panel.update(findings, config);
    return !root.querySelector('.card') || !isInSight(root, root.querySelector('.foot a[href^="tel:"]'));
  });
  return { count: CASES.length, without: without.map(({ name }) => name) };
}

Object.assign(window, { missing });
