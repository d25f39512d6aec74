import { anyIdIn, BROWSERS, type BrowserPlaces, ON_WINDOWS, withId } from './browsers';
import type { DeployIds } from './types';

const TITLE = '登入小幫手 SSO Login Helper';

/** Installation and values are files of their own: a slip in the values must not uninstall the extension. */
export const linuxFile = (browser: BrowserPlaces, part: 'values' | 'install'): string =>
  `sso-login-helper-${browser.id}-${part}.json`;

/** The one file of earlier versions, which held both. */
const EARLIER = 'sso-login-helper.json';

/** The start of a script that needs the system's own rights. */
export const ASK_FOR_ROOT = `if [ "$(id -u)" -ne 0 ]; then
  echo '請以 root 執行：sudo sh 這個檔案。 Run this as root: sudo sh FILE.' >&2
  exit 1
fi
`;

/**
 * Puts the downloaded files where the browser looks. Browsers of the Chromium family read every file of the folder,
 * whatever its name, and take a broken one for none: so a file is checked beside the folder and moved into it whole.
 */
export const placingScript = (browser: BrowserPlaces): string => `#!/bin/sh
# ${TITLE}: 放置設定 placing (${browser.name})
# 把這個檔案與下載的 JSON 放在同一個資料夾，再執行 Put it beside the downloaded JSON and run: sudo sh sso-login-helper-${browser.id}-place.sh
set -eu
${ASK_FOR_ROOT}FOLDER='${browser.folder}'
PARENT=$(dirname "$FOLDER")
VALUES='${linuxFile(browser, 'values')}'
INSTALL='${linuxFile(browser, 'install')}'
EARLIER="$FOLDER/${EARLIER}"
cd "$(dirname "$0")"

fail() {
  echo "$1" >&2
  echo '沒有放置任何檔案，原有的設定不變。 Nothing was placed; what was in force stays.' >&2
  rm -f -- "$PARENT/.$VALUES.new" "$PARENT/.$INSTALL.new"
  exit 1
}

# 檢查寫法 checks the syntax
check() {
  if command -v python3 >/dev/null 2>&1; then
    python3 -c 'import json, sys
try:
    value = json.load(open(sys.argv[1], encoding="utf-8"))
except ValueError as error:
    sys.exit(str(error))
if not isinstance(value, dict):
    sys.exit("no JSON object")' "$1"
  elif command -v jq >/dev/null 2>&1; then
    [ -s "$1" ] && jq -e 'type == "object"' "$1" >/dev/null
  else
    echo '需要 python3 或 jq 才能檢查檔案。 python3 or jq is needed to check the files.' >&2
    return 1
  fi
}

[ -f "$VALUES" ] || fail "找不到 $VALUES。 $VALUES is not here."
mkdir -p "$FOLDER"
if [ -f "$INSTALL" ]; then
  for other in "$FOLDER"/*; do
    [ -f "$other" ] && [ "$other" != "$FOLDER/$INSTALL" ] && [ "$other" != "$EARLIER" ] || continue
    if grep -q 'ExtensionSettings' "$other"; then
      fail "$other 也有 ExtensionSettings，瀏覽器只採用檔名排最後的一份。請把 $INSTALL 的內容併進去，刪除這裡的 $INSTALL，再執行一次。 $other holds ExtensionSettings too, and the browser takes only the file whose name comes last. Merge $INSTALL into it, delete $INSTALL here, and run this again."
    fi
  done
elif [ -f "$EARLIER" ] && grep -q 'ExtensionSettings' "$EARLIER"; then
  fail "強制安裝目前寫在 $EARLIER，請連同 $INSTALL 一起下載。 The forced installation stands in $EARLIER: download $INSTALL too."
fi

for name in "$INSTALL" "$VALUES"; do
  [ -f "$name" ] || continue
  cp -- "$name" "$PARENT/.$name.new"
  check "$PARENT/.$name.new" || fail "$name 寫法有誤。 $name is not well formed."
  chown root:root "$PARENT/.$name.new"
  chmod 644 "$PARENT/.$name.new"
done
for name in "$INSTALL" "$VALUES"; do
  [ -f "$PARENT/.$name.new" ] || continue
  mv -f -- "$PARENT/.$name.new" "$FOLDER/$name"
  echo "已放置 placed: $FOLDER/$name"
done
if [ -f "$EARLIER" ]; then
  rm -f -- "$EARLIER"
  echo "已移除舊檔 earlier file removed: $EARLIER"
fi
`;

const quoted = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(' ');

/** Takes away what was placed for any browser, and names what it has to leave. Ids and names hold no quotation mark. */
export function linuxRemoval(ids: DeployIds): string {
  const names = BROWSERS.flatMap((browser) => [linuxFile(browser, 'values'), linuxFile(browser, 'install')]);
  const every = [...new Set(withId(ON_WINDOWS, ids).map(({ id }) => anyIdIn(id, ids)))];
  return `#!/bin/sh
# ${TITLE}: 移除設定 removal
# 結束碼 exit status: 0 沒有留下 nothing is left, 1 沒有執行 not run, 2 還有留下的 something is left
set -eu
${ASK_FOR_ROOT}removed=0
left=0

# 檔名是我們的 bears a name of ours
is_named() {
  case "$(basename "$1")" in
    ${[...names, EARLIER].join('|')}) return 0 ;;
    *) return 1 ;;
  esac
}

# 只有我們寫的內容 holds nothing but what we write
is_ours() {
  is_named "$1" || return 1
  grep -q '^  "' "$1" || return 1
  if grep '^  "' "$1" | grep -vqE '^  "(ExtensionSettings|3rdparty)":'; then return 1; fi
  [ "$(grep -oE '"([a-p]{32}|\\*)"' "$1" | sort -u | wc -l)" -le 1 ]
}

# 其中有這個擴充功能 this extension stands in it
names_us() {
  for id in ${quoted(every)}; do
    if grep -qF -- "$id" "$1"; then return 0; fi
  done
  return 1
}

leave() {
  left=$((left + 1))
  echo "還有留下 still there: $1 （寫法有誤，或裡面也有別的設定，請手動刪除這個擴充功能的部分 not well formed, or it holds other settings too; take the part of this extension out by hand）"
}

for folder in ${quoted(BROWSERS.map(({ folder }) => folder))}; do
  here=0
  for file in "$folder"/*; do
    [ -f "$file" ] || continue
    if is_ours "$file"; then
      rm -f -- "$file"
      removed=$((removed + 1))
      here=1
      echo "已移除 removed: $file"
    elif is_named "$file" || names_us "$file"; then
      here=1
      leave "$file"
    fi
  done
  [ "$here" -eq 1 ] || echo "沒有找到 nothing found: $folder"
done

for file in '/etc/firefox/policies/policies.json' '/usr/lib/firefox/distribution/policies.json' '/usr/lib/firefox-esr/distribution/policies.json' '/opt/firefox/distribution/policies.json'; do
  if [ -f "$file" ] && names_us "$file"; then leave "$file"; fi
done

[ "$removed" -gt 0 ] || echo '沒有移除任何檔案。 No file was removed.'
if [ "$left" -gt 0 ]; then exit 2; fi
`;
}
