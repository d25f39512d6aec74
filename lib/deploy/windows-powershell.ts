import { isRecord } from '@/lib/utils/is-record';
import { BROWSERS, idIn, updateUrlIn } from './browsers';
import { utf8WithMark } from './bytes';
import { strictTarget } from './checks';
import { syntaxFault } from './faults';
import type { Candidate, Found, FoundInstall } from './found';
import { parseJson } from './json-read';
import type { DeployInput, Target } from './types';
import { toJson, type Values } from './values';

const FILE = 'sso-login-helper.ps1';

/** The runtime of `ConvertFrom-Json` in later editions makes dates of texts that look like one. */
const HEAD = `#Requires -Version 5.1
#Requires -PSEdition Desktop
#Requires -RunAsAdministrator
# 登入小幫手 SSO Login Helper
# 以系統管理員身分在 Windows PowerShell 5.1 執行。Run as administrator in Windows PowerShell 5.1.
$ErrorActionPreference = 'Stop'
`;

const WRITER = `
# 一個值寫成一個登錄值；清單與群組各成一個機碼。One registry value a value; lists and groups are keys.
function Write-Item([Microsoft.Win32.RegistryKey] $Key, [string] $Name, $Value) {
  if ($Value -is [string]) { $Key.SetValue($Name, $Value, 'String') }
  elseif ($Value -is [bool] -or $Value -is [int]) { $Key.SetValue($Name, [int] $Value, 'DWord') }
  else {
    $child = $Key.CreateSubKey($Name)
    if ($Value -is [array]) {
      $number = 0
      foreach ($item in $Value) { $number += 1; Write-Item $child ('{0:d4}' -f $number) $item }
    }
    else {
      foreach ($property in $Value.PSObject.Properties) { Write-Item $child $property.Name $property.Value }
    }
    $child.Close()
  }
}

$machine = [Microsoft.Win32.Registry]::LocalMachine
foreach ($place in $Places) {
  $extension = $machine.CreateSubKey("$($place.key)\\3rdparty\\extensions\\$($place.id)")
  $extension.DeleteSubKeyTree('policy', $false)
  Write-Item $extension 'policy' $Policy
  $extension.Close()
  if ($place.updateUrl) {
    $settings = $machine.CreateSubKey("$($place.key)\\ExtensionSettings\\$($place.id)")
    $settings.SetValue('installation_mode', 'force_installed', 'String')
    $settings.SetValue('update_url', $place.updateUrl, 'String')
    $settings.Close()
  }
}
Write-Output '完成。請在 chrome://policy 或 edge://policy 按「重新載入政策」。 Done: reload the policies on chrome://policy or edge://policy.'
`;

const REMOVER = `
# 結束碼 Exit code: 0 沒有留下 nothing is left, 2 還有留下的 something is left.
$machine = [Microsoft.Win32.Registry]::LocalMachine
$left = 0
foreach ($place in $Places) {
  foreach ($part in '3rdparty\\extensions', 'ExtensionSettings') {
    $path = "$($place.key)\\$part\\$($place.id)"
    $key = $machine.OpenSubKey($path)
    if ($key) {
      $key.Close()
      $machine.DeleteSubKeyTree($path)
      Write-Output "已移除 removed: HKLM\\$path"
    }
    else { Write-Output "沒有找到 nothing found: HKLM\\$path" }
    $user = [Microsoft.Win32.Registry]::CurrentUser.OpenSubKey($path)
    if ($user) {
      $user.Close()
      $left += 1
      Write-Warning "還有留下 still there: HKCU\\$path"
    }
  }
  # 學校自己的原則裡有這個擴充功能：只說明，不更動。Policies of the school's own that name this extension are named, not changed.
  $policies = $machine.OpenSubKey($place.key)
  if ($policies) {
    $text = $policies.GetValue('ExtensionSettings')
    if ($text -is [string] -and $text.Contains($place.id)) {
      $left += 1
      Write-Warning "還有留下 still there: HKLM\\$($place.key) ExtensionSettings"
    }
    $list = $policies.OpenSubKey('ExtensionInstallForcelist')
    if ($list) {
      foreach ($name in $list.GetValueNames()) {
        if ("$($list.GetValue($name))".StartsWith($place.id)) {
          $left += 1
          Write-Warning "還有留下 still there: HKLM\\$($place.key)\\ExtensionInstallForcelist $name"
        }
      }
      $list.Close()
    }
    $policies.Close()
  }
}
if ($left -gt 0) { exit 2 }
`;

