// @vitest-environment node
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import type { DeployFile, DeployInput } from '@/lib/deploy/types';
import { EXACTLY, registryOf } from '../exactly';
import { bytesOf, fileOf, target, textIn } from '../files';
import { anyPolicy, IDS, INPUT, INSTALL } from '../policies';
import { firefoxSchema, imported, POWERSHELL_GRAMMAR, pythonJson, pythonPlist, run, xmllint } from './programs';

const SOFTWARE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
const FIREFOX_KEY = `${SOFTWARE}\\Mozilla\\Firefox`;

/** A registry without the keys that only lead to others. */
const withValues = (registry: Record<string, Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(registry).filter(([, values]) => Object.keys(values).length > 0));
const reg = (input: DeployInput): Uint8Array => bytesOf(fileOf('windows-reg', input));
const onlyFile = (files: readonly DeployFile[]): DeployFile => {
  const [file] = files;
  if (!file) throw new Error('no file');
  return file;
};

const INPUTS = fc.sample(anyPolicy, 5).map((policy): DeployInput => ({ policy, ids: IDS, install: INSTALL }));
const EVERY: readonly DeployInput[] = [INPUT, { policy: {}, ids: IDS }, ...INPUTS];

describe('the registry file, imported and read by hivex', () => {
  it('gives every value, and nothing else', () => {
    for (const input of EVERY) expect(withValues(imported(reg(input)))).toEqual(withValues(registryOf(input) as never));
  });

  it('imported over another leaves nothing of that one, and removal takes all of it away', () => {
    const later = { ...INPUT, policy: { orgName: '乙' } };
    expect(withValues(imported(reg(INPUT), reg(later)))).toEqual(withValues(registryOf(later) as never));
    const removal = bytesOf(onlyFile(target('windows-reg').remove(INPUT)));
    const neighbour = new Uint8Array([
      0xff,
      0xfe,
      ...Buffer.from(
        `Windows Registry Editor Version 5.00\r\n\r\n[${FIREFOX_KEY}\\3rdparty\\Extensions]\r\n"other@x.tw"="{}"\r\n`,
        'utf16le',
      ),
    ]);
    expect(withValues(imported(neighbour, reg(INPUT), removal))).toEqual({
      [`${FIREFOX_KEY}\\3rdparty\\Extensions`]: { 'other@x.tw': '{}' },
    });
  });
});

describe('what Firefox itself asks of policies', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(firefoxSchema());
  const faults = (policies: unknown): unknown => (validate(policies) ? [] : validate.errors);

  it('is kept by policies.json and its removal', () => {
    const files = [
      ...EVERY.flatMap((input) => target('firefox-json').write(input)),
      ...target('firefox-json').remove(INPUT),
    ];
    for (const file of files) {
      const { policies } = JSON.parse(textIn(file));
      expect(faults(policies)).toEqual([]);
    }
    expect(faults({ '3rdparty': { Extensions: { [IDS.geckoId]: 1 } } })).not.toEqual([]);
  });

  it('is kept by the profile for macOS and by what the registry holds', () => {
    const { PayloadContent: payloads } = pythonPlist(textIn(fileOf('macos-profile', INPUT))) as never;
    const [own] = (payloads as Record<string, unknown>[]).filter(
      ({ PayloadType }) => PayloadType === 'org.mozilla.firefox',
    );
    const policies = Object.fromEntries(
      Object.entries(own ?? {}).filter(([name]) => !/^(?:Payload|Enterprise)/.test(name)),
    );
    expect(faults(policies)).toEqual([]);
    const registry = imported(reg(INPUT));
    // Firefox parses the text, as its schema says of the media type of this part.
    const text = String(registry[`${FIREFOX_KEY}\\3rdparty\\Extensions`]?.[IDS.geckoId]);
    const settings = { [IDS.geckoId]: registry[`${FIREFOX_KEY}\\ExtensionSettings\\${IDS.geckoId}`] };
    const fromRegistry = {
      '3rdparty': { Extensions: { [IDS.geckoId]: JSON.parse(text) } },
      ExtensionSettings: settings,
    };
    expect(faults(fromRegistry)).toEqual([]);
    expect(fromRegistry).toEqual(policies);
    const place = JSON.stringify(firefoxSchema(), [
      'properties',
      '3rdparty',
      'Extensions',
      'patternProperties',
      '^.*$',
      'contentMediaType',
    ]);
    expect(place).toContain('application/json');
  });
});

