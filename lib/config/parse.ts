import { isRecord } from '../is-record';
import { FIELDS, type Field, type Shape } from './fields';
import type { Policy, PolicyProblem } from './types';

type Reason = PolicyProblem['reason'];

/** Where a value stands, and how to say what is wrong with it. */
interface Place {
  readonly path: string;
  readonly report: (problem: PolicyProblem) => void;
}

/** Stands for a value that was refused; no policy can hold it. */
const REFUSED = Symbol('refused');

const FORMATS: Readonly<Record<'https' | 'email' | 'phone' | 'own-code', RegExp>> = {
  https: /^https:\/\/[^\s<>"']+$/,
  email: /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:]+$/,
  phone: /^(?=.*\d)[\d+#()\-\s.,轉分機ext]{3,}$/i,
  'own-code': /^(?:SSO-A|FIDO-|SCHOOL-)\d+$/,
};

/** Codes of the official sheet. */
const OFFICIAL_CODE = /^SSO-\d+$/;
/** Characters without a meaning for readers, most of which no file format carries: controls, halves of pairs. */
const UNFIT = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u;

function refuse({ path, report }: Place, reason: Reason): typeof REFUSED {
  report({ path, reason });
  return REFUSED;
}

function parseText(value: string, shape: Shape & { type: 'string' }, place: Place): string | typeof REFUSED {
  const text = value.replace(/\r\n?/g, '\n').trim();
  if (text.length < (shape.min ?? 1) || text.length > shape.max) return refuse(place, 'length');
  if (shape.choices && !shape.choices.includes(text)) return refuse(place, 'choice');
  if (UNFIT.test(text)) return refuse(place, 'format');
  if (shape.format === 'own-code' && OFFICIAL_CODE.test(text)) return refuse(place, 'official');
  return shape.format && !FORMATS[shape.format].test(text) ? refuse(place, 'format') : text;
}

/** A list without its bad items; a list of nothing but bad items is refused. */
function parseList(value: readonly unknown[], shape: Shape & { type: 'array' }, place: Place): unknown {
  if (value.length > shape.max) refuse(place, 'length');
  const good = value
    .slice(0, shape.max)
    .map((item, index) => parseShape(item, shape.items, { ...place, path: `${place.path}[${index}]` }))
    .filter((item) => item !== REFUSED);
  return good.length === 0 && value.length > 0 ? REFUSED : good;
}

function parseShape(value: unknown, shape: Shape, place: Place): unknown {
  switch (shape.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : refuse(place, 'type');
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return refuse(place, 'type');
      return value >= shape.min && value <= shape.max ? value : refuse(place, 'range');
    case 'string':
      return typeof value === 'string' ? parseText(value, shape, place) : refuse(place, 'type');
    case 'array':
      return Array.isArray(value) ? parseList(value, shape, place) : refuse(place, 'type');
    case 'object': {
      if (!isRecord(value)) return refuse(place, 'type');
      const parsed = parseFields(value, shape.fields, place);
      const missing = shape.fields.find(({ name, required }) => required && !(name in parsed));
      if (!missing) return parsed;
      // A refused value was named already; one that is not there was not.
      const path = `${place.path}.${missing.name}`;
      return missing.name in value ? REFUSED : refuse({ ...place, path }, 'missing');
    }
  }
}

function parseFields(value: Record<string, unknown>, fields: readonly Field[], place: Place): Record<string, unknown> {
  const parsed: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    const path = place.path === '' ? name : `${place.path}.${name}`;
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) {
      refuse({ ...place, path }, 'unknown');
      continue;
    }
    const good = parseShape(one, field.shape, { ...place, path });
    if (good !== REFUSED) parsed[name] = good;
  }
  return parsed;
}

/** Where each item of a list as it was given stands among those that were kept, both from 1. */
function keptNumbers(list: 'entries' | 'rules', given: unknown): ReadonlyMap<number, number> {
  const shape = FIELDS.find(({ name }) => name === list)?.shape;
  const kept = new Map<number, number>();
  if (shape?.type !== 'array' || !Array.isArray(given)) return kept;
  for (const [index, item] of given.slice(0, shape.max).entries())
    if (parseShape(item, shape.items, { path: '', report: () => undefined }) !== REFUSED)
      kept.set(index + 1, kept.size + 1);
  return kept;
}

/**
 * Hints lead to entries by number. One that is not there is named; those
 * behind a refused entry keep theirs.
 */
function renumbered(policy: Policy, given: Record<string, unknown>, report: Place['report']): Policy {
  if (!policy.rules) return policy;
  const kept = keptNumbers('entries', given.entries);
  const numbers = [...keptNumbers('rules', given.rules).keys()];
  const rules = policy.rules.flatMap((rule, index) => {
    const entry = kept.get(rule.entry);
    if (entry !== undefined) return [{ ...rule, entry }];
    report({ path: `rules[${(numbers[index] ?? 0) - 1}].entry`, reason: 'reference' });
    return [];
  });
  const { rules: _all, ...others } = policy;
  return rules.length > 0 || policy.rules.length === 0 ? { ...others, rules } : others;
}

/**
 * A policy as the browser hands it over, value by value: what is good is kept,
 * what is not is named with its path and a reason. Never throws; never tells
 * values, since a policy may hold what a school keeps to itself.
 */
export function parsePolicy(raw: unknown): { readonly policy: Policy; readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const report = (problem: PolicyProblem): void => {
    problems.push(problem);
  };
  if (!isRecord(raw)) {
    if (raw !== undefined && raw !== null) report({ path: '', reason: 'type' });
    return { policy: {}, problems };
  }
  const policy: Policy = parseFields(raw, FIELDS, { path: '', report });
  return { policy: renumbered(policy, raw, report), problems };
}
