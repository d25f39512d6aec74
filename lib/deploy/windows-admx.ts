import { adml, LANGUAGES } from './adml';
import { admx, templateName } from './admx';
import { EVERY_BROWSER, ON_WINDOWS, type WindowsBrowser, withId } from './browsers';
import { utf8WithMark } from './bytes';
import { strictTarget } from './checks';
import type { Target } from './types';

/** A template's names below PolicyDefinitions. */
const namesOf = (browser: WindowsBrowser): readonly string[] => [
  `${templateName(browser)}.admx`,
  ...LANGUAGES.map(({ folder }) => `${folder}/${templateName(browser)}.adml`),
];
const EVERY = ON_WINDOWS.flatMap(namesOf);

const REMOVAL = `#Requires -Version 5.1
#Requires -RunAsAdministrator
# 登入小幫手 SSO Login Helper
# 1. 先在群組原則把「登入小幫手」的每一項設為「尚未設定」。First set every policy of SSO Login Helper to Not configured.
# 2. 再執行這個指令碼移除範本；中央存放區請以 -Store 指定。Then run this; give the central store with -Store:
#    -Store \\\\網域\\SYSVOL\\網域\\Policies\\PolicyDefinitions (網域: your domain)
param([string] $Store = "$env:SystemRoot\\PolicyDefinitions")
$ErrorActionPreference = 'Stop'
$found = $false
foreach ($file in ${EVERY.map((name) => `'${name.replace('/', '\\')}'`).join(', ')}) {
  $path = Join-Path $Store $file
  if (Test-Path -LiteralPath $path) {
    Remove-Item -LiteralPath $path
    $found = $true
  }
}
if ($found) { Write-Output '已移除範本。 The template is removed.' }
else { Write-Warning "$Store 裡沒有範本，沒有移除任何檔案。 There is no template in $Store : nothing was removed." }
`;

export const WINDOWS_ADMX: Target = strictTarget({
  id: 'windows-admx',
  platform: 'windows',
  browsers: EVERY_BROWSER,
  title: { zh: '群組原則範本 (ADMX、ADML)', en: 'Group Policy template (ADMX, ADML)' },
  hint: {
    zh: '每個瀏覽器一組範本，解壓縮後放到 PolicyDefinitions（或網域的中央存放區）。欄位已填好學校的值，開啟原則後選「已啟用」即可。',
    en: 'One template per browser; unpack them into PolicyDefinitions or the domain’s central store. The fields hold the school’s values: open a policy and choose Enabled.',
  },
  fileName: EVERY[0] ?? '',
  mime: 'application/xml',
  installs: true,
  write: (input) =>
    withId(ON_WINDOWS, input.ids).flatMap((browser) => [
      { name: `${templateName(browser)}.admx`, content: admx(browser, input.ids) },
      ...LANGUAGES.map(({ folder, part }) => ({
        name: `${folder}/${templateName(browser)}.adml`,
        content: adml(browser, input, part),
      })),
    ]),
  remove: () => [
    { name: 'sso-login-helper-remove-template.ps1', content: utf8WithMark(REMOVAL.replaceAll('\n', '\r\n')) },
  ],
});
