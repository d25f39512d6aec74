// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VIEW_KEY } from '@/components/popup/view-state';
import { tabKey } from '@/lib/background/login-attempts';
import { POLICY_KEY, SETTINGS_KEY } from '@/lib/config/store';
import { WATCHED_MATCHES } from '@/lib/types/hosts';
import type { StepEvent } from '@/lib/types/page';
import { MOST_STEPS, OLDEST_MS } from '@/lib/utils/trail-steps';
import { urlErrors } from '@/lib/watch/url-errors';

const PRIVACY = readFileSync('docs/privacy.md', 'utf8');
const HALVES = PRIVACY.split('\n# ');
/** The words of the page for each action that is kept. */
const ACTIONS: Readonly<Record<StepEvent, readonly [string, string]>> = {
  arrive: ['：到達、', ': arrived,'],
  start: ['從其他網站到達', 'arrived from another site'],
  revisit: ['上一頁或重新整理', 'went back or reloaded'],
  submit: ['送出', 'sent'],
  bind: ['綁定', 'bind'],
  leave: ['返回或取消', 'back or cancel'],
  logout: ['登出', 'log-out'],
  slip: ['帳號密碼被拒', 'account or password refused'],
  captcha: ['驗證碼被拒', 'captcha refused'],
  alert: ['跳出認得的訊息', 'a known message popped up'],
};
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

  it.each([
    'README.md',
    'SECURITY.md',
    'docs/privacy.md',
    'docs/it-guide.md',
    'docs/store/listing.md',
    'public/_locales/en/messages.json',
    'public/_locales/zh_TW/messages.json',
  ])('%s promises that nothing about a person is sent, not that nothing is: the clock check is a request', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(/(?:collects?|sends?|sent:?) nothing(?! about you)/i);
    expect(text).not.toMatch(/不(?:蒐集|傳送|上傳)任何資料|^不傳送。|(?<!您的)資料不會離開這台電腦/m);
  });

  it('names every action that a trail keeps, in both languages', () => {
    const rows = HALVES.map((half) =>
      half.split('\n').find((line) => line.includes(`\`${tabKey(0).replace('0', '')}`)),
    );
    for (const words of Object.values(ACTIONS))
      for (const [half, row] of rows.entries()) expect(row).toContain(words[half]);
  });

  it('names all that is stored', () => {
    // Something new belongs on the page first, then here.
    const stored = SOURCES.flatMap(({ code }) =>
      [...code.matchAll(/\b(?:local|session|sync|area)\.set\(\{(.*?)\}\)/gs)].flatMap(([, items = '']) =>
        [...items.matchAll(/\[([^\]]+)\]:/g)].map(([, key]) => key),
      ),
    );
    expect([...new Set(stored)].sort()).toEqual([
      'DRAFT_KEY',
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
    expect(senders).toEqual(['lib/session/own-host-time.ts']);
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
