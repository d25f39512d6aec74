import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FOUND, LONG_MS, OTHER, pass, present } from './recording-panel';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a panel', () => {
  it('is opened for nothing where there is no finding', async () => {
    const { log, panelController } = present();
    panelController.refresh();
    panelController.show([]);
    await pass(LONG_MS);
    expect(log).toEqual([]);
  });

  it('is opened for no finding where the badge alone is wanted', async () => {
    const { log, panelController } = present({ hints: 'badge' });
    panelController.show([FOUND]);
    await pass(LONG_MS);
    expect(log).toEqual([]);
    expect(panelController.resting).toBe(true);
  });

  it('that stands is told of what holds now', async () => {
    const { log, panelController } = present();
    panelController.show([FOUND]);
    await pass(1);
    panelController.show([FOUND, OTHER]);
    await pass(LONG_MS);
    expect(log).toEqual(['open access-token', 'update access-token timed-out']);
  });

  it('that stands is drawn anew with a new configuration', async () => {
    const { log, panelController, set } = present();
    panelController.show([FOUND]);
    await pass(1);
    set('pill');
    expect(log).toEqual(['open access-token', 'update access-token']);
  });

  it('that could not be opened is tried again with the next finding', async () => {
    const { log, panelController } = present({ failures: 1 });
    panelController.show([FOUND]);
    await pass(LONG_MS);
    expect(log).toEqual(['open access-token']);
    panelController.show([OTHER]);
    await pass(1);
    expect(log).toEqual(['open access-token', 'open timed-out']);
  });

  it('that could not be opened leaves nothing to withdraw', async () => {
    const { log, panelController } = present({ failures: 1 });
    panelController.show([FOUND]);
    await pass(1);
    panelController.show([]);
    await pass(LONG_MS);
    expect(log).toEqual(['open access-token']);
    expect(panelController.resting).toBe(true);
  });
});

describe('the presenter', () => {
  it('rests at first', () => {
    expect(present().panelController.resting).toBe(true);
  });

  it('does not rest until a panel whose state has gone is closed', async () => {
    const { panelController, changed } = present();
    panelController.show([FOUND]);
    await pass(1);
    panelController.show([]);
    expect(panelController.resting).toBe(false);
    await pass(LONG_MS);
    expect(panelController.resting).toBe(true);
    expect(changed).toEqual([true, true]);
  });

  it('does not rest where a panel is wanted and could not be opened', async () => {
    const { panelController, changed } = present({ failures: 1 });
    panelController.show([FOUND]);
    await pass(1);
    expect(panelController.resting).toBe(false);
    expect(changed).toEqual([false]);
  });

  it('rests when a person has closed the panel', async () => {
    const { panelController, state } = present();
    panelController.show([FOUND, OTHER]);
    await pass(1);
    // The line that tells where it went.
    state.closed = true;
    expect(panelController.closed()).toEqual(['access-token', 'timed-out']);
    expect(panelController.resting).toBe(true);
    panelController.gone();
    expect(panelController.resting).toBe(true);
    expect(panelController.closed()).toEqual([]);
  });
});
