import { isRecord } from '@/lib/utils/is-record';
import { FIELDS } from '../config/fields';
import { BROWSERS } from './browsers';
import { slipFault } from './faults';
import { parseJson, withoutComments } from './json-read';
import { readPlist } from './plist';
import type { ReadFault } from './types';
import { parseXml } from './xml';

/** Deeper than any policy file has its values. */
const DEEPEST = 10;

const hasFields = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && FIELDS.some(({ name }) => Object.hasOwn(value, name));

/** What stands in a group or a list, by name or by number from 1. */
const partsOf = (value: unknown): [string, unknown][] =>
  Array.isArray(value)
    ? value.map((one, index) => [String(index + 1), one])
    : Object.entries(isRecord(value) ? value : {});

interface Place {
  readonly path: readonly string[];
  readonly group: Record<string, unknown>;
}

/** The first group with fields of ours. */
function placeOfFields(value: unknown, path: readonly string[] = []): Place | null {
  if (hasFields(value)) return { path, group: value };
  if (path.length >= DEEPEST) return null;
  for (const [name, one] of partsOf(value)) {
    const found = placeOfFields(one, [...path, name]);
    if (found) return found;
  }
  return null;
}

/** The first of our fields whose value is wrapped once more, and the name of the wrapping. */
function wrapping(group: Record<string, unknown>): readonly [field: string, name: string] | null {
  for (const { name } of FIELDS) {
    const inside = group[name];
    const wrapped = Object.keys(isRecord(inside) ? inside : {}).find((one) => one.toLowerCase() === 'value');
    if (wrapped) return [name, wrapped];
  }
  return null;
}

const isGecko = (id: string | undefined): boolean => id !== undefined && /[@{]/.test(id);

function slipInJson(value: unknown): ReadFault | null {
  const place = placeOfFields(value);
  if (!place) return null;
  const { path, group } = place;
  const wrapped = wrapping(group);
  if (path.length === 0) {
    if (wrapped) return slipFault(wrapped[1], 'Value');
    const [first = ''] = Object.keys(group).filter((name) => FIELDS.some((field) => field.name === name));
    return slipFault(first, '3rdparty.extensions.ID');
  }
  const isFirefox = path[0]?.toLowerCase() === 'policies' || path.some(isGecko);
  const wanted = isFirefox ? ['policies', '3rdparty', 'Extensions'] : ['3rdparty', 'extensions'];
  const at = wanted.findIndex((name, index) => path[index] !== name);
  if (at >= 0) return slipFault(path.slice(0, at + 1).join('.'), [...wanted, 'ID'].join('.'));
  // A number is no id: the ids' place is a list.
  const isList = /^\d+$/.test(path[wanted.length] ?? '');
  if (isList || path.length > wanted.length + 1) return slipFault(path.join('.'), [...wanted, 'ID'].join('.'));
  return wrapped && slipFault(`${wrapped[0]}.${wrapped[1]}`, wrapped[0]);
}

/** The same in a profile or in preferences, whose places are domains. */
function slipInPlist(text: string): ReadFault | null {
  const root = parseXml(text);
  const place = root ? placeOfFields(readPlist(root)) : null;
  if (!place || place.path.length === 0) return null;
  const payload = place.path.some(isGecko)
    ? 'org.mozilla.firefox: 3rdparty.Extensions'
    : `${BROWSERS[0]?.domain}.extensions`;
  return slipFault(place.path.join('.'), `${payload}.ID`);
}

const WANTED_KEY = 'HKEY_LOCAL_MACHINE\\…\\3rdparty\\extensions\\ID\\policy';
/** A place of extensions however it is misspelt, or a key named for an extension. */
const MEANT = /3rd[\s_-]?part|exten[st]ion|\\[a-p]{32}(?:\\|$)/i;

/** Where browsers do look, for extensions of any id. */
const RIGHT = new RegExp(
  `^HKEY_(?:LOCAL_MACHINE|CURRENT_USER)\\\\(?:${BROWSERS.map(({ registry }) => registry.replaceAll('\\', '\\\\')).join('|')})\\\\3rdparty\\\\extensions\\\\[^\\\\]+\\\\policy(?:\\\\|$)`,
  'i',
);

/** Sections that hold a field of ours, one after the other. */
function slipInReg(text: string): ReadFault | null {
  let key = '';
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) key = line.replace(/^\[|\]\s*$/g, '');
    const name = /^"(\w+)"=/.exec(line)?.[1]?.toLowerCase();
    if (key === '' || !FIELDS.some((field) => field.name.toLowerCase() === name)) continue;
    if (MEANT.test(key) && !RIGHT.test(key)) return slipFault(key, WANTED_KEY);
  }
  return null;
}

/** Where values of ours stand in a place in which no browser looks; null where none do. */
export function slipIn(text: string): ReadFault | null {
  if (text.startsWith('Windows Registry Editor')) return slipInReg(text);
  if (text.trimStart().startsWith('<')) return slipInPlist(text);
  const parsed = parseJson(withoutComments(text) ?? text);
  return 'fault' in parsed ? null : slipInJson(parsed.value);
}
