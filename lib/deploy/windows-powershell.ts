import { isRecord } from '@/lib/utils/is-record';
import { BROWSERS, EVERY_BROWSER, FIREFOX, idIn, updateUrlIn, withId } from './browsers';
import { utf8WithMark } from './bytes';
import { strictTarget } from './checks';
import { syntaxFault } from './faults';
import type { Candidate, Found, FoundInstall } from './found';
import { parseJson } from './json-read';
import { HEAD, REMOVER, WRITER } from './powershell-scripts';
import type { DeployInput, Target } from './types';
import { toJson, type Values, valueAt } from './values';

const FILE = 'sso-login-helper.ps1';

/** What PowerShell takes for a quotation mark or the end of a line, besides the usual. */
const QUOTES_AND_ENDS = /[\u0080-\u009f\u2018-\u201f\u2028\u2029]/g;
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON between the marks of a verbatim text: none of its lines can be the closing mark, however that is written. */
const textAssignment = (name: string, value: unknown): string =>
  `\n$${name} = @'\n${toJson(value).replace(QUOTES_AND_ENDS, escaped)}'@`;
const assignment = (name: string, value: unknown): string => `${textAssignment(name, value)} | ConvertFrom-Json\n`;
/** The text itself is kept: Firefox takes it as it is. */
const VALUES_FROM_TEXT = '\n$Values = $Policy | ConvertFrom-Json\n';

const places = ({ ids, install }: DeployInput): Values[] =>
  withId(BROWSERS, ids).map((browser) => ({
    key: browser.registry,
    id: idIn(browser.id, ids),
    updateUrl: updateUrlIn(browser.id, install),
    pin: browser.pin,
  }));

const firefox = ({ ids, install }: DeployInput): Values => ({
  key: FIREFOX.registry,
  id: ids.geckoId,
  installUrl: install?.xpiUrl,
});

const script = (...parts: readonly string[]): Uint8Array =>
  utf8WithMark([HEAD, ...parts].join('').replaceAll('\n', '\r\n'));

export const WINDOWS_POWERSHELL: Target = strictTarget({
  id: 'windows-powershell',
  platform: 'windows',
  browsers: EVERY_BROWSER,
  title: { zh: 'PowerShell 指令碼 (.ps1)', en: 'PowerShell script (.ps1)' },
  hint: {
    zh: '以系統管理員身分在 Windows PowerShell 5.1 執行，也可由 Intune 或其他派送工具執行。Intune 的指令碼以 200 KB 為限，問答很多時請看檔案大小。',
    en: 'Run it as administrator in Windows PowerShell 5.1; Intune and other roll-out tools can run it too. Scripts in Intune have a limit of 200 KB: with many entries look at the size.',
  },
  fileName: FILE,
  mime: 'text/plain',
  installs: true,
  write: (input) => [
    {
      name: FILE,
      content: script(
        textAssignment('Policy', input.policy),
        VALUES_FROM_TEXT,
        assignment('Places', places(input)),
        assignment('Firefox', firefox(input)),
        WRITER,
      ),
    },
  ],
  remove: (input) => [
    {
      name: 'sso-login-helper-remove.ps1',
      content: script(assignment('Places', places(input)), assignment('Firefox', firefox(input)), REMOVER),
    },
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
  const ownFirefox = assigned(text, 'Firefox');
  const geckoId = valueAt(ownFirefox, 'id');
  const xpiUrl = valueAt(ownFirefox, 'installUrl');
  if (typeof geckoId === 'string' && geckoId !== '') {
    candidates.push({ browser: 'firefox', id: geckoId, raw });
    if (typeof xpiUrl === 'string') installs.push({ browser: 'firefox', id: geckoId, url: xpiUrl });
  }
  return candidates.length === 0 ? { fault: syntaxFault('.ps1') } : { candidates, installs };
}
