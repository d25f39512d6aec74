import { isRecord } from '@/lib/utils/is-record';
import { readAdml } from './adml';
import { textOf } from './bytes';
import { choose, failed, type Recognised } from './choose';
import {
  BINARY_PLIST,
  EMPTY,
  ENCODING,
  NO_VALUES,
  OLD_REG,
  OWN_ENTITIES,
  SIGNED_PROFILE,
  syntaxFault,
  TEMPLATE_ONLY,
  TOO_LARGE,
  TOO_MANY,
  UNKNOWN_FORMAT,
  UNREADABLE,
} from './faults';
import { readFirefoxPolicies } from './firefox-json';
import type { Found } from './found';
import { isGoogleAdmin, readGoogleAdmin } from './google-admin';
import { duplicateNames, parseJson, withoutComments } from './json-read';
import { readChromiumJson } from './linux-json';
import { readProfile } from './macos-profile';
import { slipIn } from './slips';
import type { DeployIds, ReadFault, ReadResult, TargetId } from './types';
import { valueAt } from './values';
import { profilesIn, readIntune } from './windows-intune';
import { isPowerShell, readPowerShell } from './windows-powershell';
import { readReg } from './windows-reg';
import { hasOwnEntities, parseXml } from './xml';

/** Bytes. A registry file of 200 entries with 2,000 characters each has 15 MB. */
const MAX_SIZE = 33_554_432;

const unknown = (fault: ReadFault): Recognised => ({ target: null, found: { fault } });

function fromJson(given: string): Recognised {
  const asWritten = duplicateNames(given);
  if (asWritten === null) return unknown(TOO_MANY);
  const strict = parseJson(given);
  const text = 'fault' in strict ? withoutComments(given) : given;
  if (text === null) return unknown(TOO_MANY);
  const parsed = 'fault' in strict ? parseJson(text) : strict;
  const duplicates = 'fault' in strict ? (duplicateNames(text) ?? 0) : asWritten;
  if ('fault' in parsed) return unknown(parsed.fault);
  const { value } = parsed;
  const lenient = 'fault' in strict;
  const isChromium = isRecord(valueAt(value, '3rdparty')) || isRecord(valueAt(value, 'ExtensionSettings'));
  if (lenient && !isChromium) return unknown(strict.fault);
  const read = (target: TargetId, found: Found): Recognised => ({
    target,
    found: 'fault' in found ? found : { ...found, lenient, duplicates: (found.duplicates ?? 0) + duplicates },
  });
  if (isRecord(valueAt(value, 'policies')))
    return read('firefox-json', readFirefoxPolicies(valueAt(value, 'policies')));
  const profiles = profilesIn(value);
  if (profiles) return read('windows-intune', readIntune(profiles));
  if (isChromium) return read('linux-chrome', readChromiumJson(value));
  if (isGoogleAdmin(value)) return read('google-admin', readGoogleAdmin(value));
  return unknown(UNKNOWN_FORMAT);
}

function fromXml(text: string): Recognised {
  if (hasOwnEntities(text)) return unknown(OWN_ENTITIES);
  const root = parseXml(text);
  switch (root?.localName) {
    case 'plist':
      return { target: 'macos-profile', found: readProfile(root) };
    case 'policyDefinitionResources':
      return { target: 'windows-admx', found: readAdml(root) };
    case 'policyDefinitions':
      return { target: 'windows-admx', found: { fault: TEMPLATE_ONLY } };
    default:
      return unknown(root ? UNKNOWN_FORMAT : syntaxFault('XML'));
  }
}

/** The format is told from the content: names change on the way. The name only helps to say what is wrong. */
function recognise(name: string, text: string): Recognised {
  const start = text.trimStart();
  if (start.startsWith('REGEDIT4')) return { target: 'windows-reg', found: { fault: OLD_REG } };
  if (start.startsWith('Windows Registry Editor')) return { target: 'windows-reg', found: readReg(start) };
  if (isPowerShell(text)) return { target: 'windows-powershell', found: readPowerShell(text) };
  if (start.startsWith('<')) return fromXml(start);
  if (/^(?:[{[]|\/[/*])/.test(start)) return fromJson(text);
  const extension = /\.(?:reg|ps1|json|adml|admx|mobileconfig)$/i.exec(name)?.[0];
  return unknown(extension === undefined ? UNKNOWN_FORMAT : syntaxFault(extension.toLowerCase()));
}

/** Profiles that are no text: what they are, and the command that makes them one. */
function sealedFault(content: Uint8Array): ReadFault | null {
  if (String.fromCharCode(...content.subarray(0, 6)) === 'bplist') return BINARY_PLIST;
  // The sequence of a signed message in DER, with a length of one to four bytes.
  return content[0] === 0x30 && [0x80, 0x82, 0x83, 0x84].includes(content[1] ?? 0) ? SIGNED_PROFILE : null;
}

/**
 * Reads an existing policy file of any kind that we write. Never throws; what
 * could not be read is named in `fault`. `ids` helps to find our values among
 * those of other extensions; without it they are known by their field names.
 */
export function readPolicyFile(name: string, content: Uint8Array, ids: Partial<DeployIds> = {}): ReadResult {
  try {
    if (content.length === 0) return choose(unknown(EMPTY), ids);
    const sealed = sealedFault(content);
    if (sealed) return choose(unknown(sealed), ids);
    if (content.length > MAX_SIZE) return choose(unknown(TOO_LARGE), ids);
    const text = textOf(content);
    if (text === null) return choose(unknown(ENCODING), ids);
    const result = choose(text.trim() === '' ? unknown(EMPTY) : recognise(name, text), ids);
    // Values one level too deep leave a group in the right place that holds nothing that is known.
    const isBare = result.fault === null && result.problems.length > 0 && Object.keys(result.policy).length === 0;
    const isOdd = result.fault === NO_VALUES || result.fault === UNKNOWN_FORMAT || isBare;
    const slip = isOdd ? slipIn(text) : null;
    return slip ? { ...failed(result.target, { ...slip, reason: result.fault?.reason ?? 'no-values' }) } : result;
  } catch {
    // Nested beyond what the browser can follow: no file of ours is.
    return choose(unknown(UNKNOWN_FORMAT), {});
  }
}

/** The same for a file as a person has chosen it. Never rejects; what is too large is not even loaded. */
export async function openPolicyFile(file: File, ids: Partial<DeployIds>): Promise<ReadResult> {
  if (file.size > MAX_SIZE) return choose(unknown(TOO_LARGE), ids);
  const content = await file.arrayBuffer().catch(() => null);
  return content ? readPolicyFile(file.name, new Uint8Array(content), ids) : choose(unknown(UNREADABLE), ids);
}
