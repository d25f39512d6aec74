import type { Bilingual } from '@/lib/types/faq';
import { anyIdIn, anyUrlIn, ON_WINDOWS, withId } from './browsers';
import { withoutEmpty } from './checks';
import { forcedEntry } from './extension-settings';
import { firefoxForced } from './firefox-json';
import { writePlist } from './plist';
import type { DeployFile, DeployInput, Platform, Target } from './types';
import { toJson, type Values } from './values';

/** What is known of two files or policies that both hold `ExtensionSettings`. */
export const WINNER: Readonly<Record<Platform, Bilingual>> = {
  linux: {
    zh: 'Linux 的 Chrome、Edge、Chromium：檔名排最後的那一份有效，其他的都不算。',
    en: 'Chrome, Edge and Chromium on Linux: only the file whose name comes last applies; the others are ignored.',
  },
  windows: {
    zh: 'Windows：群組原則寫成一段 JSON 文字，登錄檔寫成機碼。兩種都有時只有一種有效，請不要並存。',
    en: 'Windows: Group Policy writes one text of JSON, a registry file writes keys. Where there are both, only one applies; do not keep both.',
  },
  macos: {
    zh: 'macOS：同一個偏好網域的鍵出現在兩份描述檔時，結果無法預期。',
    en: 'macOS: where two profiles have the same key, nobody can say which one applies.',
  },
  firefox: {
    zh: 'Firefox：一台電腦只讀一個 policies.json。',
    en: 'Firefox: a machine reads one policies.json only.',
  },
  chromeos: { zh: '', en: '' },
};

interface Part {
  readonly browser: string;
  readonly entry: Values;
}

/** The entry of each browser that a kind of file is for; those with the same entry as one. */
function partsOf({ browsers }: Target, { ids, install }: DeployInput): Part[] {
  const parts = new Map<string, Part>();
  const add = (browser: string, entry: Values): void => {
    const key = JSON.stringify(entry);
    parts.set(key, { browser: [parts.get(key)?.browser, browser].filter(Boolean).join(', '), entry });
  };
  for (const browser of withId(ON_WINDOWS, ids)) {
    const { id, name } = browser;
    const url = anyUrlIn(id, install);
    if (url !== undefined && browsers.includes(id))
      add(name, { [anyIdIn(id, ids)]: 'pin' in browser ? forcedEntry(browser, url) : firefoxForced(url) });
  }
  return [...parts.values()];
}

/** The entries of a property list, as they stand inside a `dict`. */
const plistPart = (entry: Values): string =>
  writePlist(entry).replace(/^[\s\S]*?<dict>\n?|<\/dict>\s*<\/plist>\s*$/g, '');

function text(target: Target, parts: readonly Part[]): string {
  const winner = WINNER[target.platform];
  const blocks = parts.map(({ browser, entry }) =>
    [
      `# ${browser}: ExtensionSettings`,
      '',
      (target.platform === 'macos' ? plistPart(entry) : toJson(entry)).trimEnd(),
      '',
    ].join('\n'),
  );
  return `登入小幫手 SSO Login Helper: 併入 ExtensionSettings

學校已經有 ExtensionSettings 時，請把下面這一段加進原有的那一份；設定值照一般的方式派送。
瀏覽器對 ExtensionSettings 只採用一份。另外放一份會讓學校原有的封鎖名單（例如 "*": blocked）失效，或讓這個擴充功能被解除安裝。
${winner.zh}
原有的 "*" 若有 runtime_blocked_hosts，請在這一項加上 "runtime_allowed_hosts": ["*://*.sso.edu.tw", "*://oidc.tanet.edu.tw", "*://fido.moi.gov.tw"]。

Where the school has ExtensionSettings of its own, add the part below to it; roll out the values as usual.
A browser takes only one ExtensionSettings. A second one would switch the school's block list off (such as "*": blocked), or uninstall this extension.
${winner.en}
Where "*" has runtime_blocked_hosts, add "runtime_allowed_hosts" with the three patterns above to this entry.

${blocks.join('\n')}`;
}

/**
 * The files for a school that has `ExtensionSettings` already: values only, and a text with the part to merge.
 * @throws UnfitInput as the target's own writer does
 */
export function mergeFiles(target: Target, input: DeployInput): readonly DeployFile[] {
  // Refuses what must not be written, the addresses included.
  target.write(input);
  const files = target.write({ ...input, install: {} });
  const parts = partsOf(target, withoutEmpty(input));
  return parts.length === 0 ? files : [...files, { name: 'sso-login-helper-merge.txt', content: text(target, parts) }];
}
