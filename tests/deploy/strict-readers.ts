/**
 * The strictest reading of each format that a policy file is written in, none of it made of the product's own readers:
 * all that a file says, or an error at the first thing that is not exactly right.
 */

/** What a registry holds after an import: values by key, and the keys that were deleted first. */
export interface Registry {
  readonly keys: Map<string, Map<string, string | number>>;
  readonly deleted: string[];
  /** Values that were deleted, as `key name`. */
  readonly deletedValues: string[];
}

const KEY = /^\[(-?)(HKEY_LOCAL_MACHINE(?:\\[^\\[\]\p{Cc}]+)+)\]$/u;
const DWORD = /^"([A-Za-z_]\w*|\d{4})"=dword:([0-9a-f]{8})$/;
const TEXT = /^"([\w{@.-][\w@.{}-]*|\d{4})"="((?:[^"\\\p{Cc}]|\\\\|\\")*)"$/u;
const NO_VALUE = /^"([\w{@.-][\w@.{}-]*)"=-$/;
const BYTES = /^"([\w{@.-][\w@.{}-]*|\d{4})"=hex\(1\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/;

/** A registry file in UTF-16, line by line. */
export function strictReg(bytes: Uint8Array): Registry {
  const all = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (all.codePointAt(0) !== 0xfeff) throw new Error('a registry file without its mark');
  if (/[\r\n]/.test(all.replaceAll('\r\n', ''))) throw new Error('a line end of another system');
  const [header, blank, ...lines] = all.slice(1).replaceAll(',\\\r\n  ', ',').split('\r\n');
  if (header !== 'Windows Registry Editor Version 5.00' || blank !== '') throw new Error('no registry file');
  const registry: Registry = { keys: new Map(), deleted: [], deletedValues: [] };
  let open: Map<string, string | number> | undefined;
  let at = '';
  for (const line of lines) {
    const [key, text, dword, hex] = [KEY, TEXT, DWORD, BYTES].map((pattern) => pattern.exec(line));
    if (key?.[1] === '-') {
      registry.deleted.push(key[2] ?? '');
      for (const path of registry.keys.keys()) if (`${path}\\`.startsWith(`${key[2]}\\`)) registry.keys.delete(path);
      open = undefined;
    } else if (key) {
      at = key[2] ?? '';
      open = registry.keys.get(key[2] ?? '') ?? new Map();
      registry.keys.set(key[2] ?? '', open);
    } else if (text && open) open.set(text[1] ?? '', (text[2] ?? '').replace(/\\(.)/g, '$1'));
    else if (NO_VALUE.test(line) && open) {
      const name = NO_VALUE.exec(line)?.[1] ?? '';
      open.delete(name);
      registry.deletedValues.push(`${at} ${name}`);
    } else if (dword && open) open.set(dword[1] ?? '', Number.parseInt(dword[2] ?? '', 16));
    else if (hex && open) {
      const units = Buffer.from((hex[2] ?? '').replaceAll(',', ''), 'hex').toString('utf16le');
      if (!units.endsWith('\0')) throw new Error('a text without its end');
      open.set(hex[1] ?? '', units.slice(0, -1));
    } else if (line !== '' && !line.startsWith('; ')) throw new Error(`not a line of a registry file: ${line}`);
  }
  return registry;
}

/** A script taken apart: its verbatim texts, and its code with a mark in their place. */
export interface Script {
  readonly code: string;
  readonly texts: readonly string[];
}

const OPENED = /@['\u2018\u2019\u201a\u201b]\r?\n/u;
const CLOSED = /\r?\n['\u2018\u2019\u201a\u201b]@/u;
/** A text in single marks as PowerShell reads it: it ends at any of its five marks that is not doubled. */
const SINGLE =
  /^['\u2018\u2019\u201a\u201b](?:[^'\u2018\u2019\u201a\u201b]|['\u2018\u2019\u201a\u201b]{2})*['\u2018\u2019\u201a\u201b]/u;

/** A PowerShell script, its verbatim texts delimited as PowerShell does: by any of its quotation marks. */
export function strictPowerShell(bytes: Uint8Array): Script {
  let rest = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const texts: string[] = [];
  let code = '';
  for (let opened = OPENED.exec(rest); opened; opened = OPENED.exec(rest)) {
    code += `${rest.slice(0, opened.index)}<text>`;
    rest = rest.slice(opened.index + opened[0].length);
    const closed = CLOSED.exec(`\n${rest}`);
    if (!closed) throw new Error('a verbatim text without an end');
    texts.push(rest.slice(0, Math.max(closed.index - 1, 0)));
    rest = rest.slice(closed.index - 1 + closed[0].length);
  }
  code += rest;
  for (const [line] of code.matchAll(/^[^#\r\n]*$/gm))
    for (let at = line.indexOf("'"); at >= 0; ) {
      const single = SINGLE.exec(line.slice(at));
      if (!single) throw new Error(`a text without an end: ${line}`);
      at = line.indexOf("'", at + single[0].length);
    }
  return { code, texts };
}

/** A piece of XML: an opening, closing or empty tag with its attributes, or a text. */
export type Piece =
  | { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  const plain = text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_all, decimal, hex, name: string) => {
    const found = decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : ENTITIES[name];
    if (found === undefined) throw new Error(`an entity of its own: ${name}`);
    return found;
  });
  if (/[<&]/.test(text.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, ''))) throw new Error(`a bare sign in ${text}`);
  return plain;
}

const TAG = /^<(\/?[A-Za-z][\w.-]*)((?:\s+[\w:@.-]+="[^"<]*")*)\s*(\/?)>/;

/** XML without comments, sections, instructions and definitions, piece by piece; blanks between tags are left out. */
export function strictXml(xml: string): Piece[] {
  const pieces: Piece[] = [];
  for (let rest = xml.replace(/^<\?xml [^?<]*\?>/, ''); rest !== ''; ) {
    const tag = TAG.exec(rest);
    if (tag) {
      const attributes = [...(tag[2] ?? '').matchAll(/([\w:@.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        decoded(value),
      ]);
      pieces.push({ tag: `${tag[1]}${tag[3]}`, attributes: Object.fromEntries(attributes) });
      rest = rest.slice(tag[0].length);
    } else {
      const text = /^[^<]+/.exec(rest)?.[0];
      if (text === undefined) throw new Error(`no tag: ${rest.slice(0, 40)}`);
      if (text.trim() !== '') pieces.push({ text: decoded(text) });
      rest = rest.slice(text.length);
    }
  }
  return pieces;
}
