import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FOUND, LONG_MS, pass, present } from './recording-panel';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SHOWN = ['open access-token'];

it('follows a configuration that wants the badge alone, and back', async () => {
  const { log, panelController, set } = present();
  panelController.show([FOUND]);
  await pass(LONG_MS);
  set('badge');
  await pass(LONG_MS);
  expect(log).toEqual([...SHOWN, 'close']);
  set('panel');
  await pass(LONG_MS);
  expect(log).toEqual([...SHOWN, 'close', ...SHOWN]);
});

it('brings nothing back that a person has closed', async () => {
  const { log, panelController, set } = present();
  panelController.show([FOUND]);
  await pass(LONG_MS);
  expect(panelController.closed()).toEqual(['access-token']);
  panelController.gone();
  set('pill');
  await pass(LONG_MS);
  expect(log).toEqual([...SHOWN, 'close']);
});
