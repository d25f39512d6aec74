import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FOUND, GLIMPSE_MS, LONG_MS, OTHER, pass, present } from './recording-panel';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SHOWN = ['open access-token'];

describe('a panel whose state has gone', () => {
  it('stands until it could be read', async () => {
    const { log, panelController } = present();
    panelController.show([FOUND]);
    await pass(1);
    panelController.show([]);
    await pass(GLIMPSE_MS);
    expect(log).toEqual(SHOWN);
    await pass(LONG_MS);
    expect(log).toEqual([...SHOWN, 'close']);
  });

  it('goes at once when it has stood for long', async () => {
    const { log, panelController } = present();
    panelController.show([FOUND]);
    await pass(LONG_MS);
    panelController.show([]);
    expect(log).toEqual([...SHOWN, 'close']);
  });

  it('stands as long as somebody reads it, and goes soon afterwards', async () => {
    const { log, panelController, state } = present();
    panelController.show([FOUND]);
    await pass(LONG_MS);
    state.busy = true;
    panelController.show([]);
    await pass(LONG_MS);
    expect(log).toEqual(SHOWN);
    state.busy = false;
    await pass(1000);
    expect(log).toEqual([...SHOWN, 'close']);
  });

  it('asks only now and then whether somebody still reads', async () => {
    const { panelController, state } = present();
    panelController.show([FOUND]);
    await pass(LONG_MS);
    state.busy = true;
    panelController.show([]);
    await pass(10_000);
    expect(state.asked).toBeGreaterThan(1);
    expect(state.asked).toBeLessThan(50);
  });

  it('stays when the state comes back in time', async () => {
    const { log, panelController } = present();
    panelController.show([FOUND]);
    await pass(1);
    panelController.show([]);
    await pass(GLIMPSE_MS);
    panelController.show([FOUND]);
    await pass(LONG_MS);
    expect(log).toEqual([...SHOWN, 'update access-token']);
  });

  it('goes once, however often it is said to be gone', async () => {
    const { log, panelController } = present();
    panelController.show([FOUND]);
    await pass(1);
    panelController.show([]);
    panelController.show([]);
    await pass(LONG_MS);
    panelController.show([]);
    expect(log).toEqual([...SHOWN, 'close']);
  });

  it('comes up anew when the state comes back later', async () => {
    const { log, panelController } = present();
    panelController.show([FOUND]);
    await pass(LONG_MS);
    panelController.show([]);
    panelController.show([FOUND]);
    await pass(1);
    expect(log).toEqual([...SHOWN, 'close', ...SHOWN]);
  });
});

describe('a panel that a person has closed', () => {
  it('is not closed again', async () => {
    const { log, panelController } = present();
    panelController.show([FOUND]);
    await pass(1);
    panelController.show([]);
    panelController.closed();
    panelController.gone();
    await pass(LONG_MS);
    expect(log).toEqual(SHOWN);
  });

  it('takes with it no panel that comes up after it', async () => {
    const { log, panelController } = present();
    panelController.show([FOUND]);
    await pass(1);
    panelController.show([]);
    panelController.closed();
    panelController.gone();
    panelController.show([FOUND]);
    await pass(LONG_MS);
    expect(log).toEqual([...SHOWN, ...SHOWN]);
  });

  it('leaves a line that goes when it was read', async () => {
    const { log, panelController, state } = present();
    panelController.show([FOUND]);
    await pass(LONG_MS);
    Object.assign(state, { busy: true, closed: true });
    panelController.closed();
    await pass(LONG_MS);
    expect(log).toEqual(SHOWN);
    state.busy = false;
    await pass(1000);
    expect(log).toEqual([...SHOWN, 'close']);
  });

  it('comes back as it was when the person wants it again, from that line and later', async () => {
    const { log, panelController, state } = present();
    panelController.show([FOUND]);
    state.busy = true;
    panelController.closed();
    panelController.reopen();
    expect(log).toEqual([...SHOWN, 'update access-token']);
    panelController.closed();
    panelController.gone();
    panelController.reopen();
    expect(log.at(-1)).toBe('open access-token');
    // It is open.
    panelController.reopen();
    expect(log).toHaveLength(3);
  });

  it('does not come back over what has been found since', async () => {
    const { log, panelController } = present();
    panelController.show([FOUND]);
    panelController.closed();
    panelController.show([OTHER]);
    panelController.reopen();
    expect(log).toEqual([...SHOWN, 'update timed-out']);
  });
});
