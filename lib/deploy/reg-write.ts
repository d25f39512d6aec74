import type { RegistryKey } from './registry-tree';

export const REG_HEADER = 'Windows Registry Editor Version 5.00';

/** Text as REG_SZ in bytes: the only way in which line ends are sure to survive. */
function hexString(text: string): string {
  const bytes = [...text, '\0'].flatMap((sign) =>
    Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at)).flatMap((unit) => [unit & 0xff, unit >> 8]),
  );
  const written = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  const lines: string[] = [];
  for (let at = 0; at < written.length; at += 24) lines.push(written.slice(at, at + 24).join(','));
  return `hex(1):${lines.join(',\\\r\n  ')}`;
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function regValue(value: string | number): string {
  if (typeof value === 'number') return `dword:${(value >>> 0).toString(16).padStart(8, '0')}`;
  return /\p{Cc}/u.test(value) ? hexString(value) : quoted(value);
}

/** The sections of a key and all below it, one text each. */
export function keySections(path: string, key: RegistryKey): string[] {
  const lines = [...key.values].map(([name, value]) => `${quoted(name)}=${regValue(value)}`);
  const below = [...key.keys].flatMap(([name, child]) => keySections(`${path}\\${name}`, child));
  return [[`[${path}]`, ...lines].join('\r\n'), ...below];
}

/** A section that deletes a key with all below it. */
export const deletion = (path: string): string => `[-${path}]`;

/** The text of a registry file. */
export const regText = (comments: readonly string[], sections: readonly string[]): string =>
  [REG_HEADER, comments.map((line) => `; ${line}`).join('\r\n'), ...sections, ''].join('\r\n\r\n');
