/** What XML 1.0 cannot hold, not even escaped. */
const UNFIT = /[^\P{Cc}\t\n\r\u0080-\u009f]|\p{Cs}|[\ufffe\uffff]/gu;

/** Text for element content and for attributes in double quotes; line ends survive in both, by XML 1.1's rules too. */
export function escapeXml(text: string): string {
  return text
    .replace(UNFIT, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r\u0085\u2028\u2029]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The root element; null where the text is no well-formed XML. Nothing is fetched: entities of a DTD stay unread. */
export function parseXml(text: string): Element | null {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  return root === null || root.localName === 'parsererror' || root.querySelector('parsererror') ? null : root;
}
