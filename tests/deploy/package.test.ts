// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { extensionId, packCrx } from '../tools/crx';
import { chromiumUpdates, firefoxUpdates } from '../tools/update-manifests';

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = pemOf(RSA.privateKey);
const OTHER = pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
const ZIP = Buffer.from('PK\u0003\u0004 not really a zip');
const RELEASE = { version: '1.2.3', url: 'https://school.edu.tw/a?b=1&c="2"' };
const schema = readFileSync(new URL('./schemas/gupdate.xsd', import.meta.url), 'utf8');

async function faults(contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'updates.xml', contents }], schema: [schema] });
  return errors.map(({ message }) => message);
}

describe('the CRX', () => {
  // With a key of 2048 bits every part has its place: 294 bytes of key, 256 of signature, 16 of id.
  const crx = packCrx(ZIP, PEM);
  const end = 12 + crx.readUInt32LE(8);
  const header = crx.subarray(12, end);
  const key = RSA.publicKey.export({ type: 'spki', format: 'der' });

  it('is the same each time', () => {
    expect(packCrx(ZIP, PEM)).toEqual(crx);
  });

  it('is of version 3, with the zip as it was', () => {
    expect(crx.subarray(0, 4).toString('latin1')).toBe('Cr24');
    expect(crx.readUInt32LE(4)).toBe(3);
    expect(crx.subarray(end)).toEqual(ZIP);
  });

  it('is signed by the key that it names, over id and zip', () => {
    expect(header.includes(key)).toBe(true);
    const signature = header.subarray(header.indexOf(key) + key.length + 3).subarray(0, 256);
    const signedData = header.subarray(-18);
    const signed = (zip: Buffer): Buffer =>
      Buffer.concat([Buffer.from('CRX3 SignedData\0'), Buffer.from([18, 0, 0, 0]), signedData, zip]);
    expect(verify('sha256', signed(ZIP), RSA.publicKey, signature)).toBe(true);
    expect(verify('sha256', signed(Buffer.from('another zip')), RSA.publicKey, signature)).toBe(false);
    // The id in letters a–p is the same number as in the signed data.
    const id = [...signedData.subarray(2).toString('hex')].map((hex) => 'abcdefghijklmnop'[Number.parseInt(hex, 16)]);
    expect(extensionId(PEM)).toBe(id.join(''));
  });

  it('is not made with a key that is not RSA', () => {
    expect(() => packCrx(ZIP, OTHER)).toThrow('RSA');
  });
});

describe('the update manifests', () => {
  const id = extensionId(PEM);

  it('for Chromium fits its schema, whatever the address', async () => {
    const xml = chromiumUpdates(id, RELEASE);
    expect(await faults(xml)).toEqual([]);
    expect(xml).toContain('codebase="https://school.edu.tw/a?b=1&#38;c=&#34;2&#34;"');
  });

  it('is refused by that schema with a wrong id or version', async () => {
    expect(await faults(chromiumUpdates('sso@example', RELEASE))).not.toEqual([]);
    expect(await faults(chromiumUpdates(id, { ...RELEASE, version: '1.2-beta' }))).not.toEqual([]);
  });

  it('for Firefox names address and sum of the package under the id', () => {
    const update = { version: '1.2.3', update_link: RELEASE.url, update_hash: `sha256:${'0'.repeat(64)}` };
    expect(JSON.parse(firefoxUpdates('a@b', RELEASE, '0'.repeat(64)))).toEqual({
      addons: { 'a@b': { updates: [update] } },
    });
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const key = (content: string): string => {
    const path = join(folder, 'key.pem');
    writeFileSync(path, content);
    return path;
  };

  it.each([
    ['no file', () => ['--key', join(folder, 'none.pem')], /none\.pem can't be read/],
    ['no key in it', () => ['--key', key('no key')], /no RSA private key in PEM form.*openssl/],
    ['a key of another kind', () => ['--key', key(OTHER)], /no RSA private key/],
    ['no name after it', () => ['--key'], /--key needs a file/],
    ['an address without a key', () => ['--url', 'https://school.edu.tw'], /--url needs --key/],
    ['a signed XPI without an address', () => ['--signed-xpi', 'a.xpi'], /--signed-xpi needs --url/],
    ['a signed XPI that is none', () => ['--signed-xpi', key('no zip'), '--url', 'https://a.tw'], /key\.pem is no XPI/],
    ['an address that is none', () => ['--key', key(PEM), '--url', 'school.edu.tw'], /--url must be an address/],
  ])('says what is wrong at once: %s', (_, args, said) => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/tools/package.ts', ...args()], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('at file:');
    expect(status).toBe(1);
  });
});
