import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { OFFICIAL } from '@/lib/faq';

const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];
const HOSTS = ['https://*.sso.edu.tw/*', 'https://fido.moi.gov.tw/*', 'https://oidc.tanet.edu.tw/*'];
/** Rules of the states that people name first. */
const NAMED = ['bounced-after-binding', 'access-token', 'name-mismatch'];
/** Every way in which a script can reach the network; a method that happens to be called fetch is none. */
const NETWORK =
  /(?<![.\w$])fetch\s*\((?![^()]*\)\s*\{)|(?:window|self|globalThis|top|parent)\??\.fetch\b|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|\.src\s*=|new Image\b/g;
/** Addresses in the files are links that people follow, never loaded by themselves. */
const REMOTE_LOAD = /<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:|@import|url\(["']?https?:/g;

const folder = (build: string): string => resolve('.output', build);

/** A list of the manifest; empty where there is none. */
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function files(build: string, ending: RegExp): string[] {
  return readdirSync(folder(build), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder(build), name));
}

for (const build of BUILDS) {
  test.describe(build, () => {
    test('asks for storage, scripting, activeTab and the three hosts, and for nothing else', () => {
      const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder(build), 'manifest.json'), 'utf8'));
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
      expect([...HOSTS].sort()).toEqual([...strings(manifest.host_permissions)].sort());
      for (const key of [
        'optional_permissions',
        'optional_host_permissions',
        'web_accessible_resources',
        'externally_connectable',
        'key',
      ]) {
        expect(manifest, key).not.toHaveProperty(key);
      }
      expect(manifest.content_scripts).toHaveLength(1);
      const [script] = Array.isArray(manifest.content_scripts) ? manifest.content_scripts : [];
      expect(script).toMatchObject({ run_at: 'document_start', js: ['watcher.js'] });
      expect([...strings(script.matches)].sort()).toEqual([...HOSTS].sort());
      expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'");
    });

    test('shows its icon on the toolbar at once where the package can ask for that', () => {
      const { action } = JSON.parse(readFileSync(join(folder(build), 'manifest.json'), 'utf8'));
      expect(action.default_title).toBe('__MSG_name__');
      expect(action.default_popup).toBe('popup.html');
      expect(action.default_area).toBe(build === 'firefox-mv3' ? 'navbar' : undefined);
    });

    test('has answers and rules in the script that is run on demand, not in the one of every login page', () => {
      const script = readFileSync(join(folder(build), 'watcher.js'), 'utf8');
      const help = readFileSync(join(folder(build), 'help.js'), 'utf8');
      for (const { question, answer } of OFFICIAL) {
        expect(script).not.toContain(question);
        expect(script).not.toContain(answer.slice(0, 12));
        expect(help).toContain(answer.slice(0, 12));
      }
      for (const id of NAMED) {
        expect(script).not.toContain(id);
        expect(help).toContain(id);
      }
    });

    test('has no network primitive but the one clock check, and loads nothing from elsewhere', () => {
      const found = files(build, /\.js$/).flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return [...text.matchAll(NETWORK)].map(({ index }) => `${basename(file)}: ${text.slice(index, index + 60)}`);
      });
      expect(found).toEqual([
        expect.stringMatching(/^help\.js: fetch\(`\$\{location\.origin\}\/favicon\.ico`,\{method:`HEAD`/),
      ]);
      const loaded = files(build, /\.(?:html|css)$/).flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(REMOTE_LOAD)].map(([word]) => `${file}: ${word}`),
      );
      expect(loaded).toEqual([]);
    });
  });
}
