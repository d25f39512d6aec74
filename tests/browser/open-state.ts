import type { Page } from '@playwright/test';
import { ALL_SCENARIOS } from '../sites/scenarios';
import type { Rig } from './launch';
import { HOST } from './panel';
import { play, untilQuiet } from './play';

/**
 * Plays the scenario called `id` until what `part` selects is there, and the watcher at rest.
 * @throws where there is no such scenario.
 */
export async function openState(rig: Rig, id: string, part = HOST): Promise<Page> {
  const scenario = ALL_SCENARIOS.find((one) => one.id === id);
  if (!scenario) throw new Error(`No scenario ${id}`);
  const page = await play(rig, scenario, untilQuiet);
  await page.locator(part).waitFor({ state: 'attached' });
  await untilQuiet(page);
  return page;
}

/** The same, until the card stands open; only a test build lets it be seen. */
export const openCard = (rig: Rig, id: string): Promise<Page> => openState(rig, id, `${HOST} .card`);
