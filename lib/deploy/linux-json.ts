import { isRecord } from '@/lib/utils/is-record';
import { BROWSERS, type BrowserPlaces, idIn, updateUrlIn } from './browsers';
import { strictTarget } from './checks';
import { chromiumInstalls, forcedEntry, settingsIn } from './extension-settings';
import type { Found } from './found';
import { linuxFile, linuxRemoval, placingScript } from './linux-scripts';
import type { Target, TargetId } from './types';
import { toJson, valueAt } from './values';

const TARGET_IDS = { chrome: 'linux-chrome', edge: 'linux-edge', chromium: 'linux-chromium' } as const satisfies Record<
  BrowserPlaces['id'],
  TargetId
>;

function linuxTarget(browser: BrowserPlaces): Target {
  const script = `sso-login-helper-${browser.id}-place.sh`;
  return strictTarget({
    id: TARGET_IDS[browser.id],
    platform: 'linux',
    browsers: [browser.id],
    title: { zh: `Linux：${browser.name} JSON`, en: `Linux: ${browser.name} JSON` },
    hint: {
      zh: `下載的檔案放在同一個資料夾，執行 sudo sh ${script}：檢查寫法後，放到 ${browser.folder}。`,
      en: `Keep the files in one folder and run sudo sh ${script}: it checks them and puts them into ${browser.folder}.`,
    },
    fileName: linuxFile(browser, 'values'),
    mime: 'text/plain',
    installs: true,
    write({ policy, ids, install }) {
      const id = idIn(browser.id, ids);
      const url = updateUrlIn(browser.id, install);
      const installing =
        url === undefined
          ? []
          : [
              {
                name: linuxFile(browser, 'install'),
                content: toJson({ ExtensionSettings: { [id]: forcedEntry(browser, url) } }),
              },
            ];
      return [
        { name: linuxFile(browser, 'values'), content: toJson({ '3rdparty': { extensions: { [id]: policy } } }) },
        ...installing,
        { name: script, content: placingScript(browser) },
      ];
    },
    remove: ({ ids }) => [{ name: 'sso-login-helper-remove-linux.sh', content: linuxRemoval(ids) }],
  });
}

/** One target a browser: each reads a folder of its own. */
export const LINUX: readonly Target[] = BROWSERS.map(linuxTarget);

const EXTENSION_POLICIES: readonly string[] = ['3rdparty', 'ExtensionSettings', 'ExtensionInstallForcelist'];

/** All extensions' values and forced installations in a policy file of Chrome, Chromium or Edge. */
export function readChromiumJson(value: unknown): Found {
  const extensions = valueAt(value, '3rdparty', 'extensions');
  const candidates = Object.entries(isRecord(extensions) ? extensions : {}).map(([id, raw]) => ({
    browser: null,
    id,
    raw,
  }));
  const names = Object.keys(isRecord(value) ? value : {});
  return {
    candidates,
    installs: chromiumInstalls(value, null),
    settings: settingsIn(value, 'update_url'),
    otherPolicies: names.some((name) => !EXTENSION_POLICIES.includes(name)),
  };
}
