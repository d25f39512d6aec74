// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VIEW_KEY } from '@/components/popup/view-state';
import { POLICY_KEY, SETTINGS_KEY } from '@/lib/config/store';
import { WATCHED_MATCHES } from '@/lib/detect/hosts';
import { MOST_STEPS, OLDEST_MS } from '@/lib/detect/trail';
import { urlErrors } from '@/lib/detect/url';
import { tabKey } from '@/lib/session/attempts';

const PRIVACY = readFileSync('docs/privacy.md', 'utf8');
const HALVES = PRIVACY.split('\n# ');
const SOURCES = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, code: readFileSync(name, 'utf8') }));
const using = (pattern: RegExp): string[] => SOURCES.filter(({ code }) => pattern.test(code)).map(({ name }) => name);

describe('the privacy page', () => {
  it('stands in both languages and names the same storage, sites and limits in each', () => {
    expect(HALVES).toHaveLength(2);
    for (const half of HALVES) {
      for (const match of WATCHED_MATCHES) expect(half).toContain(`\`${match}\``);
      for (const key of [POLICY_KEY, 'policyEmptySince', SETTINGS_KEY, VIEW_KEY]) expect(half).toContain(`\`${key}\``);
      expect(half).toMatch(new RegExp(`\`${tabKey(0).replace('0', '')}[^\`]+\``));
      expect(half).toContain(String(MOST_STEPS));
    }
    expect(OLDEST_MS).toBe(10 * 60_000);
  });

  it('names all that is stored', () => {
    // Something new belongs on the page first, then here.
    const stored = SOURCES.flatMap(({ code }) =>
      [...code.matchAll(/\b(?:local|session|sync|area)\.set\(\{(.*?)\}\)/gs)].flatMap(([, items = '']) =>
        [...items.matchAll(/\[([^\]]+)\]:/g)].map(([, key]) => key),
      ),
    );
    expect([...new Set(stored)].sort()).toEqual([
      'EMPTY_SEEN_KEY',
      'POLICY_KEY',
      'SETTINGS_KEY',
      'VIEW_KEY',
      'tabKey(tab)',
    ]);
    expect(using(/storage\.sync\b/)).toEqual([]);
  });

  it('says that nothing is sent but the one clock check, and nothing is', () => {
    const senders = using(/(?<![.\w])fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
    expect(senders).toEqual(['lib/support/own-host-time.ts']);
    expect(PRIVACY).toContain('檢查這台電腦');
    expect(PRIVACY).toContain('Check this computer');
  });

  it('says that nothing is logged, and nothing is', () => {
    expect(using(/\bconsole\??\.\w+\(/)).toEqual([]);
  });

  it('names the error parameters that are read, and no other is', () => {
    for (const name of ['error', 'error_description', 'message', 'reason']) {
      expect(PRIVACY).toContain(`\`${name}\``);
      expect(urlErrors(`?${name}=x`, '')).toEqual(['x']);
    }
    expect(urlErrors('?code=x&state=x&id_token=x&username=x&session=x', '#access_token=x')).toEqual([]);
  });
});
