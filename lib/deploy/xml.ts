import { UnfitInput } from './checks';

/** What XML 1.0 cannot hold, not even escaped. */
const UNFIT = /[^\P{Cc}\t\n\r\u0080-\u009f]|\p{Cs}|[\ufffe\uffff]/u;

/** Text for element content and for attributes in double quotes; line ends survive in both, by XML 1.1's rules too. Throws `UnfitInput` for what XML cannot hold. */
export function escapeXml(text: string): string {
  if (UNFIT.test(text)) throw new UnfitInput('XML');
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r\u0085\u2028\u2029]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Whether a document type with definitions of its own stands before the root element. Its entities may unfold to any
 * size, and no file of ours has one.
 */
export function hasOwnEntities(text: string): boolean {
  let at = 0;
  const skipTo = (end: string): void => {
    const found = text.indexOf(end, at);
    at = found < 0 ? text.length : found + end.length;
  };
  for (;;) {
    while (/\s|\ufeff/.test(text.charAt(at))) at += 1;
    if (text.startsWith('<?', at)) skipTo('?>');
    else if (text.startsWith('<!--', at)) skipTo('-->');
    else break;
  }
  if (!text.startsWith('<!DOCTYPE', at)) return false;
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '[' || sign === '>') return sign === '[';
    if (sign === '"' || sign === "'") {
      at += 1;
      skipTo(sign);
      at -= 1;
    }
  }
  return false;
}

/** The root element; null where the text is no well-formed XML or defines entities. Nothing is fetched. */
export function parseXml(text: string): Element | null {
  if (hasOwnEntities(text)) return null;
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  return root === null || root.localName === 'parsererror' || root.querySelector('parsererror') ? null : root;
}
