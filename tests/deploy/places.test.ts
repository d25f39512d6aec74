import { describe, expect, it } from 'vitest';
import { idIn, updateUrlIn } from '@/lib/deploy/browsers';
import { UnfitInput } from '@/lib/deploy/checks';
import { chromiumPaths, firefoxPaths } from '@/lib/deploy/paths';
import { TARGETS } from '@/lib/deploy/targets';
import { uuidOf } from '@/lib/deploy/uuid';
import { valueAt } from '@/lib/deploy/values';
import { escapeXml, parseXml } from '@/lib/deploy/xml';
import { bytesOf, fileOf, target, textIn } from './files';
import { IDS, INPUT, INSTALL } from './policies';

const [ID, EDGE_ID] = [IDS.chromiumId, IDS.edgeId];

describe('where each platform reads the policy', () => {
  it('is said for every Chromium browser, Edge under its own id', () => {
    expect(chromiumPaths(IDS).map(({ platform, path }) => `${platform}: ${path}`)).toEqual([
      `Windows · Chrome: HKLM\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`,
      `Windows · Edge: HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE_ID}\\policy`,
      `Windows · Chromium: HKLM\\SOFTWARE\\Policies\\Chromium\\3rdparty\\extensions\\${ID}\\policy`,
      `macOS · Chrome: com.google.Chrome.extensions.${ID}`,
      `macOS · Edge: com.microsoft.Edge.extensions.${EDGE_ID}`,
      `macOS · Chromium: org.chromium.Chromium.extensions.${ID}`,
      `Linux · Chrome: /etc/opt/chrome/policies/managed/*.json → 3rdparty.extensions.${ID}`,
      `Linux · Edge: /etc/opt/edge/policies/managed/*.json → 3rdparty.extensions.${EDGE_ID}`,
      `Linux · Chromium: /etc/chromium/policies/managed/*.json → 3rdparty.extensions.${ID}`,
      `ChromeOS: Google Admin → Chrome → Apps & extensions → ${ID} → Policy for extensions`,
    ]);
  });

  it('is one file of each system for Firefox', () => {
    const end = ' → policies.3rdparty.Extensions.a@b';
    expect(firefoxPaths('a@b')).toEqual([
      {
        platform: 'Windows · Firefox',
        path: `C:\\Program Files\\Mozilla Firefox\\distribution\\policies.json${end}`,
      },
      {
        platform: 'macOS · Firefox',
        path: `/Applications/Firefox.app/Contents/Resources/distribution/policies.json${end}`,
      },
      { platform: 'Linux · Firefox', path: `/etc/firefox/policies/policies.json${end}` },
      { platform: 'Windows · Firefox', path: 'HKLM\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions → a@b' },
    ]);
  });

  it('is under the common id and address in Edge too where it has none of its own', () => {
    const ids = { chromiumId: ID, geckoId: '' };
    expect([idIn('edge', ids), idIn('edge', IDS), idIn('chrome', IDS)]).toEqual([ID, EDGE_ID, ID]);
    expect(updateUrlIn('edge', { updateUrl: 'a' })).toBe('a');
    expect(updateUrlIn('chrome', { edgeUpdateUrl: 'b' })).toBeUndefined();
    expect(updateUrlIn('chromium', INSTALL)).toBe(INSTALL.updateUrl);
    expect([updateUrlIn('edge', undefined), updateUrlIn('chrome', undefined)]).toEqual([undefined, undefined]);
  });
});

describe('the files for every target', () => {
  it.each(TARGETS.map((one) => [one.id, one] as const))('%s: have names, and words in both languages', (_id, one) => {
    for (const { zh, en } of [one.title, one.hint]) {
      expect(zh).not.toBe('');
      expect(en).toMatch(/[a-z]{2}/i);
    }
    expect(one.hint.zh).toMatch(/\p{Script=Han}/u);
    expect(one.fileName).toMatch(/^[a-z-]+\.[a-z0-9]+$/);
    expect(one.write(INPUT)[0]?.name).toBe(one.fileName);
    expect(one.mime).toMatch(/^(?:text|application)\/[a-z-]+$/);
    const names = [...one.write(INPUT), ...one.remove(INPUT)].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('for Linux and macOS are removed by a script that stops at a fault', () => {
    for (const id of ['linux-chrome', 'linux-edge', 'linux-chromium', 'macos-profile'] as const) {
      const [file] = target(id).remove(INPUT);
      expect(file?.name).toMatch(/^sso-login-helper-remove-[a-z]+\.sh$/);
      expect(file && textIn(file)).toMatch(/^#!\/bin\/sh\n# .+\n(?:# .+\n)*set -eu\n/);
    }
    const [macos] = target('macos-profile').remove(INPUT);
    expect(macos && textIn(macos)).toContain('profiles remove -identifier "$PROFILE"');
  });

  it('hold no installation without an address, not even an empty one', () => {
    const plain = { ...INPUT, install: {} };
    for (const id of ['linux-chrome', 'linux-edge', 'firefox-json', 'macos-profile', 'windows-reg'] as const)
      expect(new TextDecoder().decode(bytesOf(fileOf(id, plain))).replaceAll('\0', '')).not.toMatch(
        /ExtensionSettings/,
      );
    const [firefox] = target('firefox-json').remove(plain);
    expect(firefox && textIn(firefox)).toBe('{\n  "policies": {}\n}\n');
  });
});

describe('names and texts in files', () => {
  it('have one UUID each, for good', () => {
    expect(uuidOf('')).toBe('1F2BE474-BD72-8EA7-ABBA-F0D6F9C17B01');
    expect(uuidOf('sso-login-helper.policy')).toBe('6603AC72-D820-8DE7-AE7F-890055A2580D');
    expect(uuidOf('學校')).toBe('C93AAB1F-C603-8744-A197-5D91902C4FAE');
  });

  it('are escaped for XML; what it cannot hold is refused', () => {
    expect(escapeXml('<a href="x">&amp;</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
    expect(escapeXml('a\tb\nc\rd\u0085e\u2028f\u2029g')).toBe('a&#9;b&#10;c&#13;d&#133;e&#8232;f&#8233;g');
    for (const unfit of ['a\0', '\x08', '\x1f', '\ufffe', '\uffff', 'a\ud800b', '\udc00'])
      expect(() => escapeXml(unfit)).toThrow(UnfitInput);
    expect(escapeXml('\x80\x9f ~ \ufffd🏫')).toBe('\x80\x9f ~ \ufffd🏫');
  });

  it('make XML only where it is well formed', () => {
    expect(parseXml('<a><b/></a>')?.localName).toBe('a');
    for (const text of ['', '<a>', '<a></b>']) expect(parseXml(text)).toBeNull();
  });

  it('are found by a path of own names only', () => {
    expect(valueAt({ a: { b: 0 } }, 'a', 'b')).toBe(0);
    expect(valueAt({ a: 1 })).toEqual({ a: 1 });
    for (const path of [['a', 'c'], ['b', 'b'], ['toString'], ['a', 'b', 'c']])
      expect(valueAt({ a: { b: 'text' } }, ...path)).toBeUndefined();
    expect(valueAt([{ b: 1 }], '0')).toBeUndefined();
  });
});
