import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { DEFAULTS, resolveConfig } from '@/lib/config/resolve';
import { type ConfigStorage, readConfig, saveSettings, watchConfig } from '@/lib/config/store';

const mirror = (policy: object) => ({ state: 'received', policy, problems: [], at: 1 });

describe('resolveConfig', () => {
  it('takes the policy as default, the user over it, and a locked value over the user', () => {
    expect(resolveConfig({ hints: 'pill' }, {}).hints).toBe('pill');
    expect(resolveConfig({ hints: 'pill' }, { hints: 'badge' }).hints).toBe('badge');
    expect(resolveConfig({ hints: 'pill', locked: ['hints'] }, { hints: 'badge' }).hints).toBe('pill');
  });
});

describe('readConfig', () => {
  it.each([
    ['nothing stored', {}],
    ['a half-written policy', { policy: { state: 'received' } }],
    ['foreign values', { policy: mirror({ enabled: 'no', entries: 3, other: 1 }), settings: ['x'] }],
  ])('%s: defaults', async (_name, stored) => {
    await browser.storage.local.set(stored);
    expect(await readConfig(browser.storage)).toEqual(DEFAULTS);
  });

  it('takes from the settings only what is the user’s to choose', async () => {
    const settings = { hints: 'pill', enabled: false, orgName: '假學校', localContact: { phones: ['0900-000-000'] } };
    const config = await readConfig({
      local: { get: async () => ({ settings }), set: async () => undefined },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    });
    expect(config).toEqual({ ...DEFAULTS, hints: 'pill' });
  });

  it('falls back to defaults where storage fails', async () => {
    const broken: ConfigStorage = {
      ...browser.storage,
      local: { get: () => Promise.reject(new Error('gone')), set: () => Promise.resolve() },
    };
    expect(await readConfig(broken)).toEqual(DEFAULTS);
  });
});

describe('watchConfig and saveSettings', () => {
  it('tells of every change until stopped, and loses none of two saves at once', async () => {
    const changed = vi.fn();
    const stop = watchConfig(browser.storage, changed);
    await Promise.all([
      saveSettings(browser.storage, { hints: 'badge' }),
      saveSettings(browser.storage, { hiddenRules: ['login-loop'] }),
    ]);
    await expect.poll(() => changed).toHaveBeenCalledTimes(2);
    expect(await readConfig(browser.storage)).toMatchObject({ hints: 'badge', hiddenRules: ['login-loop'] });
    stop();
    await browser.storage.local.set({ settings: {} });
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
