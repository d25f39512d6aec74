import { REG_HEADER } from './reg-write';
import { emptyKey, type RegistryKey } from './registry-tree';

type Parsed = { readonly root: RegistryKey; readonly duplicates: number } | { readonly line: number } | 'too-many';

/** The key behind a path written in any case. */
export const keyAt = (root: RegistryKey, path: string): RegistryKey | undefined =>
  path.split('\\').reduce<RegistryKey | undefined>((key, name) => key?.keys.get(name), root);

function openKey(root: RegistryKey, path: string): RegistryKey {
  return path.split('\\').reduce((key, name) => {
    const known = key.keys.get(name);
    if (known) return known;
    const made = emptyKey();
    key.keys.set(name, made);
    return made;
  }, root);
}

function deleteKey(root: RegistryKey, path: string): void {
  const at = path.lastIndexOf('\\');
  const parent = at < 0 ? root : keyAt(root, path.slice(0, at));
  parent?.keys.delete(path.slice(at + 1));
}

/** REG_SZ and REG_EXPAND_SZ in bytes, two digits each. */
function fromHex(digits: string): string {
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  return new TextDecoder('utf-16le').decode(bytes).split('\0')[0] ?? '';
}

/** Three browsers with 200 entries each, every field filled in, have some 21,000. */
const MOST_ITEMS = 25_000;

/** Blanks that do not end a line. */
const BLANKS = /[^\S\n]*/y;
const SPACE = /\s*/y;
const DWORD = /dword:([\da-f]{1,8})/iy;
const HEX = /hex(?:\(([\da-f]{1,8})\))?:/iy;

/** Reads a text from its beginning to its end; every sign is looked at a few times at most, whatever stands there. */
class Reader {
  at: number;
  comments = 0;
  constructor(
    readonly text: string,
    start: number,
  ) {
    this.at = start;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }
  takeSign(sign: string): boolean {
    const found = this.text.startsWith(sign, this.at);
    if (found) this.at += sign.length;
    return found;
  }
  lineEnd(): number {
    const end = this.text.indexOf('\n', this.at);
    return end < 0 ? this.text.length : end;
  }
  /** Blanks, empty lines and comments. */
  skip(): void {
    for (; this.comments <= MOST_ITEMS; this.comments += 1) {
      this.take(SPACE);
      if (!this.takeSign(';')) return;
      this.at = this.lineEnd();
    }
  }
  /** Nothing more in this line but a comment, where one may stand. */
  takeEnd(comment: boolean): boolean {
    this.take(BLANKS);
    if (comment && this.takeSign(';')) this.at = this.lineEnd();
    return this.done || this.takeSign('\n');
  }
  /** Up to the last bracket of the line: names of keys may hold brackets. */
  takeSection(): string | null {
    if (!this.takeSign('[')) return null;
    const line = this.text.slice(this.at, this.lineEnd()).trimEnd();
    if (line.length < 2 || !line.endsWith(']') || /^-?\]$/.test(line)) return null;
    this.at = this.lineEnd();
    this.takeSign('\n');
    return line.slice(0, -1);
  }
  /** Text in quotes, which may run over lines: regedit exports line ends as they are. */
  takeQuoted(): string | null {
    if (!this.takeSign('"')) return null;
    const parts: string[] = [];
    for (let from = this.at; ; ) {
      const sign = this.text.charAt(this.at);
      if (sign === '') return null;
      if (sign === '"' || sign === '\\') {
        parts.push(this.text.slice(from, this.at));
        this.at += 1;
        if (sign === '"') return parts.join('');
        if (this.done) return null;
        from = this.at;
      }
      this.at += 1;
    }
  }
  /** Bytes as hexadecimal digits, over several lines where a backslash ends them. */
  takeBytes(): string | null {
    const lines: string[] = [];
    for (;;) {
      const end = this.lineEnd();
      const [line = ''] = this.text.slice(this.at, end).split(';', 1);
      const bare = line.trimEnd();
      const goesOn = bare.endsWith('\\') && end < this.text.length;
      lines.push(goesOn ? bare.slice(0, -1) : line);
      this.at = goesOn ? end + 1 : this.at + line.length;
      if (!goesOn) break;
    }
    const digits = lines.join('').replace(/[,\s]+/g, '');
    return digits.length % 2 === 0 && /^[\da-f]*$/i.test(digits) ? digits : null;
  }
}

