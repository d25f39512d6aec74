// @vitest-environment node
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipOf } from '../browser/firefox/write-zip';
import { writeSignedUpdates } from '../tools/signed-xpi';

const URL_OF_SCHOOL = 'https://school.edu.tw/helper';
const GECKO = { id: 'a@school.edu.tw', update_url: `${URL_OF_SCHOOL}/updates.json` };
const SIGNED = { 'META-INF/mozilla.rsa': 'signature' };
const sum = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

describe('updates.json for an XPI that Mozilla has signed', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signed-xpi-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const inFolder = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(inFolder(name), 'utf8');

  async function xpi(gecko: object, others: Readonly<Record<string, string>> = SIGNED): Promise<string> {
    const source = inFolder('source');
    mkdirSync(join(source, 'META-INF'), { recursive: true });
    const manifest = JSON.stringify({ version: '1.2.3', browser_specific_settings: { gecko } });
    for (const [name, text] of Object.entries({ 'manifest.json': manifest, ...others }))
      writeFileSync(join(source, name), text);
    writeFileSync(inFolder('a b.xpi'), await zipOf(source, new Map()));
    return inFolder('a b.xpi');
  }

  it('has the sum of the file as it is now, its own id and version, and its address', async () => {
    const path = await xpi(GECKO);
    expect(await writeSignedUpdates(path, URL_OF_SCHOOL)).toBe(inFolder('updates.json'));
    const update = {
      version: '1.2.3',
      update_link: `${URL_OF_SCHOOL}/a%20b.xpi`,
      update_hash: `sha256:${sum(readFileSync(path))}`,
    };
    expect(JSON.parse(read('updates.json'))).toEqual({ addons: { [GECKO.id]: { updates: [update] } } });
  });

  it('renews the sums beside it, and leaves those of other files', async () => {
    const path = await xpi(GECKO);
    const other = `${sum('crx')}  a.crx`;
    writeFileSync(inFolder('SHA256SUMS'), `${other}\n${sum('old')}  a b.xpi\n${sum('old')}  updates.json\n`);
    await writeSignedUpdates(path, URL_OF_SCHOOL);
    const renewed = [`${sum(readFileSync(path))}  a b.xpi`, `${sum(read('updates.json'))}  updates.json`];
    expect(read('SHA256SUMS')).toBe(`${[other, ...renewed].join('\n')}\n`);
  });

  it('stands under the lasting name of the policy too, whatever the version', async () => {
    const path = await xpi(GECKO);
    writeFileSync(inFolder('SHA256SUMS'), `${sum('old')}  sso-login-helper.xpi\n`);
    await writeSignedUpdates(path, URL_OF_SCHOOL);
    expect(readFileSync(inFolder('sso-login-helper.xpi'))).toEqual(readFileSync(path));
    expect(read('SHA256SUMS')).toBe(`${sum(readFileSync(path))}  sso-login-helper.xpi\n`);
  });

  it.each([
    ['is not signed', () => xpi(GECKO, {}), 'a b.xpi is not signed by Mozilla'],
    ['looks elsewhere', () => xpi({ ...GECKO, update_url: 'https://b.tw/u.json' }), 'at https://b.tw/u.json, not at'],
    ['looks nowhere', () => xpi({ id: GECKO.id }), 'looks for updates at no address'],
    ['has no id', () => xpi({}), 'no XPI of this extension'],
    ['is not there', async () => inFolder('none.xpi'), "none.xpi can't be read"],
  ])('is not written where the file %s', async (_name, make, said) => {
    await expect(make().then((path) => writeSignedUpdates(path, URL_OF_SCHOOL))).rejects.toThrow(said);
    expect(() => read('updates.json')).toThrow();
  });
});
