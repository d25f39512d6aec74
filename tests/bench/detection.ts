import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { Window } from 'happy-dom';
import { launch } from '../browser/launch';
import { shownCodes } from '../browser/panel';
import { play, untilQuiet } from '../browser/play';
import type { Scenario } from '../sites/scenario';

/** What a scenario's page asks of a browser where it is played in memory, as the unit tests do. */
const GLOBALS = [
  'DOMParser',
  'Document',
  'Element',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLTableElement',
  'Node',
  'NodeFilter',
  'ShadowRoot',
  'Text',
];

export interface DetectionQuality {
  readonly rule: string;
  /** Scenarios that must show it first, and those that do. */
  readonly wanted: number;
  readonly found: number;
  /** Scenarios where it stands first although another, or nothing, should. */
  readonly wrong: number;
}

export interface Detection {
  readonly rules: readonly DetectionQuality[];
  /** Scenarios that must stay silent, and those that don't. */
  readonly silent: number;
  readonly hints: number;
}

/** Late texts and waiting pages take their time. */
const LATEST_MS = 15_000;
const POLL_MS = 100;
const UNKNOWN = { rule: 'unknown-error', codes: ['SSO-A3'] };

/** The rule that stands first, told by the codes that the panel shows; another's is named by its first code. */
async function firstShown(page: Page, { expect }: Scenario): Promise<string | null> {
  const codes = await shownCodes(page);
  const [first = null] = codes;
  if (first === null || expect === 'silent') return first;
  const wanted = expect === 'pill' ? UNKNOWN : expect;
  return wanted.codes.every((code, at) => codes[at] === code) ? wanted.rule : first;
}

/** Plays in Chromium what needs layout, time or real navigation. */
async function playInBrowser(scenarios: readonly Scenario[], judge: (one: Scenario, first: string | null) => void) {
  const rig = await launch({ extension: resolve('.output/chrome-mv3-testing') });
  try {
    for (const scenario of scenarios) {
      const page = await play(rig, scenario, untilQuiet);
      await untilQuiet(page);
      const latest = Date.now() + LATEST_MS;
      let first = await firstShown(page, scenario);
      while (first === null && scenario.expect !== 'silent' && Date.now() < latest) {
        await page.waitForTimeout(POLL_MS);
        first = await firstShown(page, scenario);
      }
      judge(scenario, first);
      for (const one of rig.context.pages()) if (one.url() !== 'about:blank') await one.close();
    }
  } finally {
    await rig.close();
  }
}

/** Every scenario, by the rule that stands first: in memory where that can be, else in a browser. */
export async function measureDetection(): Promise<Detection> {
  const window = new Window();
  for (const name of GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));
  Reflect.set(globalThis, '__TEST_BUILD__', true);
  const { ALL_SCENARIOS, IN_MEMORY } = await import('../sites/scenarios');
  const { findingsAfter } = await import('../detect/play-in-memory');
  const rules = new Map<string, { wanted: number; found: number; wrong: number }>();
  const of = (rule: string) => {
    const known = rules.get(rule) ?? { wanted: 0, found: 0, wrong: 0 };
    rules.set(rule, known);
    return known;
  };
  let silent = 0;
  let hints = 0;
  function judge({ expect }: Scenario, first: string | null): void {
    const wanted = expect === 'silent' ? null : expect === 'pill' ? UNKNOWN.rule : expect.rule;
    if (wanted === null) silent++;
    else of(wanted).wanted++;
    if (first !== null && first === wanted) of(first).found++;
    else if (first !== null) {
      of(first).wrong++;
      if (wanted === null) hints++;
    }
  }
  for (const scenario of IN_MEMORY) judge(scenario, findingsAfter(scenario)[0]?.rule ?? null);
  await window.happyDOM.close();
  await playInBrowser(
    ALL_SCENARIOS.filter(({ browserOnly }) => browserOnly),
    judge,
  );
  return { rules: [...rules].map(([rule, counts]) => ({ rule, ...counts })), silent, hints };
}
