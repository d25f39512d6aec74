import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnfitInput } from '@/lib/deploy/checks';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployFile, DeployInput } from '@/lib/deploy/types';
import type { Policy } from '@/lib/types/config';
import { EXACTLY } from './exactly';
import { target } from './files';
import { hostileText } from './hostile-text';
import { anyPolicy, IDS, INSTALL } from './policies';
import { strictPowerShell, strictReg, strictXml } from './strict-readers';

const ID = IDS.chromiumId;
/** Mostly what may stand there, so that files are written at all. */
const mostly = (good: readonly string[], around: (text: string) => string) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.oneof(hostileText, hostileText.map(around)) },
  );
const chromium = mostly([ID, IDS.edgeId], (text) => ID.slice(0, 30) + text);
const gecko = mostly([IDS.geckoId, '{0b0f9b7e-4f2e-4f0e-9a57-5f6f1c3f7a10}'], (text) => `${text}@x.tw`);
const address = mostly(
  [INSTALL.updateUrl, 'https://例子.tw/更新.xml?a=1&b=2', 'https://x.tw/;[a](b)$(c)&lt;'],
  (text) => `https://x.tw/${text}`,
);
/** Policies as the parser gives them, and now and then one that nobody has parsed. */
const school: fc.Arbitrary<Policy> = fc.oneof(
  { weight: 5, arbitrary: anyPolicy },
  { weight: 1, arbitrary: hostileText.map((orgName) => ({ orgName })) },
  {
    weight: 1,
    arbitrary: hostileText.map((text) => ({
      entries: [{ question: text, answer: `x${text}`, contact: { name: text } }],
    })),
  },
);
const inputs: fc.Arbitrary<DeployInput> = fc.record({
  policy: school,
  ids: fc.record({ chromiumId: chromium, edgeId: chromium, geckoId: gecko }),
  install: fc.record({ updateUrl: address, edgeUpdateUrl: address, xpiUrl: address }, { requiredKeys: [] }),
});

describe.each(TARGETS.map(({ id }) => id))('%s', (id) => {
  it('refuses, or writes exactly what it was given: a strict reader finds no other key, section or line', () => {
    let written = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        let both: readonly (readonly DeployFile[])[];
        try {
          both = [target(id).write(input), target(id).remove(input)];
        } catch (error) {
          expect(error).toBeInstanceOf(UnfitInput);
          return;
        }
        written += 1;
        const [write = [], remove = []] = both;
        EXACTLY[id](write, remove, input);
      }),
      { numRuns: 150 },
    );
    expect(written).toBeGreaterThan(5);
  });
});

describe('the strict readers', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  const REG = 'Windows Registry Editor Version 5.00\r\n\r\n';

  it.each(['[HKEY_LOCAL_MACHINE\\A\\\\]', '[HKEY_LOCAL_MACHINE\\A]x', '"a"="b"', '[HKEY_CURRENT_USER\\A]', 'x'])(
    'find fault with %j in a registry file',
    (line) => {
      expect(() => strictReg(utf16(`${REG}${line}\r\n`))).toThrow();
    },
  );

  it('see another key where one was smuggled in', () => {
    const smuggled = `${REG}[HKEY_LOCAL_MACHINE\\A]\r\n"a"="b"\r\n\r\n[HKEY_LOCAL_MACHINE\\Run]\r\n"c"="d"\r\n`;
    expect([...strictReg(utf16(smuggled)).keys.keys()]).toEqual(['HKEY_LOCAL_MACHINE\\A', 'HKEY_LOCAL_MACHINE\\Run']);
  });

  it.each(["'", '’', '‘', '‚', '‛'])('end a verbatim text of PowerShell at %s@ at the beginning of a line', (mark) => {
    const script = strictPowerShell(Buffer.from(`$a = @'\r\n1\r\n${mark}@; calc\r\n`));
    expect(script).toEqual({ code: '$a = <text>; calc\r\n', texts: ['1'] });
  });

  it.each(['<a b="<"/>', '<!-- x -->', '<![CDATA[x]]>', '<!DOCTYPE a>', '&own;', 'a & b', '<a'])(
    'find fault with %j in XML',
    (xml) => {
      expect(() => strictXml(xml)).toThrow();
    },
  );
});
