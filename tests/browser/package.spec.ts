import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { GECKO_ID } from '../../lib/deploy/gecko-id';
import { fileInZip } from './read-zip';

const FOLDER = '.output/package';
const URL_OF_SCHOOL = 'https://files.school.edu.tw/helper';

function make(key: string): string {
  return execFileSync('npm', ['run', '--silent', 'package', '--', '--key', key, '--url', URL_OF_SCHOOL], {
    encoding: 'utf8',
  });
}

/** Fields of a protocol buffer that hold bytes, by number: a reader of its own, so that the writer is checked by another. */
function fieldsOf(buffer: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = buffer[at++] ?? 0;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < buffer.length) {
    const tag = varint();
    const length = varint();
    fields.set(tag >> 3, buffer.subarray(at, at + length));
    at += length;
  }
  return fields;
}

test('two runs give the same bytes, signed so that anybody can check', () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = join(folder, 'key.pem');
    writeFileSync(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const said = make(pem);
    const sums = readFileSync(`${FOLDER}/SHA256SUMS`, 'utf8');
    make(pem);
    expect(readFileSync(`${FOLDER}/SHA256SUMS`, 'utf8')).toBe(sums);
    for (const line of sums.trim().split('\n')) {
      const [sum = '', name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(FOLDER, name)))
          .digest('hex'),
        name,
      ).toBe(sum);
    }

    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    const crx = readFileSync(`${FOLDER}/sso-login-helper-${version}.crx`);
    expect(crx.subarray(0, 4).toString()).toBe('Cr24');
    expect(crx.readUInt32LE(4)).toBe(3);
    const end = 12 + crx.readUInt32LE(8);
    const header = fieldsOf(crx.subarray(12, end));
    const proof = fieldsOf(header.get(2) ?? Buffer.alloc(0));
    const signedData = header.get(10_000) ?? Buffer.alloc(0);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signedData.length);
    const publicKey = proof.get(1) ?? Buffer.alloc(0);
    const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, crx.subarray(end)]);
    const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
    expect(verify('sha256', signed, key, proof.get(2) ?? Buffer.alloc(0))).toBe(true);
    expect(fieldsOf(signedData).get(1)).toEqual(createHash('sha256').update(publicKey).digest().subarray(0, 16));

    const id = said.match(/Chromium: ([a-p]{32})/)?.[1] ?? '';
    const updates = readFileSync(`${FOLDER}/updates.xml`, 'utf8');
    expect(updates).toContain(`appid="${id}"`);
    expect(updates).toContain(`codebase="${URL_OF_SCHOOL}/sso-login-helper-${version}.crx" version="${version}"`);
    const firefox = JSON.parse(readFileSync(`${FOLDER}/updates.json`, 'utf8'));
    const [update] = firefox.addons[GECKO_ID].updates;
    const xpi = readFileSync(`${FOLDER}/sso-login-helper-${version}.xpi`);
    expect(update.update_hash).toBe(`sha256:${createHash('sha256').update(xpi).digest('hex')}`);

    // Where the next version is looked for: a self-hosted copy says it, a copy for a store must not.
    const manifestOf = (name: string, from = 0) => {
      const zip = readFileSync(`${FOLDER}/sso-login-helper-${version}${name}`).subarray(from);
      return JSON.parse(fileInZip(zip, 'manifest.json').toString());
    };
    expect(manifestOf('.crx', end).update_url).toBe(`${URL_OF_SCHOOL}/updates.xml`);
    const gecko = (name: string) => manifestOf(name).browser_specific_settings.gecko;
    for (const name of [
      'LICENSE',
      'NOTICE',
      'CHANGELOG.md',
      'sbom.cdx.json',
      `sso-login-helper-${version}-sources.zip`,
    ])
      expect(sums).toContain(`  ${name}\n`);
    const sources = readFileSync(`${FOLDER}/sso-login-helper-${version}-sources.zip`);
    expect(String(fileInZip(sources, '.npmrc'))).toContain('ignore-scripts=true');
    for (const name of ['package-lock.json', 'wxt.config.ts', 'entrypoints/background.ts', 'lib/rules/index.ts'])
      expect(fileInZip(sources, name).length, name).toBeGreaterThan(0);
    // A policy that was rolled out once goes on installing: its address holds no version.
    expect(readFileSync(`${FOLDER}/sso-login-helper.xpi`).equals(xpi)).toBe(true);
    expect(gecko('.xpi').update_url).toBe(`${URL_OF_SCHOOL}/updates.json`);
    expect(manifestOf('-chrome.zip')).not.toHaveProperty('update_url');
    expect(manifestOf('-edge.zip')).not.toHaveProperty('update_url');
    expect(gecko('-firefox.zip')).not.toHaveProperty('update_url');

    // The licences travel with the code, whoever hands it out.
    for (const licence of ['LICENSE', 'NOTICE']) {
      for (const name of ['-chrome.zip', '-edge.zip', '-firefox.zip', '.xpi', '.crx']) {
        const zip = readFileSync(`${FOLDER}/sso-login-helper-${version}${name}`).subarray(name === '.crx' ? end : 0);
        expect(fileInZip(zip, licence).toString(), name).toBe(readFileSync(licence, 'utf8'));
      }
    }
    for (const name of ['-chrome.zip', '-edge.zip', '-firefox.zip', '.xpi', '.crx']) {
      const zip = readFileSync(`${FOLDER}/sso-login-helper-${version}${name}`).subarray(name === '.crx' ? end : 0);
      const parts: { components: { name: string }[] } = JSON.parse(fileInZip(zip, 'sbom.cdx.json').toString());
      expect(
        parts.components.map((one) => one.name),
        name,
      ).toContain('preact');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a key that is none gets a clear word, and nothing is made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const key = join(folder, 'key.pem');
  writeFileSync(key, 'no key');
  expect(() =>
    execFileSync('npm', ['run', '--silent', 'package', '--', '--key', key], { stdio: 'pipe', encoding: 'utf8' }),
  ).toThrow(/no RSA private key in PEM form/);
  rmSync(folder, { recursive: true, force: true });
});
