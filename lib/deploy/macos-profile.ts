import { isRecord } from '@/lib/utils/is-record';
import { FIELDS } from '../config/fields';
import { BROWSERS, EVERY_BROWSER, FIREFOX, idIn, updateUrlIn, withId } from './browsers';
import { strictTarget } from './checks';
import { chromiumInstalls, forcedEntry, settingsIn } from './extension-settings';
import { syntaxFault } from './faults';
import { firefoxPolicies, readFirefoxPolicies } from './firefox-json';
import type { Candidate, Found, FoundInstall, FoundSetting } from './found';
import { ASK_FOR_ROOT } from './linux-scripts';
import { duplicateKeys, readPlist, writePlist } from './plist';
import type { DeployIds, DeployInput, Target } from './types';
import { uuidOf } from './uuid';
import { type Values, valueAt } from './values';

const FILE = 'sso-login-helper.mobileconfig';
const PROFILE = 'sso-login-helper.policy';
const FIREFOX_DOMAIN = FIREFOX.domain;
const OUR_DOMAINS = [...BROWSERS.map(({ domain }) => domain), FIREFOX_DOMAIN];
const NAME = '登入小幫手 SSO Login Helper';

function payload(school: string, domain: string, values: Values): Values {
  const identifier = `${PROFILE}.${domain}`;
  return {
    PayloadType: domain,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(`${school}\n${identifier}`),
    PayloadDisplayName: `${NAME} (${domain})`,
    ...values,
  };
}

function profile(input: DeployInput): string {
  // Each school's profile has UUIDs of its own, the same each time; the identifier is one, so that a new one replaces it.
  const school = input.policy.orgName ?? '';
  const chromium = withId(BROWSERS, input.ids).flatMap((browser) => {
    const id = idIn(browser.id, input.ids);
    const url = updateUrlIn(browser.id, input.install);
    return [
      payload(school, `${browser.domain}.extensions.${id}`, { ...input.policy }),
      ...(url === undefined
        ? []
        : [payload(school, browser.domain, { ExtensionSettings: { [id]: forcedEntry(browser, url) } })]),
    ];
  });
  return writePlist({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: PROFILE,
    PayloadUUID: uuidOf(`${school}\n${PROFILE}`),
    PayloadDisplayName: NAME,
    PayloadScope: 'System',
    PayloadContent: [
      ...chromium,
      // Under an id that isn't known yet, values would lie where nobody looks.
      ...(input.ids.geckoId === ''
        ? []
        : [payload(school, FIREFOX_DOMAIN, { EnterprisePoliciesEnabled: true, ...firefoxPolicies(input) })]),
    ],
  });
}

/** Ids hold no quotation mark. */
const removal = (ids: DeployIds): string => `#!/bin/sh
# ${NAME}: 移除設定 removal
# 由 MDM 派送者，請在 MDM 取消派送。Where an MDM has installed the profile, withdraw it there.
# 結束碼 exit status: 0 沒有留下 nothing is left, 1 沒有執行 not run, 2 還有留下的 something is left
set -eu
${ASK_FOR_ROOT}PROFILE='${PROFILE}'
left=0

is_there() { profiles list 2>/dev/null | grep -qF "profileIdentifier: $PROFILE"; }

if is_there; then
  profiles remove -identifier "$PROFILE" || true
  if is_there; then
    left=1
    echo "還有留下 still there: $PROFILE （由 MDM 派送，請在 MDM 取消 installed by an MDM: withdraw it there）"
  else
    echo "已移除 removed: $PROFILE"
  fi
else
  echo "沒有找到 nothing found: $PROFILE"
fi

for file in ${withId(BROWSERS, ids)
  .map(({ id, domain }) => `'/Library/Managed Preferences/${domain}.extensions.${idIn(id, ids)}.plist'`)
  .join(' ')}; do
  if [ -f "$file" ]; then
    left=1
    echo "還有留下 still there: $file （來自另一個描述檔 from another profile）"
  fi
done
if [ "$left" -gt 0 ]; then exit 2; fi
`;

