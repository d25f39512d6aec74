// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '@/lib/deploy/targets';
import { optionsEn } from '@/lib/strings/options.en';
import { optionsZh } from '@/lib/strings/options.zh-TW';
import { popupEn } from '@/lib/strings/popup.en';
import { popupZh } from '@/lib/strings/popup.zh-TW';
import { WATCHED_MATCHES } from '@/lib/types/hosts';
import { EXAMPLE, nameOf, openName, PLATFORM_PAGES, withGuideTables } from '../tools/guide-tables';

const GUIDE = readFileSync('docs/it-guide.md', 'utf8');
const [zh = '', en = ''] = GUIDE.split('\n# IT guide\n');
const PAGES = Object.entries(PLATFORM_PAGES);
const REVIEW = readFileSync('docs/it/review.md', 'utf8');
const [reviewZh = '', reviewEn = ''] = REVIEW.split('\n## For security and privacy review\n');

describe('the tables of the pages for IT', () => {
  it.each([...withGuideTables()])('are those that the code makes (else: npm run docs): %s', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it.each(PAGES)('name every file for %s', (platform, path) => {
    const page = readFileSync(path, 'utf8');
    const targets = TARGETS.filter((target) => target.platform === platform);
    const files = targets.flatMap((target) =>
      [target.write(EXAMPLE), target.remove(EXAMPLE)].flatMap((some) =>
        some.map(({ name }) => ({ name: nameOf(name, some), browsers: target.browsers })),
      ),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { name, browsers } of files) {
      const open = openName(name, browsers);
      expect(page).toContain(`\`${open}\``);
      const [browser] = browsers.filter((one) => open.replace('BROWSER', one) === name);
      if (open !== name) expect(page).toMatch(new RegExp(`^\`BROWSER\`: .*\`${browser}\``, 'm'));
    }
  });
});

describe('a page for a platform', () => {
  it.each(PAGES)('gives the condition before anything else, in both languages: %s', (_platform, path) => {
    const [, , , , first = '', second = ''] = readFileSync(path, 'utf8').split('\n');
    expect(first).toMatch(/^> 條件：/);
    expect(second).toMatch(/^> Condition: /);
  });

  it.each(PAGES)('says how to place and how to remove, in both languages: %s', (_platform, path) => {
    const [steps = '', english = ''] = readFileSync(path, 'utf8').split('\n## Steps\n');
    expect(steps).toContain('\n## 步驟\n');
    expect(steps).toContain('**移除**：');
    expect(english).toContain('**Removal**: ');
    expect(english).not.toMatch(/\p{Script=Han}{4}/u);
  });

  it.each(PAGES)('is led to from the entrance, and leads back: %s', (_platform, path) => {
    for (const half of [zh, en]) expect(half).toContain(`](${path.replace('docs/', '')})`);
    expect(readFileSync(path, 'utf8')).toContain('](../it-guide.md)');
  });
});

describe('the length of the guide', () => {
  /** Pages that are read from beginning to end; all others are the appendix. */
  const read = [...PAGES.map(([, path]) => path), 'docs/it/packages.md', 'docs/it/district.md'];
  const sizeOf = (path: string): number => readFileSync(path, 'utf8').length;

  it.each(PAGES)('is short for one platform, both languages of its page counted: %s', (_platform, path) => {
    expect(zh.length + sizeOf(path)).toBeLessThan(7_500);
    expect(en.length + sizeOf(path)).toBeLessThan(9_000);
  });

  it('is about half of the 45,455 characters that one page for everything took', () => {
    const all = read.reduce((sum, path) => sum + sizeOf(path), GUIDE.length);
    expect(all).toBeLessThan(24_000);
  });

  it('leaves the rest to pages that say in their first line that they are an appendix', () => {
    const others = readdirSync('docs/it').flatMap((name) => (read.includes(`docs/it/${name}`) ? [] : [name]));
    expect(others).not.toEqual([]);
    for (const name of others) expect(readFileSync(`docs/it/${name}`, 'utf8')).toMatch(/^# 附錄：.+ · Appendix: /);
  });
});

describe('what comes after the roll-out', () => {
  const topics = readFileSync('docs/it/after.md', 'utf8').split('\n### ').slice(1);
  it('has a command and says whether it was tried, in both languages', () => {
    expect(topics.length).toBeGreaterThanOrEqual(10);
    for (const topic of topics) {
      expect(topic, topic.split('\n')[0]).toMatch(/\n```(?:sh|powershell|json)\n/);
      expect(topic, topic.split('\n')[0]).toMatch(/試過/);
      expect(topic, topic.split('\n')[0]).toMatch(/[Tt]ried/);
    }
  });

  it('asks npm for commands and options that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const tool = readFileSync('tests/tools/policies.ts', 'utf8') + readFileSync('tests/tools/package.ts', 'utf8');
    const commands = topics.flatMap((topic) => [...topic.matchAll(/^npm run (\w+) -- (.*)$/gm)]);
    expect(commands.length).toBeGreaterThan(2);
    for (const [, name = '', rest = ''] of commands) {
      expect(scripts).toHaveProperty(name);
      for (const [, option = ''] of rest.matchAll(/--([\w-]+)/g)) expect(tool).toMatch(new RegExp(`['{ ]${option}\\b`));
    }
  });
});

describe.each([
  { language: 'Chinese', guide: zh, review: reviewZh, options: optionsZh, settings: popupZh.settings },
  { language: 'English', guide: en, review: reviewEn, options: optionsEn, settings: popupEn.settings },
])('the guide in $language', ({ guide, review, options, settings }) => {
  it('names the sites where it works', () => {
    for (const match of WATCHED_MATCHES) expect(review).toContain(`\`${match}\``);
  });

  it('names every permission of the manifest', () => {
    const [, list = ''] = /\bpermissions: \[([^\]]*)\]/.exec(readFileSync('wxt.config.ts', 'utf8')) ?? [];
    const row = review.split('\n').find((line) => /^\| (?:要求的權限|permissions) \|/.test(line)) ?? '';
    const asked = row.split(/沒有 `|No `/)[0] ?? '';
    const permissions = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(permissions.length).toBeGreaterThan(0);
    for (const name of [...permissions, 'host_permissions']) expect(asked).toContain(`\`${name}\``);
  });

  it('calls the parts of the options page by their names', () => {
    for (const name of [options.sections.it, options.sections.builder, options.downloadRemoval, settings])
      expect(guide).toContain(name);
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
