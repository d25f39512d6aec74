/** The runtime of `ConvertFrom-Json` in later editions makes dates of texts that look like one. */
export const HEAD = `#Requires -Version 5.1
#Requires -PSEdition Desktop
#Requires -RunAsAdministrator
# 登入小幫手 SSO Login Helper
# 以系統管理員身分在 Windows PowerShell 5.1 執行。Run as administrator in Windows PowerShell 5.1.
$ErrorActionPreference = 'Stop'
`;

export const WRITER = `
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
$script:skipped = 0
# 學校的 ExtensionSettings 是一段文字時，另寫機碼會讓其中一種失效：只說明，不寫入。
# Where the school's ExtensionSettings are a text, keys beside it would make one of them void: it is said, and nothing is written.
function Test-MayInstall([string] $Key) {
  $policies = $machine.OpenSubKey($Key)
  if (-not $policies) { return $true }
  $isThere = $policies.GetValueNames() -contains 'ExtensionSettings'
  $policies.Close()
  if ($isThere) {
    $script:skipped += 1
    Write-Warning "HKLM\\$Key 已有 ExtensionSettings，沒有寫入強制安裝，請併入其中。 ExtensionSettings is there already: the forced installation was not written; merge it."
  }
  return -not $isThere
}

foreach ($place in $Places) {
  $extension = $machine.CreateSubKey("$($place.key)\\3rdparty\\extensions\\$($place.id)")
  $extension.DeleteSubKeyTree('policy', $false)
  Write-Item $extension 'policy' $Values
  $extension.Close()
  if ($place.updateUrl -and (Test-MayInstall $place.key)) {
    $settings = $machine.CreateSubKey("$($place.key)\\ExtensionSettings\\$($place.id)")
    $settings.SetValue('installation_mode', 'force_installed', 'String')
    $settings.SetValue('update_url', $place.updateUrl, 'String')
    foreach ($pin in $place.pin.PSObject.Properties) { $settings.SetValue($pin.Name, $pin.Value, 'String') }
    $settings.Close()
  }
}
# Firefox 讀的是一段 JSON 文字。Firefox reads one text of JSON.
if ($Firefox.id) {
  $extensions = $machine.CreateSubKey("$($Firefox.key)\\3rdparty\\Extensions")
  $extensions.DeleteSubKeyTree($Firefox.id, $false)
  $extensions.SetValue($Firefox.id, $Policy, 'String')
  $extensions.Close()
  if ($Firefox.installUrl -and (Test-MayInstall $Firefox.key)) {
    $settings = $machine.CreateSubKey("$($Firefox.key)\\ExtensionSettings\\$($Firefox.id)")
    $settings.SetValue('installation_mode', 'force_installed', 'String')
    $settings.SetValue('install_url', $Firefox.installUrl, 'String')
    $settings.Close()
  }
}
Write-Output '完成。請在 chrome://policy 或 edge://policy 按「重新載入政策」；Firefox 請重新啟動。 Done: reload the policies on chrome://policy or edge://policy; start Firefox anew.'
if ($script:skipped -gt 0) { exit 2 }
`;

export const REMOVER = `
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
if ($Firefox.id) {
  $path = "$($Firefox.key)\\3rdparty\\Extensions"
  $key = $machine.OpenSubKey($path, $true)
  if ($key -and $key.GetValueNames() -contains $Firefox.id) {
    $key.DeleteValue($Firefox.id)
    Write-Output "已移除 removed: HKLM\\$path $($Firefox.id)"
  }
  else { Write-Output "沒有找到 nothing found: HKLM\\$path $($Firefox.id)" }
  if ($key) { $key.Close() }
  foreach ($part in '3rdparty\\Extensions', 'ExtensionSettings') {
    $path = "$($Firefox.key)\\$part\\$($Firefox.id)"
    $key = $machine.OpenSubKey($path)
    if ($key) {
      $key.Close()
      $machine.DeleteSubKeyTree($path)
      Write-Output "已移除 removed: HKLM\\$path"
    }
  }
  $policies = $machine.OpenSubKey($Firefox.key)
  if ($policies) {
    $text = "$($policies.GetValue('ExtensionSettings'))"
    if ($text.Contains($Firefox.id)) {
      $left += 1
      Write-Warning "還有留下 still there: HKLM\\$($Firefox.key) ExtensionSettings"
    }
    $policies.Close()
  }
}
if ($left -gt 0) { exit 2 }
`;