/** One profile for Chrome, Edge, Chromium and Firefox. */
export const MACOS_PROFILE: Target = strictTarget({
  id: 'macos-profile',
  platform: 'macos',
  browsers: EVERY_BROWSER,
  title: { zh: 'macOS 組態描述檔 (.mobileconfig)', en: 'macOS configuration profile (.mobileconfig)' },
  hint: {
    zh: '由 MDM 派送，或在單機上按兩下後到系統設定核准。商店以外的安裝檔，只在 MDM 納管的電腦上能強制安裝。',
    en: 'Roll it out by MDM, or open it on one machine and approve it in System Settings. Forced installation from outside the stores needs a machine that is managed by MDM.',
  },
  fileName: FILE,
  mime: 'application/x-apple-aspen-config',
  installs: true,
  write: (input) => [{ name: FILE, content: profile(input) }],
  remove: ({ ids }) => [{ name: 'sso-login-helper-remove-macos.sh', content: removal(ids) }],
});

const withoutHead = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('Payload')));

/** Custom settings of an MDM: domain, `Forced` or `Set-Once`, and the values one level deeper. */
function managedClient(payload: Values): [string, Values][] {
  const { PayloadContent: content } = payload;
  return Object.entries(isRecord(content) ? content : {}).flatMap(([domain, ways]) =>
    Object.values(isRecord(ways) ? ways : {}).flatMap((list) =>
      (Array.isArray(list) ? list : []).flatMap((one): [string, Values][] => {
        const values = valueAt(one, 'mcx_preference_settings');
        return isRecord(values) ? [[domain, values]] : [];
      }),
    ),
  );
}

/** The preferences of a profile, or of a plain list of them, by domain; those of no named domain under an empty one. */
function domainsIn(plist: unknown): [string, Values][] {
  const content = valueAt(plist, 'PayloadContent');
  if (Array.isArray(content))
    return content
      .filter(isRecord)
      .flatMap((one) =>
        one.PayloadType === 'com.apple.ManagedClient.preferences'
          ? managedClient(one)
          : [[String(one.PayloadType), one] satisfies [string, Values]],
      );
  if (!isRecord(plist)) return [];
  const named = Object.entries(plist).filter((entry): entry is [string, Record<string, unknown>] => {
    const [name, one] = entry;
    return isRecord(one) && OUR_DOMAINS.some((own) => name.startsWith(own));
  });
  if (named.length > 0) return named;
  const isFirefox = isRecord(plist['3rdparty']) || 'EnterprisePoliciesEnabled' in plist;
  return [[isFirefox ? FIREFOX_DOMAIN : '', plist]];
}

/** All extensions' values and forced installations in a configuration profile, or in preferences as `defaults` has them. */
export function readProfile(root: Element): Found {
  const plist = readPlist(root);
  if (plist === undefined) return { fault: syntaxFault('.mobileconfig') };
  const candidates: Candidate[] = [];
  const installs: FoundInstall[] = [];
  const settings: FoundSetting[] = [];
  let otherPolicies = false;
  for (const [domain, one] of domainsIn(plist)) {
    const isBrowsers = domain === '' || OUR_DOMAINS.some((own) => domain.startsWith(own));
    otherPolicies ||= !isBrowsers;
    if (domain === FIREFOX_DOMAIN) {
      const found = readFirefoxPolicies(one);
      candidates.push(...found.candidates);
      installs.push(...found.installs);
      settings.push(...found.settings);
      otherPolicies ||= found.otherPolicies;
    }
    if (domain === '') installs.push(...chromiumInstalls(one, null));
    if (domain === '' && FIELDS.some(({ name }) => name in one)) candidates.push({ browser: null, id: null, raw: one });
    for (const browser of BROWSERS) {
      if (domain === browser.domain) {
        installs.push(...chromiumInstalls(one, browser.id));
        settings.push(...settingsIn(one, 'update_url'));
        otherPolicies ||= Object.keys(withoutHead(one)).some(
          (name) => !/^Extension(?:Settings|InstallForcelist)$/.test(name),
        );
      }
      const start = `${browser.domain}.extensions.`;
      if (domain.startsWith(start))
        candidates.push({ browser: browser.id, id: domain.slice(start.length), raw: withoutHead(one) });
    }
  }
  return { candidates, installs, settings, otherPolicies, duplicates: duplicateKeys(root) };
}
