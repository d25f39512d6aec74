import { redact } from '@/lib/support/redact';
import { isRecord } from '@/lib/utils/is-record';
import {
  DEEPEST,
  type Described,
  FIELD_KINDS,
  FORMAT,
  type Line,
  LONGEST_TEXT,
  MOST_LINES,
  type PageDescription,
  VERSION,
} from './format';
import { kindIn } from './kind-in';
import { knownNames, knownRole, knownTag, maskedPath } from './known-names';

const MOST_OMITTED = 5000;
const MOST_ELSEWHERE = 10;
const HOST = /^[a-z\d](?:[a-z\d.-]{0,252}[a-z\d])?$/;
const ID = /^[\w.-]{1,64}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^[\w.-]{1,20}$/;

const textIn = (value: unknown, longest = LONGEST_TEXT): string =>
  typeof value === 'string' && value.length <= longest ? redact(value.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim()) : '';

const countIn = (value: unknown, most: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? Math.min(value, most) : 0;

function parseLine(value: unknown): Line | null {
  if (!isRecord(value) || typeof value.depth !== 'number' || !Number.isInteger(value.depth)) return null;
  if (value.depth < 0 || value.depth > DEEPEST + 1) return null;
  const field = FIELD_KINDS.find((kind) => kind === value.field);
  const text = textIn(value.text);
  const omitted = text === '' ? countIn(value.omitted, MOST_OMITTED) : 0;
  const content = { ...(text === '' ? {} : { text }), ...(omitted > 0 ? { omitted } : {}) };
  if (typeof value.tag !== 'string') return text === '' && omitted === 0 ? null : { depth: value.depth, ...content };
  const role = typeof value.role === 'string' ? knownRole(value.role) : undefined;
  const classes = Array.isArray(value.classes) ? knownNames(value.classes.map(String).join(' ').slice(0, 400)) : [];
  const [id] = typeof value.id === 'string' ? knownNames(value.id.slice(0, 60)) : [];
  return {
    depth: value.depth,
    tag: knownTag(value.tag.slice(0, 20)),
    ...(role ? { role } : {}),
    ...(classes.length > 0 ? { classes } : {}),
    ...(id ? { id } : {}),
    ...(value.red === true ? { red: true as const } : {}),
    ...(field ? { field } : {}),
    ...content,
  };
}

/**
 * What a page was described as, in its known form: whatever a page or a file says is checked, cut and redacted. Null
 * where it is none.
 */
export function parseDescribed(value: unknown): Described | null {
  if (!isRecord(value) || !Array.isArray(value.lines)) return null;
  return {
    path: typeof value.path === 'string' ? maskedPath(redact(value.path.slice(0, 300))) : '',
    title: textIn(value.title),
    lines: value.lines.slice(0, MOST_LINES).flatMap((line) => parseLine(line) ?? []),
  };
}

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

function elsewhereIn(value: unknown): PageDescription['elsewhere'] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MOST_ELSEWHERE)
    .flatMap((one) =>
      isRecord(one) && isId(one.rule) && Array.isArray(one.codes)
        ? [{ rule: one.rule, codes: one.codes.filter(isId).slice(0, MOST_ELSEWHERE) }]
        : [],
    );
}

/** Why a file is no page description that this version can read. */
export type DescriptionFault = 'no-json' | 'no-description' | 'newer';

/** A page description in its known form, whatever it came from; or why it is none. */
export function parseDescription(value: unknown): PageDescription | DescriptionFault {
  if (!isRecord(value) || value.format !== FORMAT) return 'no-description';
  if (typeof value.version === 'number' && value.version > VERSION) return 'newer';
  const described = value.version === VERSION ? parseDescribed(value) : null;
  if (!described) return 'no-description';
  const { host, extension, madeOn, kind, elsewhere } = value;
  return {
    format: FORMAT,
    version: VERSION,
    extension: typeof extension === 'string' && NUMBER.test(extension) ? extension : '',
    madeOn: typeof madeOn === 'string' && DAY.test(madeOn) ? madeOn : '',
    host: typeof host === 'string' && HOST.test(host) ? host : '',
    ...described,
    kind: kindIn(kind),
    elsewhere: elsewhereIn(elsewhere),
  };
}

/** The same of the text of a file. */
export function readDescription(text: string): PageDescription | DescriptionFault {
  try {
    return parseDescription(JSON.parse(text));
  } catch {
    return 'no-json';
  }
}
