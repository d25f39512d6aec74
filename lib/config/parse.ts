import type { Policy, PolicyProblem, Settings } from '@/lib/types/config';
import { POLICY, SETTINGS } from '@/lib/types/policy-fields';
import type { Part, ShapeOf } from '@/lib/types/shapes';
import { isRecord } from '@/lib/utils/is-record';
import { formOf, isPlain } from './forms';

type Shape = ShapeOf<Part>;
type Reason = PolicyProblem['reason'];

/** Where a value stands, and how to say what is wrong with it. */
interface Place {
  readonly path: string;
  readonly report: (problem: PolicyProblem) => void;
}

/** Stands for a value that was refused; no policy can hold it. */
const REFUSED = Symbol('refused');

/** Codes of the official sheet. */
const OFFICIAL_CODE = /^SSO-\d+$/;
/** More of them help nobody, and a page that lists them stands still. */
const MOST_PROBLEMS = 300;
const LONGEST_PATH = 120;

function refuse({ path, report }: Place, reason: Reason): typeof REFUSED {
  report({ path, reason });
  return REFUSED;
}

function parseText(value: string, shape: Shape & { type: 'string' }, place: Place): string | typeof REFUSED {
  const text = value.replace(/\r\n?/g, '\n').trim();
  if (text.length < (shape.min ?? 1) || text.length > shape.max) return refuse(place, 'length');
  if (shape.choices && !shape.choices.includes(text)) return refuse(place, 'choice');
  if (!isPlain(text, shape.lines)) return refuse(place, 'format');
  if (shape.format === 'own-code' && OFFICIAL_CODE.test(text)) return refuse(place, 'official');
  return shape.format ? (formOf(text, shape.format) ?? refuse(place, 'format')) : text;
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
      const missing = shape.fields.find(({ name, required }) => required && !Object.hasOwn(parsed, name));
      if (!missing) return parsed;
      // A refused value was named already; one that is not there was not.
      const path = `${place.path}.${missing.name}`;
      return Object.hasOwn(value, missing.name) ? REFUSED : refuse({ ...place, path }, 'missing');
    }
  }
}

function parseFields(value: Record<string, unknown>, fields: readonly Part[], place: Place): Record<string, unknown> {
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
  const shape: Shape | undefined = POLICY.find(({ name }) => name === list)?.shape;
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

/** Collects what is wrong with a policy, up to a number that people can read. */
function collector(): { readonly problems: PolicyProblem[]; readonly report: Place['report'] } {
  const problems: PolicyProblem[] = [];
  return {
    problems,
    report({ path, reason }) {
      if (problems.length > MOST_PROBLEMS) return;
      // Names that nobody has checked come from the file.
      const named = path.slice(0, LONGEST_PATH).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');
      problems.push(problems.length < MOST_PROBLEMS ? { path: named, reason } : { path: '', reason: 'more' });
    },
  };
}

/**
 * A policy as the browser hands it over, value by value: what is good is kept,
 * what is not is named with its path and a reason. Never throws; never tells
 * values, since a policy may hold what a school keeps to itself. A policy that
 * has been parsed comes out as it went in.
 */
export function parsePolicy(raw: unknown): { readonly policy: Policy; readonly problems: readonly PolicyProblem[] } {
  const { problems, report } = collector();
  if (!isRecord(raw)) {
    if (raw !== undefined && raw !== null) report({ path: '', reason: 'type' });
    return { policy: {}, problems };
  }
  const policy: Policy = parseFields(raw, POLICY, { path: '', report });
  return { policy: renumbered(policy, raw, report), problems };
}

/** What a user has chosen, as it is stored; what is half-written, foreign or of another version is left out. */
export const parseSettings = (stored: unknown): Settings =>
  isRecord(stored) ? parseFields(stored, SETTINGS, { path: '', report: () => undefined }) : {};