/** What PowerShell takes for a quotation mark or the end of a line, besides the usual. */
const QUOTES_AND_ENDS = /[\u0080-\u009f\u2018-\u201f\u2028\u2029]/g;
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON between the marks of a verbatim text: none of its lines can be the closing mark, however that is written. */
const assignment = (name: string, value: unknown): string =>
  `\n$${name} = @'\n${toJson(value).replace(QUOTES_AND_ENDS, escaped)}'@ | ConvertFrom-Json\n`;

const places = ({ ids, install }: DeployInput): Values[] =>
  BROWSERS.map((browser) => ({
    key: browser.registry,
    id: idIn(browser.id, ids),
    updateUrl: updateUrlIn(browser.id, install),
  }));

const script = (...parts: readonly string[]): Uint8Array =>
  utf8WithMark([HEAD, ...parts].join('').replaceAll('\n', '\r\n'));

export const WINDOWS_POWERSHELL: Target = strictTarget({
  id: 'windows-powershell',
  platform: 'windows',
  title: { zh: 'PowerShell 指令碼 (.ps1)', en: 'PowerShell script (.ps1)' },
  hint: {
    zh: '以系統管理員身分執行，也可由 Intune 或其他派送工具執行。',
    en: 'Run it as administrator; Intune and other roll-out tools can run it too.',
  },
  fileName: FILE,
  mime: 'text/plain',
  installs: true,
  write: (input) => [
    {
      name: FILE,
      content: script(assignment('Policy', input.policy), assignment('Places', places(input)), WRITER),
    },
  ],
  remove: (input) => [
    { name: 'sso-login-helper-remove.ps1', content: script(assignment('Places', places(input)), REMOVER) },
  ],
});

/** The value between the marks, as JSON; undefined where the script has none of this name. */
function assigned(text: string, name: string): unknown {
  const opened = new RegExp(`^\\$${name} = @'\\r?\\n`, 'm').exec(text);
  const from = opened ? opened.index + opened[0].length : -1;
  // Searched for once: a pattern over both ends would begin anew at each of many openings.
  const to = from < 0 ? -1 : text.indexOf("\n'@", from);
  const json = to < 0 ? undefined : text.slice(from, to);
  const parsed = json === undefined ? undefined : parseJson(json);
  return parsed && 'value' in parsed ? parsed.value : undefined;
}

/** True for text that may be one of our scripts. */
export const isPowerShell = (text: string): boolean => /^\$(?:Policy|Places) = @'/m.test(text);

/** Values and forced installations in one of our scripts. */
export function readPowerShell(text: string): Found {
  const raw = assigned(text, 'Policy');
  const listed = assigned(text, 'Places');
  if (!Array.isArray(listed)) return { fault: syntaxFault('.ps1') };
  if (raw === undefined)
    return /^\$Policy = /m.test(text) ? { fault: syntaxFault('.ps1') } : { candidates: [], installs: [] };
  const candidates: Candidate[] = [];
  const installs: FoundInstall[] = [];
  for (const place of listed.filter(isRecord)) {
    const browser = BROWSERS.find(({ registry }) => registry === place.key)?.id;
    if (browser === undefined || typeof place.id !== 'string') continue;
    candidates.push({ browser, id: place.id, raw });
    if (typeof place.updateUrl === 'string') installs.push({ browser, id: place.id, url: place.updateUrl });
  }
  return candidates.length === 0 ? { fault: syntaxFault('.ps1') } : { candidates, installs };
}
