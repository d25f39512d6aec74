/**
 * `npm run docs` writes into the pages for IT what the code knows: which files there are for each platform, where browsers
 * look for values, and examples of files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AnyBrowser, DeployInput, Platform, Target } from '@/lib/deploy/types';
import { withMarked } from './marked';

const { BROWSERS, FIREFOX, ON_WINDOWS } = await import('@/lib/deploy/browsers');
const { WINNER } = await import('@/lib/deploy/merge');
const { FIREFOX_FILES } = await import('@/lib/deploy/paths');
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

/** Stands for a browser's name where the files of several differ in nothing else. */
const ANY = 'BROWSER';

/** A file's name with the browser in it left open. */
export const openName = (name: string, browsers: readonly AnyBrowser[]): string =>
  name.replace(new RegExp(`\\b(?:${browsers.join('|')})(?=[-.])`), ANY);

/** A file's name as it is downloaded: several keep their folders in an archive, one alone cannot. */
export const nameOf = (name: string, files: readonly unknown[]): string =>
  files.length > 1 ? name : name.replaceAll('/', '-');

/** A title with its browser left open, where the kind of file is for one of several. */
function openTitle({ title: { zh, en }, browsers }: Target): string {
  const only = browsers.length === 1 ? BROWSERS.find(({ id }) => id === browsers[0])?.name : undefined;
  return [...new Set([zh, en])].map((one) => (only ? one.replace(only, ANY) : one)).join('<br>');
}

/** The kinds of files of a platform and their names, with those for removal. What to do with them stands in the steps. */
export function filesTable(platform: Platform): string {
  const targets = TARGETS.filter((target) => target.platform === platform);
  const rows = targets.map((target) => {
    const names = (files: readonly { readonly name: string }[]): string =>
      [...new Set(files.map(({ name }) => `\`${openName(nameOf(name, files), target.browsers)}\``))].join('<br>');
    return `| ${openTitle(target)} | ${names(target.write(EXAMPLE))} | ${names(target.remove(EXAMPLE))} |`;
  });
  return [
    '| 種類 · Kind | 檔案 · Files | 移除檔 · For removal |',
    '|---|---|---|',
    ...new Set(rows),
    ...(rows.some((row) => row.includes(ANY)) ? ['', openedWords(platform, targets)] : []),
    ...twoSettings(WINNER[platform]),
  ].join('\n');
}

/** What the words left open stand for. */
function openedWords(platform: Platform, targets: readonly Target[]): string {
  const meant = ON_WINDOWS.filter(({ id }) => targets.some(({ browsers }) => browsers.includes(id)));
  const folders = new Map<string, string>(BROWSERS.map(({ id, folder }) => [id, folder]));
  const each = meant.map(({ id }) => (platform === 'linux' ? `\`${id}\` → \`${folders.get(id)}\`` : `\`${id}\``));
  return `\`${ANY}\`: ${each.join('、')}`;
}

/** What holds where the school has `ExtensionSettings` of its own beside ours. */
const twoSettings = ({ zh, en }: { readonly zh: string; readonly en: string }): string[] =>
  zh === '' ? [] : ['', `\`ExtensionSettings\`: ${zh}<br>${en}`];

/** Where Firefox looks for its file on each system. */
export const firefoxFiles = (): string =>
  [
    '| 系統 · System | 檔案 · File |',
    '|---|---|',
    ...FIREFOX_FILES.map(([system, file]) => `| ${system} | \`${file}\` |`),
  ].join('\n');

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
  const { firefox } = PLATFORM_PAGES;
  pages.set(firefox, withMarked(pages.get(firefox) ?? '', 'places', firefoxFiles()));
  return pages.set(PLACES_PAGE, withMarked(places, 'examples', examples()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [path, text] of withGuideTables()) writeFileSync(path, text);
