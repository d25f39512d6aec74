import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, type Rig } from '../browser/launch';
import { shownCodes } from '../browser/panel';
import { play, untilQuiet } from '../browser/play';
import type { Scenario } from '../sites/scenario';
import { expectedText } from './demo-index';

export interface Row {
  readonly scenario: Scenario;
  /** Codes that were shown, the first one first. */
  readonly shown: readonly string[];
  readonly ok: boolean;
  /** Milliseconds from the last act to the panel; null where none was shown. */
  readonly ms: number | null;
  /** File name of the picture, beside the report. */
  readonly picture: string;
  /** Why it could not be played. */
  readonly error?: string;
}

const LATEST_MS = 15_000;

function asExpected({ expect }: Scenario, shown: readonly string[]): boolean {
  if (expect === 'silent') return shown.length === 0;
  if (expect === 'pill') return shown.join(' ') === 'SSO-A3';
  return expect.codes.every((code, index) => shown[index] === code);
}

/** Reads the panel until it says what is expected, or the time is over; silent scenarios are read once at rest. */
async function readShown(page: Page, scenario: Scenario): Promise<string[]> {
  await untilQuiet(page);
  const until = Date.now() + LATEST_MS;
  let shown = await shownCodes(page);
  while (scenario.expect !== 'silent' && !asExpected(scenario, shown) && Date.now() < until) {
    await page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => undefined);
    shown = await shownCodes(page);
  }
  return shown;
}

async function playOne(rig: Rig, scenario: Scenario, folder: string): Promise<Row> {
  const picture = `${scenario.id}.png`;
  const open = new Set(rig.context.pages());
  try {
    let last = Date.now();
    const page = await play(rig, scenario, untilQuiet, () => {
      last = Date.now();
    });
    const shown = await readShown(page, scenario);
    const at = Number(await page.evaluate(() => document.documentElement.dataset.ssoHelperShown ?? ''));
    // Where the page went on by itself the panel may have stood before the last act was over.
    const ms = at > 0 ? Math.max(0, at - last) : null;
    await page.screenshot({ path: join(folder, picture) });
    return { scenario, shown, ok: asExpected(scenario, shown), ms, picture };
  } catch (error) {
    return { scenario, shown: [], ok: false, ms: null, picture, error: String(error).split('\n')[0] ?? '' };
  } finally {
    for (const page of rig.context.pages()) if (!open.has(page)) await page.close();
  }
}

const line = (id: string, expected: string, shown: string, time: string): string =>
  `${id.padEnd(34)}${expected.padEnd(18)}${shown.padEnd(22)}${time.padEnd(9)}`;

/** Each waits for its page most of the time: more of them than cores. */
const BROWSERS = 3;

/** Plays the scenarios in several real Chromiums and prints a line for each. @returns rows in the order of `scenarios` */
export async function playAll(scenarios: readonly Scenario[], extension: string, folder: string): Promise<Row[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rows = new Map<Scenario, Row>();
  const waiting = [...scenarios];
  console.log(`\n${line('scenario', 'expected', 'shown', 'time to show')}`);

  /** One browser plays one scenario after the other. */
  const work = async (): Promise<void> => {
    const rig = await launch({ extension });
    try {
      for (let scenario = waiting.shift(); scenario; scenario = waiting.shift()) {
        const row = await playOne(rig, scenario, folder);
        rows.set(scenario, row);
        const shown = row.error ?? (row.shown.join(' ') || '—');
        const time = row.ms === null ? '' : `${row.ms} ms`;
        console.log(line(scenario.id, expectedText(scenario.expect), shown, time) + (row.ok ? '' : '  ✗ differs'));
      }
    } finally {
      await rig.close();
    }
  };

  await Promise.all(Array.from({ length: Math.min(BROWSERS, waiting.length) }, work));
  return scenarios.flatMap((scenario) => rows.get(scenario) ?? []);
}
