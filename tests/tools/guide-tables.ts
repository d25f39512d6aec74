/**
 * `npm run docs` writes into the pages for IT what the code knows: which files there are for each platform, where browsers
 * look for values, and examples of files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { DeployInput, Platform } from '@/lib/deploy/types';
import { withMarked } from './marked';

const { BROWSERS, FIREFOX } = await import('@/lib/deploy/browsers');
const { TARGETS } = await import('@/lib/deploy/targets');

/** One page a platform. */
export const PLATFORM_PAGES: Readonly<Record<Platform, string>> = {
  windows: 'docs/it/windows.md',
  macos: 'docs/it/macos.md',
  linux: 'docs/it/linux.md',
  chromeos: 'docs/it/chromeos.md',
  firefox: 'docs/it/firefox.md',
};
export const PLACES_PAGE = 'docs/it/places.md';

/** What the examples say. */
export const EXAMPLE: DeployInput = {
  policy: {
    orgName: '示範國小',
    localContact: { name: '資訊組', phones: ['04-1234-5678 轉 21'] },
    entries: [{ question: '平板怎麼登入', answer: '請到三樓資訊組。' }],
  },
  ids: { chromiumId: 'abcdefghijklmnopabcdefghijklmnop', geckoId: 'sso-login-helper@example.edu.tw' },
  install: {
    updateUrl: 'https://clients2.google.com/service/update2/crx',
    xpiUrl: 'https://files.example.edu.tw/sso-login-helper.xpi',
  },
};

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join('<br>');

/** The kinds of files of a platform: their names, those for removal, and what to do with them. */
export function filesTable(platform: Platform): string {
  const rows = TARGETS.filter((target) => target.platform === platform).map((target) => {
    const names = (files: readonly { readonly name: string }[]): string => code(files.map(({ name }) => name));
    const { zh, en } = target.title;
    const title = zh === en ? zh : `${zh}<br>${en}`;
    return `| ${title} | ${names(target.write(EXAMPLE))} | ${names(target.remove(EXAMPLE))} | ${target.hint.zh}<br>${target.hint.en} |`;
  });
  return [
    '| 種類 · Kind | 檔案 · Files | 移除檔 · For removal | 放法 · What to do |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Where each browser looks. `ID` stands for the copy's id; a dot means one level down. */
export function placesTable(): string {
  const rows = [
    ...BROWSERS.map(({ name, registry }) => [
      `Windows · ${name}`,
      `\`HKLM\\${registry}\\3rdparty\\extensions\\ID\\policy\``,
      `\`HKLM\\${registry}\\ExtensionSettings\\ID\``,
    ]),
    [
      `Windows · ${FIREFOX.name}`,
      `\`HKLM\\${FIREFOX.registry}\\3rdparty\\Extensions\` 的值 · the value \`ID\``,
      `\`HKLM\\${FIREFOX.registry}\\ExtensionSettings\\ID\``,
    ],
    ...[...BROWSERS].map(({ name, domain }) => [
      `macOS · ${name}`,
      `\`${domain}.extensions.ID\``,
      `\`${domain}\`: \`ExtensionSettings.ID\``,
    ]),
    [
      `macOS · ${FIREFOX.name}`,
      `\`${FIREFOX.domain}\`: \`3rdparty.Extensions.ID\``,
      `\`${FIREFOX.domain}\`: \`ExtensionSettings.ID\``,
    ],
    ...BROWSERS.map(({ name, folder }) => [
      `Linux · ${name}`,
      `\`${folder}/*.json\`: \`3rdparty.extensions.ID\``,
      '另一個檔案 · another file: `ExtensionSettings.ID`',
    ]),
    [
      'ChromeOS',
      '控制台 · console: 擴充功能政策 · Policy for extensions',
      '控制台 · console: 安裝政策 · Installation policy',
    ],
    ['Firefox · `policies.json`', '`policies.3rdparty.Extensions.ID`', '`policies.ExtensionSettings.ID`'],
  ];
  const head = ['| 平台 · Platform | 設定 · Values | 強制安裝 · Forced installation |', '|---|---|---|'];
  return [...head, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

/** The files of Linux and Firefox, whole. */
export function examples(): string {
  const wanted = TARGETS.filter(({ id }) => id === 'linux-chrome' || id === 'firefox-json');
  const files = wanted.flatMap((target) => target.write(EXAMPLE)).filter(({ name }) => name.endsWith('.json'));
  return files.map(({ name, content }) => `\`${name}\`:\n\n\`\`\`json\n${content}\`\`\``).join('\n\n');
}

/** The pages with their tables made anew, by path. @throws where a mark is missing */
export function withGuideTables(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { platform } of TARGETS) {
    const page = PLATFORM_PAGES[platform];
    pages.set(page, withMarked(readFileSync(page, 'utf8'), 'files', filesTable(platform)));
  }
  const places = withMarked(readFileSync(PLACES_PAGE, 'utf8'), 'places', placesTable());
  return pages.set(PLACES_PAGE, withMarked(places, 'examples', examples()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [path, text] of withGuideTables()) writeFileSync(path, text);
