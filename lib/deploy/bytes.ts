/** UTF-16 little endian with its byte order mark: what regedit calls Unicode. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** UTF-8 with a byte order mark; Windows PowerShell 5.1 takes text without one for the old code page. */
export const utf8WithMark = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`);

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of a file, without a byte order mark; null where it is neither UTF-8 nor marked UTF-16. */
export function textOf(bytes: Uint8Array): string | null {
  const coding = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(coding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
