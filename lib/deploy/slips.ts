import { isRecord } from '@/lib/utils/is-record';
import { FIELDS } from '../config/fields';
import { slipFault } from './faults';
import { parseJson, withoutComments } from './json-read';
import type { ReadFault } from './types';

/** Deeper than any policy file has its values. */
const DEEPEST = 6;

const hasFields = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && FIELDS.some(({ name }) => Object.hasOwn(value, name));

/** The path to the first group with fields of ours. */
function pathToFields(value: unknown, path: readonly string[] = []): readonly string[] | null {
  if (hasFields(value)) return path;
  if (!isRecord(value) || path.length >= DEEPEST) return null;
  for (const [name, one] of Object.entries(value)) {
    const found = pathToFields(one, [...path, name]);
    if (found) return found;
  }
  return null;
}

function slipInJson(text: string): ReadFault | null {
  const parsed = parseJson(withoutComments(text) ?? text);
  if ('fault' in parsed) return null;
  const { value } = parsed;
  const path = pathToFields(value);
  if (!path) return null;
  if (path.length === 0) {
    const names = Object.keys(isRecord(value) ? value : {});
    const wrapped = Object.values(isRecord(value) ? value : {}).every((one) => isRecord(one) && 'value' in one);
    const [first = ''] = names.filter((name) => FIELDS.some((field) => field.name === name));
    return wrapped ? slipFault('value', 'Value') : slipFault(first, '3rdparty.extensions.ID');
  }
  const isFirefox = path[0]?.toLowerCase() === 'policies';
  const wanted = isFirefox ? ['policies', '3rdparty', 'Extensions'] : ['3rdparty', 'extensions'];
  const at = wanted.findIndex((name, index) => path[index] !== name);
  return at < 0 ? null : slipFault(path.slice(0, at + 1).join('.'), [...wanted, 'ID'].join('.'));
}

const WANTED_KEY = 'HKEY_LOCAL_MACHINE\\…\\3rdparty\\extensions\\ID\\policy';

/** Sections that hold a field of ours, one after the other. */
function slipInReg(text: string): ReadFault | null {
  let key = '';
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) key = line.replace(/^\[|\]\s*$/g, '');
    const name = /^"(\w+)"=/.exec(line)?.[1]?.toLowerCase();
    if (key === '' || !FIELDS.some((field) => field.name.toLowerCase() === name)) continue;
    if (/3rdparty/i.test(key)) return slipFault(key, WANTED_KEY);
  }
  return null;
}

/** Where values of ours stand in a place in which no browser looks; null where none do. */
export function slipIn(text: string): ReadFault | null {
  return text.startsWith('Windows Registry Editor') ? slipInReg(text) : slipInJson(text);
}
