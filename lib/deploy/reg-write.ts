import { UnfitInput } from './checks';
import type { RegistryKey } from './registry-tree';

export const REG_HEADER = 'Windows Registry Editor Version 5.00';

const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');

/** Text as REG_SZ in bytes: the only way in which line ends are sure to survive. */
function hexString(text: string): string {
  const written: string[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    written.push(hexByte(unit & 0xff), hexByte(unit >> 8));
  }
  const lines: string[] = [];
  for (let at = 0; at < written.length; at += 24) lines.push(written.slice(at, at + 24).join(','));
  return `hex(1):${lines.join(',\\\r\n  ')}`;
}

/** Text that would end a name, a line or a key, and go on as something else. */
const UNFIT_NAME = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\\[\]"]/u;

function registryName(name: string): string {
  if (name === '' || UNFIT_NAME.test(name)) throw new UnfitInput('registry');
  return name;
}

/** A path whose every part is a name. Throws `UnfitInput`. */
const registryPath = (path: string): string => path.split('\\').map(registryName).join('\\');

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function regValue(value: string | number): string {
  if (typeof value === 'number') return `dword:${(value >>> 0).toString(16).padStart(8, '0')}`;
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) ? hexString(value) : quoted(value);
}

/** The sections of a key and all below it, one text each. Throws `UnfitInput` for what is no name. */
export function keySections(path: string, key: RegistryKey): string[] {
  const lines = [...key.values].map(([name, value]) => `${quoted(registryName(name))}=${regValue(value)}`);
  const below = [...key.keys].flatMap(([name, child]) => keySections(`${path}\\${name}`, child));
  return [[`[${registryPath(path)}]`, ...lines].join('\r\n'), ...below];
}

/** A section that deletes a key with all below it. Throws likewise: a name that is lacking would aim at the key above. */
export const deletion = (path: string): string => `[-${registryPath(path)}]`;

/** A section that deletes one value of a key that others share. Throws likewise. */
export const valueDeletion = (path: string, name: string): string =>
  `[${registryPath(path)}]\r\n${quoted(registryName(name))}=-`;

/** The text of a registry file. */
export const regText = (comments: readonly string[], sections: readonly string[]): string =>
  [REG_HEADER, comments.map((line) => `; ${line}`).join('\r\n'), ...sections, ''].join('\r\n\r\n');