describe('the profile for macOS, read by Python', () => {
  it('gives what the strict reader of the tests gives', () => {
    for (const input of EVERY) {
      const text = textIn(fileOf('macos-profile', input));
      const { PayloadContent: payloads, ...head } = pythonPlist(text) as { PayloadContent: Record<string, unknown>[] };
      const uuids = [head, ...payloads].map((one) => (one as Record<string, unknown>).PayloadUUID);
      expect(new Set(uuids).size).toBe(uuids.length);
      const values = payloads.find(
        ({ PayloadType }) => PayloadType === `com.google.Chrome.extensions.${IDS.chromiumId}`,
      );
      const own = Object.entries(values ?? {}).filter(([name]) => !name.startsWith('Payload'));
      expect(Object.fromEntries(own)).toEqual(JSON.parse(JSON.stringify(input.policy)));
    }
  });
});

describe('the files of JSON, read by Python', () => {
  it('give the values that were written', () => {
    for (const input of EVERY) {
      const policy = JSON.parse(JSON.stringify(input.policy));
      const at = (id: 'linux-chrome' | 'firefox-json' | 'google-admin', end = ''): never =>
        pythonJson(textIn(fileOf(id, input, end))) as never;
      expect(at('linux-chrome', '-values.json')).toEqual({ '3rdparty': { extensions: { [IDS.chromiumId]: policy } } });
      expect(at('firefox-json')).toMatchObject({ policies: { '3rdparty': { Extensions: { [IDS.geckoId]: policy } } } });
      const wrapped = Object.entries(policy).map(([name, value]) => [name, { Value: value }]);
      expect(at('google-admin')).toEqual(Object.fromEntries(wrapped));
    }
  });

  it('of Intune are JSON whose every file the strict readers take', () => {
    const intune = target('windows-intune');
    for (const file of [...intune.write(INPUT), ...intune.remove(INPUT)])
      if (file.name.endsWith('.json')) expect(pythonJson(textIn(file))).toEqual(JSON.parse(textIn(file)));
    EXACTLY['windows-intune'](intune.write(INPUT), intune.remove(INPUT), INPUT);
  });
});

describe('templates, read by libxml2', () => {
  it('are valid', () => {
    for (const input of EVERY)
      for (const file of target('windows-admx').write(input)) {
        const schema = file.name.endsWith('.admx') ? 'admx.xsd' : 'adml.xsd';
        expect(() => xmllint(`tests/deploy/schemas/${schema}`, textIn(file)), file.name).not.toThrow();
      }
  });

  it('are not where they are spoilt', () => {
    const spoilt = textIn(fileOf('windows-admx', INPUT, 'edge.admx')).replace('class="Machine"', 'class="Computer"');
    expect(() => xmllint('tests/deploy/schemas/admx.xsd', spoilt)).toThrow(/Computer/);
  });
});

describe('the PowerShell scripts, by a grammar of PowerShell', () => {
  let parser: Parser;
  beforeAll(async () => {
    await Parser.init();
    parser = new Parser().setLanguage(await Language.load(new Uint8Array(POWERSHELL_GRAMMAR)));
  });
  const parsed = (file: DeployFile): Node => {
    const root = parser.parse(textIn(file).replace(/^\ufeff/, ''))?.rootNode;
    if (!root) throw new Error('not parsed');
    return root;
  };
  const scripts = (input: DeployInput): readonly DeployFile[] => [
    ...target('windows-powershell').write(input),
    ...target('windows-powershell').remove(input),
    ...target('windows-admx').remove(input),
  ];

  it('are without a fault', () => {
    for (const input of EVERY) for (const file of scripts(input)) expect(parsed(file).hasError, file.name).toBe(false);
    const broken = parser.parse("if ($x { Write-Output 'a' }")?.rootNode;
    expect(broken?.hasError).toBe(true);
  });

  it('hold the values in texts that nothing in them can end', () => {
    for (const input of EVERY) {
      const [first] = parsed(onlyFile(target('windows-powershell').write(input))).descendantsOfType(
        'verbatim_here_string_characters',
      );
      const text = first?.text.replace(/^@'\r?\n|\r?\n'@$/g, '') ?? '';
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(input.policy)));
    }
  });
});

describe('the shell scripts', () => {
  it('are without a fault to the shell', () => {
    const linux = (['linux-chrome', 'linux-edge', 'linux-chromium', 'macos-profile'] as const).map(target);
    const files = linux.flatMap((one) => [...one.write(INPUT), ...one.remove(INPUT)]);
    const scripts = files.filter(({ name }) => name.endsWith('.sh'));
    expect(scripts.length).toBeGreaterThanOrEqual(7);
    for (const file of scripts) expect(() => run('sh', ['-n'], textIn(file)), file.name).not.toThrow();
    expect(() => run('sh', ['-n'], 'if true; then')).toThrow();
  });
});
