// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '@/lib/deploy/browsers';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployInput } from '@/lib/deploy/types';
import { optionsEn } from '@/lib/strings/options.en';
import { optionsZh } from '@/lib/strings/options.zh-TW';
import { popupEn } from '@/lib/strings/popup.en';
import { popupZh } from '@/lib/strings/popup.zh-TW';
import { WATCHED_MATCHES } from '@/lib/types/hosts';

const GUIDE = readFileSync('docs/it-guide.md', 'utf8');
const [zh = '', en = ''] = GUIDE.split('\n# IT guide\n');
const HALVES = [
  { language: 'Chinese', guide: zh, options: optionsZh, settings: popupZh.settings },
  { language: 'English', guide: en, options: optionsEn, settings: popupEn.settings },
] as const;

const INPUT: DeployInput = {
  policy: { orgName: '學校' },
  ids: { chromiumId: 'a'.repeat(32), geckoId: 'a@example.edu.tw' },
  install: { updateUrl: 'https://example.edu.tw/updates.xml', xpiUrl: 'https://example.edu.tw/a.xpi' },
};
/** As the browser saves them: without folders. */
const names = TARGETS.flatMap((target) => [...target.write(INPUT), ...target.remove(INPUT)]).map(({ name }) =>
  name.replaceAll('/', '-'),
);

describe.each(HALVES)('the guide in $language', ({ guide, options, settings }) => {
  it.each([...new Set(names)])('says what to do with %s', (name) => {
    expect(guide).toContain(name);
  });

  it('names the places where browsers look', () => {
    for (const { folder } of BROWSERS) expect(guide).toContain(`${folder}/`);
    for (const match of WATCHED_MATCHES) expect(guide).toContain(`\`${match}\``);
  });

  it('names every permission of the manifest', () => {
    const [, list = ''] = /\bpermissions: \[([^\]]*)\]/.exec(readFileSync('wxt.config.ts', 'utf8')) ?? [];
    const row = guide.split('\n').find((line) => /^\| (?:要求的權限|permissions) \|/.test(line)) ?? '';
    const asked = row.split(/沒有 `|No `/)[0] ?? '';
    const permissions = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(permissions.length).toBeGreaterThan(0);
    for (const name of [...permissions, 'host_permissions']) expect(asked).toContain(`\`${name}\``);
  });

  it('calls the parts of the options page by their names', () => {
    for (const name of [options.sections.it, options.sections.builder, options.downloadRemoval, settings])
      expect(guide).toContain(name);
  });

  it('gives the condition of each platform before anything else', () => {
    const platforms = guide.split('\n## ').filter((part) => /^(?:Windows|macOS|Linux|ChromeOS|Firefox)/.test(part));
    expect(platforms).toHaveLength(5);
    for (const part of platforms) expect(part.split('\n')[2]).toMatch(/^> (?:條件：|Condition: )/);
  });
});

describe('the least versions', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const chromium = Number(/minimum_chrome_version: '(\d+)'/.exec(config)?.[1]);
  const firefox = Number(/strict_min_version: '(\d+)\./.exec(config)?.[1]);

  it('know what `checkVisibility` is asked for, and `light-dark()`', () => {
    expect(chromium).toBeGreaterThanOrEqual(123);
    expect(firefox).toBeGreaterThanOrEqual(122);
  });

  it('are those that the guide gives', () => {
    expect(zh).toContain(`Chrome、Edge、Chromium ${chromium} 以上，Firefox ${firefox} 以上`);
    expect(en).toContain(`Chrome, Edge and Chromium from ${chromium}, Firefox from ${firefox}`);
  });
});
