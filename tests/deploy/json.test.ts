import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '@/lib/config/schema';
import { valueAt } from '@/lib/deploy/values';
import { fileOf, target, textIn } from './files';
import { anyPolicy, IDS, INPUT, INSTALL } from './policies';

/** The parts of Firefox's own schema of policies (policies-schema.json) that our files use. */
const FIREFOX = {
  type: 'object',
  required: ['policies'],
  additionalProperties: false,
  properties: {
    policies: {
      type: 'object',
      additionalProperties: false,
      properties: {
        '3rdparty': {
          type: 'object',
          additionalProperties: false,
          properties: { Extensions: { type: 'object', patternProperties: { '^.*$': { type: 'object' } } } },
        },
        ExtensionSettings: {
          type: 'object',
          patternProperties: {
            '^.*$': {
              type: 'object',
              additionalProperties: false,
              required: ['installation_mode'],
              properties: {
                installation_mode: { enum: ['allowed', 'blocked', 'force_installed', 'normal_installed'] },
                install_url: { type: 'string', pattern: '^(?:https?|file)://' },
              },
            },
          },
        },
      },
    },
  },
};

/** The same for Chromium's files; the values by our own managed schema, in which nothing else may stand. */
const CHROMIUM = (id: string) => ({
  type: 'object',
  additionalProperties: false,
  required: ['3rdparty'],
  properties: {
    '3rdparty': {
      type: 'object',
      additionalProperties: false,
      properties: {
        extensions: {
          type: 'object',
          additionalProperties: false,
          properties: { [id]: { ...managedSchema(), additionalProperties: false } },
        },
      },
    },
  },
});

/** The other file: the forced installation, and nothing else. */
const INSTALLING = (id: string, [pin, pinned]: readonly [string, string]) => ({
  type: 'object',
  additionalProperties: false,
  required: ['ExtensionSettings'],
  properties: {
    ExtensionSettings: {
      type: 'object',
      additionalProperties: false,
      required: [id],
      properties: {
        [id]: {
          type: 'object',
          additionalProperties: false,
          required: ['installation_mode', 'update_url', pin],
          properties: {
            installation_mode: { const: 'force_installed' },
            update_url: { type: 'string' },
            [pin]: { const: pinned },
          },
        },
      },
    },
  },
});

const ajv = new Ajv({ strict: false, allErrors: true });

describe('policies.json of Firefox', () => {
  const valid = ajv.compile(FIREFOX);

  it('is what Firefox’s schema asks for and holds every value', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const value: unknown = JSON.parse(textIn(fileOf('firefox-json', { policy, ids: IDS, install: INSTALL })));
        expect(valid(value)).toBe(true);
        expect(valueAt(value, 'policies', '3rdparty', 'Extensions', IDS.geckoId)).toEqual(policy);
        expect(valueAt(value, 'policies', 'ExtensionSettings', IDS.geckoId, 'install_url')).toBe(INSTALL.xpiUrl);
      }),
    );
  });

  it('uninstalls on removal what was installed by force', () => {
    const [file] = target('firefox-json').remove(INPUT);
    const value: unknown = JSON.parse(file ? textIn(file) : '');
    expect(valid(value)).toBe(true);
    expect(valueAt(value, 'policies', 'ExtensionSettings', IDS.geckoId)).toEqual({ installation_mode: 'blocked' });
  });
});

describe.each([
  ['linux-chrome', IDS.chromiumId, '/etc/opt/chrome/policies/managed', ['toolbar_pin', 'force_pinned']],
  ['linux-chromium', IDS.chromiumId, '/etc/chromium/policies/managed', ['toolbar_pin', 'force_pinned']],
  ['linux-edge', IDS.edgeId, '/etc/opt/edge/policies/managed', ['toolbar_state', 'force_shown']],
] as const)('%s', (id, extension, folder, pin) => {
  it('has every value where the browser looks for it, by the managed schema', () => {
    const valid = ajv.compile(CHROMIUM(extension));
    const installs = ajv.compile(INSTALLING(extension, pin));
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const value: unknown = JSON.parse(textIn(fileOf(id, { policy, ids: IDS, install: INSTALL })));
        const installing: unknown = JSON.parse(
          textIn(fileOf(id, { policy, ids: IDS, install: INSTALL }, '-install.json')),
        );
        expect([valid(value), installs(installing)]).toEqual([true, true]);
        expect(valueAt(value, '3rdparty', 'extensions', extension)).toEqual(policy);
      }),
    );
  });

  it('is removed from the folder it was put into', () => {
    const [file] = target(id).remove(INPUT);
    expect(file ? textIn(file) : '').toContain(`'${folder}'`);
    expect(textIn(fileOf(id, INPUT, '.sh'))).toContain(`FOLDER='${folder}'\n`);
  });
});

describe('the JSON for Google’s console', () => {
  it('wraps each value and nothing else', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const value: Record<string, unknown> = JSON.parse(textIn(fileOf('google-admin', { policy, ids: IDS })));
        const unwrapped = Object.entries(value).map(([name, one]) => [name, valueAt(one, 'Value')]);
        expect(Object.fromEntries(unwrapped)).toEqual(policy);
      }),
    );
  });
});
