import type { CheckResult } from '@/lib/types/checks';
import { isWatched } from '@/lib/types/hosts';
import type { Finding, Step } from '@/lib/types/page';
import { entryByCode } from '../faq';
import type { Spoken } from '../strings/language';
import { panelEn } from '../strings/panel.en';
import { panelZh } from '../strings/panel.zh-TW';
import { popupZh } from '../strings/popup.zh-TW';
import { supportEn } from '../strings/support.en';
import { type SupportStrings, supportZh } from '../strings/support.zh-TW';
import type { ClockReading } from './clock';
import { redact } from './redact';
import type { SystemInfo } from './system';
import { taipeiTime } from './taipei-time';

/** All that a card is made of: no page's words, no address beyond its host, nothing that somebody typed in a page. */
export interface SupportFacts {
  /** What the person adds in own words; redacted with the rest, and kept nowhere. */
  readonly words?: string;
  /** What the person came for; null where nothing was seen. */
  readonly code: string | null;
  /** The question of `code` in the Q&A, where no finding tells what happened. */
  readonly question?: { readonly zh: string; readonly en: string } | undefined;
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  readonly checks: readonly CheckResult[];
  readonly clock: ClockReading | null;
  readonly system: SystemInfo;
  /** This extension's version. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface SupportCard {
  /** Subject of a mail; holds the code. */
  readonly subject: string;
  /** Plain text, lines ended by `\n`. */
  readonly text: string;
  /** The same, by language. */
  readonly parts: readonly { readonly language: Spoken; readonly text: string }[];
  /** A few lines for where the whole is too long; they ask to paste it below them. */
  readonly brief: string;
  /** Three lines for a chat with a colleague: what happened, what was checked, where. */
  readonly chat: string;
}

const MINUTE_MS = 60_000;

/** Only the names of hosts that are watched are known to be nobody's own. */
const hostName = (host: string, strings: SupportStrings): string =>
  isWatched(host) && /^[a-z\d.-]+$/.test(host) ? host : strings.otherHost;

/** What an entry itself says has happened; a TW FidO code's meaning is nowhere else. */
const ownWords = (code: string | undefined, language: 'zh' | 'en'): string | undefined =>
  code === undefined ? undefined : entryByCode(code)?.happened?.[language];

function seen(facts: SupportFacts, strings: SupportStrings, happened: Readonly<Record<string, string>>): string[] {
  const language = strings === supportEn ? 'en' : 'zh';
  const lines = facts.findings.map(({ rule, codes }) =>
    [
      codes.join(strings.row),
      ownWords(codes[0], language) ?? happened[rule] ?? (codes.length === 0 ? strings.unknownProblem : ''),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  const known = facts.findings.some(({ codes }) => facts.code !== null && codes.includes(facts.code));
  const question = facts.question?.[language] ?? '';
  const first = facts.code === null || known ? [] : [`${facts.code} ${question}`.trim()];
  const [problem = strings.nothingSeen, ...others] = [...first, ...lines];
  return [strings.line(strings.problem, problem), ...others.map((other) => strings.line(strings.alsoSeen, other))];
}

const stepLine = ({ at, event, kind, host }: Step, strings: SupportStrings): string =>
  `  ${taipeiTime(at)} ${strings.event[event](strings.kind[kind])}${strings.aside(hostName(host, strings))}`;

function checkLine({ id, state }: CheckResult, facts: SupportFacts, strings: SupportStrings): string {
  const { clock } = facts;
  const result =
    id === 'clock' && clock?.state === 'wrong'
      ? strings.clockOff(Math.round(Math.abs(clock.offsetMs) / MINUTE_MS), clock.offsetMs > 0)
      : state === 'look'
        ? strings.notChecked
        : strings.judged[id][state].result;
  return `  ${strings.line(strings.check[id], result)}`;
}

function inLanguage(facts: SupportFacts, strings: SupportStrings, happened: Readonly<Record<string, string>>): string {
  const { browser, os } = facts.system;
  const name = browser ? `${browser.name} ${browser.major}` : strings.unknown;
  const host = facts.steps.findLast((step) => isWatched(step.host))?.host;
  const { line, aside, row } = strings;
  const happenings = strings.steps + aside(strings.stepsZone);
  return [
    `【${strings.cardTitle}】`,
    strings.greeting,
    ...seen(facts, strings, happened),
    facts.words?.trim() ? strings.line(strings.ownWords, facts.words.trim()) : strings.describe,
    '',
    line(happenings, facts.steps.length === 0 ? strings.noSteps : '').trimEnd(),
    ...facts.steps.map((step) => stepLine(step, strings)),
    ...(host === undefined ? [] : [line(strings.site, hostName(host, strings))]),
    line(strings.browser, name + row + (os ?? strings.unknown)),
    ...(facts.checks.length === 0 ? [] : [line(strings.checks, '').trimEnd()]),
    ...facts.checks.map((check) => checkLine(check, facts, strings)),
    line(strings.madeAt, taipeiTime(facts.now)),
    strings.madeBy(facts.version) + aside(strings.privacy),
  ].join('\n');
}

/** For a chat, in the language of those who read it there. */
function chatIn(facts: SupportFacts, strings: SupportStrings, happened: Readonly<Record<string, string>>): string {
  const { browser } = facts.system;
  const host = facts.steps.findLast((step) => isWatched(step.host))?.host;
  const places = [host && hostName(host, strings), browser && `${browser.name} ${browser.major}`];
  return [
    [seen(facts, strings, happened)[0], facts.words?.replaceAll('\n', ' ').trim()].filter(Boolean).join(strings.row),
    strings.line(
      strings.checks,
      facts.checks.map((check) => checkLine(check, facts, strings).trim()).join(strings.row),
    ),
    strings.line(strings.site, places.filter(Boolean).join(strings.row)),
  ].join('\n');
}

/**
 * The text that a person hands to a help desk. Chinese comes first, since the
 * desk reads it; an English reader gets the same in English below.
 */
export function supportCard(facts: SupportFacts, language: Spoken): SupportCard {
  // Nothing below can carry a secret; should that ever change, it still doesn't leave.
  const part = (spoken: Spoken, strings: SupportStrings, happened: Readonly<Record<string, string>>) => ({
    language: spoken,
    text: redact(`${inLanguage(facts, strings, happened)}\n`),
  });
  const parts = [
    part('zh-TW', supportZh, panelZh.happened),
    ...(language === 'en' ? [part('en', supportEn, panelEn.happened)] : []),
  ];
  const own = facts.code === null ? popupZh.subjectUnknown : supportZh.subject(facts.code);
  const brief = [
    supportZh.greeting,
    ...seen({ ...facts, findings: facts.findings.slice(0, 1) }, supportZh, {}),
    supportZh.pasteHere,
    ...(language === 'en' ? [supportEn.pasteHere] : []),
  ].join('\n');
  const chat =
    language === 'en' ? chatIn(facts, supportEn, panelEn.happened) : chatIn(facts, supportZh, panelZh.happened);
  return {
    chat: redact(chat),
    subject: redact(own),
    text: parts.map(({ text }) => text).join('\n'),
    parts,
    brief: redact(`${brief}\n\n`),
  };
}
