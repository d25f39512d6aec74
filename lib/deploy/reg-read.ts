import { REG_HEADER } from './reg-write';
import { emptyKey, type RegistryKey } from './registry-tree';

type Parsed = { readonly root: RegistryKey } | { readonly line: number };

/** The name under which something is held already, written in any case; else the given one. */
export function nameIn(held: ReadonlyMap<string, unknown>, name: string): string {
  const wanted = name.toLowerCase();
  return [...held.keys()].find((one) => one.toLowerCase() === wanted) ?? name;
}

/** The key of this name, written in any case. */
export const childKey = ({ keys }: RegistryKey, name: string): RegistryKey | undefined => keys.get(nameIn(keys, name));

/** The key behind a path written in any case. */
export const keyAt = (root: RegistryKey, path: string): RegistryKey | undefined =>
  path.split('\\').reduce<RegistryKey | undefined>((key, name) => key && childKey(key, name), root);

function openKey(root: RegistryKey, path: string): RegistryKey {
  return path.split('\\').reduce((key, name) => {
    const known = childKey(key, name);
    if (known) return known;
    const made = emptyKey();
    key.keys.set(name, made);
    return made;
  }, root);
}

function deleteKey(root: RegistryKey, path: string): void {
  const at = path.lastIndexOf('\\');
  const parent = at < 0 ? root : keyAt(root, path.slice(0, at));
  parent?.keys.delete(nameIn(parent.keys, path.slice(at + 1)));
}

/** REG_SZ and REG_EXPAND_SZ in bytes. */
function fromHex(list: string): string {
  const bytes = Uint8Array.from(list.match(/[\da-f]{2}/gi) ?? [], (byte) => Number.parseInt(byte, 16));
  return new TextDecoder('utf-16le').decode(bytes).split('\0')[0] ?? '';
}

const SKIPPED = /(?:\s+|;[^\n]*(?:\n|$))*/y;
/** Up to the last bracket: names of keys may hold brackets. */
const SECTION = /\[(-?)([^-\n][^\n]*)\][^\S\n]*(?:\n|$)/y;
/** Text in quotes may run over lines: regedit exports line ends as they are. */
const VALUE = /(?:@|"((?:[^"\\]|\\[\s\S])*)")[^\S\n]*=[^\S\n]*/y;
const DATA =
  /(?:(-)|"((?:[^"\\]|\\[\s\S])*)"|dword:([\da-f]{1,8})|hex(?:\(([\da-f]+)\))?:((?:[\da-f]{2}|[,\s]|\\[^\S\n]*\n)*?))[^\S\n]*(?:;[^\n]*)?(?:\n|$)/iy;

const unquote = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

/**
 * A registry file of version 5, without byte order mark. Gives the keys as they
 * are after the import into an empty registry, or the line that is not well
 * formed, from 1. Values of kinds that Chromium does not read are left out.
 */
export function parseReg(source: string): Parsed {
  const text = source.replace(/\r\n?/g, '\n');
  const root = emptyKey();
  let key: RegistryKey | null = null;
  let at = text.startsWith(REG_HEADER) ? REG_HEADER.length : 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const failed = (): Parsed => ({ line: text.slice(0, at).split('\n').length });
  if (at === 0) return failed();
  for (take(SKIPPED); at < text.length; take(SKIPPED)) {
    const section = take(SECTION);
    if (section) {
      const path = section[2] ?? '';
      if (section[1] === '-') deleteKey(root, path);
      key = section[1] === '-' ? null : openKey(root, path);
      continue;
    }
    const start = at;
    const name = take(VALUE);
    const data = name && take(DATA);
    if (!name || !data || !key) {
      at = start;
      return failed();
    }
    const [, minus, quotedText, dword, kind, hex] = data;
    const as = nameIn(key.values, unquote(name[1] ?? ''));
    if (minus) key.values.delete(as);
    else if (quotedText !== undefined) key.values.set(as, unquote(quotedText));
    else if (dword !== undefined) key.values.set(as, Number.parseInt(dword, 16));
    else if (hex !== undefined && (kind === '1' || kind === '2')) key.values.set(as, fromHex(hex));
  }
  return { root };
}
