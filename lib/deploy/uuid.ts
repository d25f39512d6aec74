/** FNV-1a over UTF-16 units, 32 bits. */
function fnv(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * A UUID of version 8 that is the same for the same name: a profile that is
 * made anew replaces the one before instead of standing beside it.
 */
export function uuidOf(name: string): string {
  const hex = [1, 2, 3, 4]
    .map((seed) =>
      fnv(name, seed * 0x9e3779b1)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)];
  return parts.join('-').toUpperCase();
}
