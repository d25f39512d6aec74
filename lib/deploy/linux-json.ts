import { isRecord } from '@/lib/utils/is-record';
import { BROWSERS, type BrowserPlaces, idIn, updateUrlIn } from './browsers';
import { strictTarget } from './checks';
import { chromiumInstalls, forcedEntry } from './extension-settings';
import type { Found } from './found';
import type { Target, TargetId } from './types';
import { toJson, valueAt } from './values';

const FILE = 'sso-login-helper.json';
const TARGET_IDS = { chrome: 'linux-chrome', edge: 'linux-edge', chromium: 'linux-chromium' } as const satisfies Record<
  BrowserPlaces['id'],
  TargetId
>;

const removal = (path: string): string =>
  ['#!/bin/sh', '# 登入小幫手 SSO Login Helper: 移除設定 removal', 'set -eu', `rm -f '${path}'`, ''].join('\n');

function linuxTarget(browser: BrowserPlaces): Target {
  const path = `${browser.folder}/${FILE}`;
  return strictTarget({
    id: TARGET_IDS[browser.id],
    platform: 'linux',
    title: { zh: `Linux：${browser.name} JSON`, en: `Linux: ${browser.name} JSON` },
    hint: {
      zh: `放到 ${path}，擁有者 root，其他人可讀。`,
      en: `Put it at ${path}, owned by root, readable by all.`,
    },
    fileName: FILE,
    mime: 'application/json',
    installs: true,
    write({ policy, ids, install }) {
      const id = idIn(browser.id, ids);
      const url = updateUrlIn(browser.id, install);
      const content = toJson({
        ...(url === undefined ? {} : { ExtensionSettings: { [id]: forcedEntry(url) } }),
        '3rdparty': { extensions: { [id]: policy } },
      });
      return [{ name: FILE, content }];
    },
    remove: () => [{ name: `sso-login-helper-remove-${browser.id}.sh`, content: removal(path) }],
  });
}

/** One target a browser: each reads a folder of its own. */
export const LINUX: readonly Target[] = BROWSERS.map(linuxTarget);

/** All extensions' values and forced installations in a policy file of Chrome, Chromium or Edge. */
export function readChromiumJson(value: unknown): Found {
  const extensions = valueAt(value, '3rdparty', 'extensions');
  const candidates = Object.entries(isRecord(extensions) ? extensions : {}).map(([id, raw]) => ({
    browser: null,
    id,
    raw,
  }));
  return { candidates, installs: chromiumInstalls(value, null) };
}