type Data = { readonly value: string | number | null } | { readonly odd: string } | null;

/** Names of the types that Chromium does not read, by their number in a registry file. */
const ODD_TYPES: Readonly<Record<string, string>> = {
  '0': 'REG_NONE',
  '3': 'REG_BINARY',
  '6': 'REG_LINK',
  '7': 'REG_MULTI_SZ',
  b: 'REG_QWORD',
};

/** A value's data: null where it is deleted, the type where Chromium does not read it. */
function takeData(reader: Reader): Data {
  if (reader.takeSign('-')) return { value: null };
  if (reader.text.startsWith('"', reader.at)) {
    const value = reader.takeQuoted();
    return value === null ? null : { value };
  }
  const dword = reader.take(DWORD)?.[1];
  if (dword !== undefined) return { value: Number.parseInt(dword, 16) };
  const hex = reader.take(HEX);
  const bytes = hex && reader.takeBytes();
  if (typeof bytes !== 'string') return null;
  const type = (hex?.[1] ?? '3').replace(/^0+(?=.)/, '').toLowerCase();
  if (type === '1' || type === '2') return { value: fromHex(bytes) };
  if ((type === '4' || type === '5') && bytes.length === 8) {
    const digits = type === '5' ? bytes : (bytes.match(/../g) ?? []).reverse().join('');
    return { value: Number.parseInt(digits, 16) };
  }
  return { odd: ODD_TYPES[type] ?? `type ${type}` };
}

/**
 * A registry file of version 5, without byte order mark. Gives the keys as they are after the import into an empty
 * registry, how many values are written more than once, or the line that is not well formed, from 1.
 * @param within beginnings of paths, in lower case; other keys are read over, since an export may hold a hundred thousand
 */
export function parseReg(source: string, within: readonly string[]): Parsed {
  const text = source.replace(/\r\n?/g, '\n');
  const root = emptyKey();
  const other = emptyKey();
  let key: RegistryKey | null = null;
  let duplicates = 0;
  let items = 0;
  const failed = (at: number): Parsed => ({ line: text.slice(0, at).split('\n').length });
  if (!text.startsWith(REG_HEADER)) return failed(0);
  const reader = new Reader(text, REG_HEADER.length);
  const isWanted = (path: string): boolean => {
    const folded = path.toLowerCase();
    return within.some((start) => folded.startsWith(start) || start.startsWith(`${folded}\\`));
  };
  for (reader.skip(); !reader.done; reader.skip()) {
    const start = reader.at;
    if (key !== other) items += 1;
    if (items > MOST_ITEMS || reader.comments > MOST_ITEMS) return 'too-many';
    if (text.startsWith('[', start)) {
      const section = reader.takeSection();
      if (section === null) return failed(start);
      const removed = section.startsWith('-');
      const path = removed ? section.slice(1) : section;
      if (removed) deleteKey(root, path);
      key = removed ? null : isWanted(path) ? openKey(root, path) : other;
      continue;
    }
    const name = reader.takeSign('@') ? '' : reader.takeQuoted();
    reader.take(BLANKS);
    const isNamed = name !== null && reader.takeSign('=');
    reader.take(BLANKS);
    const data = isNamed ? takeData(reader) : null;
    if (name === null || !data || !key || !reader.takeEnd(true)) return failed(start);
    if (key === other) continue;
    if ('odd' in data) key.odd.push(`${name} (${data.odd})`);
    else if (data.value === null) key.values.delete(name);
    else {
      if (key.values.has(name)) duplicates += 1;
      key.values.set(name, data.value);
    }
  }
  return { root, duplicates };
}
