import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import {
  type ConfigStorage,
  readConfig,
  readMirror,
  readSettings,
  saveSettings,
  watchConfig,
} from '@/lib/config/store';

type Listener = Parameters<ConfigStorage['onChanged']['addListener']>[0];

/** Storage that holds what the test says, and can tell of any change. */
function storageWith(items: Record<string, unknown>) {
  const listeners = new Set<Listener>();
  const storage: ConfigStorage = {
    local: {
      get: async (keys) => Object.fromEntries(keys.flatMap((key) => (key in items ? [[key, items[key]]] : []))),
      set: async (entries) => void Object.assign(items, entries),
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  return {
    storage,
    items,
    tell: (changes: Record<string, unknown>, area: string) => {
      for (const listener of listeners) listener(changes, area);
    },
  };
}

const mirror = (policy: unknown, more: object = {}) => ({ state: 'received', policy, problems: [], at: 5, ...more });
const configOf = (items: Record<string, unknown>) => readConfig(storageWith(items).storage);

describe('a stored policy', () => {
  it.each<[string, unknown]>([
    ['a list', [mirror({ hints: 'pill' })]],
    ['a text', 'received'],
    ['without a policy', { state: 'received', problems: [], at: 5 }],
    ['with a policy that is none', mirror('pill')],
    ['without a list of problems', { ...mirror({ hints: 'pill' }), problems: 'none' }],
  ])('counts for nothing where it is %s', async (_name, policy) => {
    expect(readMirror(policy)).toBeNull();
    expect(await configOf({ policy })).toEqual(DEFAULTS);
  });

  it('keeps the values that have the type of what they stand for, and no others', () => {
    const good = {
      enabled: false,
      hints: 'pill',
      disabledRules: ['login-loop'],
      localContact: { name: '資訊組' },
    };
    const bad = { language: 5, orgName: null, entries: { 0: 'x' }, rules: 'none', locked: null };
    expect(readMirror(mirror({ ...good, ...bad, other: 1, toString: 'x' }))?.policy).toEqual(good);
  });

  it.each([[['資訊組']], ['資訊組'], [5], [null]])('has no desk where it stands as %j', (localContact) => {
    expect(readMirror(mirror({ localContact }))?.policy).toEqual({});
  });

  it('was received only where it says so', () => {
    expect(readMirror(mirror({}))?.state).toBe('received');
    expect(readMirror(mirror({}, { state: 'none' }))?.state).toBe('none');
    expect(readMirror(mirror({}, { state: 'maybe' }))?.state).toBe('none');
    expect(readMirror(mirror({}, { state: '' }))?.state).toBe('none');
  });

  it('keeps its problems and its time, which is the beginning of all times where it is no number', () => {
    const problems = [{ path: 'hints', reason: 'choice' }];
    expect(readMirror(mirror({}, { problems }))).toEqual({ state: 'received', policy: {}, problems, at: 5 });
    expect(readMirror(mirror({}, { at: '5' }))?.at).toBe(0);
    expect(readMirror(mirror({}, { at: undefined }))?.at).toBe(0);
  });
});

describe('stored settings', () => {
  it.each([[undefined], [null], ['pill'], [['pill']], [5]])('are none where they stand as %j', (value) => {
    expect(readSettings(value)).toEqual({});
  });

  it('keep each choice that has the right type', () => {
    const good = {
      language: 'en',
      hints: 'pill',
      position: 'top-left',
      textSize: 'large',
      hiddenRules: ['login-loop'],
    };
    expect(readSettings(good)).toEqual(good);
    expect(readSettings({ ...good, hints: false, hiddenRules: 'login-loop' })).toEqual({
      language: 'en',
      position: 'top-left',
      textSize: 'large',
    });
  });

  it('do not suffer from a broken policy beside them, nor a policy from broken settings', async () => {
    expect(await configOf({ policy: 'broken', settings: { hints: 'pill' } })).toEqual({ ...DEFAULTS, hints: 'pill' });
    expect(await configOf({ policy: mirror({ hints: 'pill' }), settings: 'broken' })).toEqual({
      ...DEFAULTS,
      hints: 'pill',
    });
  });

  it('lose what is broken and nothing else when one is saved', async () => {
    const { storage, items } = storageWith({ settings: { hints: 5, language: 'en', enabled: false } });
    await saveSettings(storage, { textSize: 'large' });
    expect(items.settings).toEqual({ language: 'en', textSize: 'large' });
  });

  it('can be saved again after storage has failed, which the one who saved is told', async () => {
    const { storage, items } = storageWith({});
    vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(saveSettings(storage, { hints: 'pill' })).rejects.toThrow('full');
    await saveSettings(storage, { hints: 'badge' });
    expect(items.settings).toEqual({ hints: 'badge' });
  });
});

describe('watchConfig', () => {
  const callsAfter = async (changes: Record<string, unknown>, area: string): Promise<number> => {
    const { storage, tell } = storageWith({});
    const changed = vi.fn();
    watchConfig(storage, changed);
    tell(changes, area);
    await new Promise((resolve) => setTimeout(resolve));
    return changed.mock.calls.length;
  };

  it.each(['policy', 'settings'])('tells of a change of %s', async (key) => {
    expect(await callsAfter({ [key]: {} }, 'local')).toBe(1);
  });

  it('tells once where both have changed', async () => {
    expect(await callsAfter({ policy: {}, settings: {} }, 'local')).toBe(1);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ trail: [] }, 'local'],
    [{}, 'local'],
    [{ settings: {} }, 'sync'],
    [{ policy: {} }, 'managed'],
    [{ policy: {}, settings: {} }, 'session'],
  ])('does not care for %j in the area %s', async (changes, area) => {
    expect(await callsAfter(changes, area)).toBe(0);
  });
});
