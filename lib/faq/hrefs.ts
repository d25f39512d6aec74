import { httpsForm } from '../config/forms';

/** The address of a link to the web, checked once more wherever it came from; undefined where it may be no link. */
export const webHref = (address: string): string | undefined => httpsForm(address) ?? undefined;

/** @param number digits, with a leading plus where it is an international one; nothing else gets into the address */
export const phoneHref = (number: string): string => `tel:${number.replace(/(?!^\+)\D/g, '')}`;

/**
 * The address of a link that begins a mail. All its parts are encoded: none can bring a header of its own.
 * @param headers subject, body and the like as they are to be read
 */
export function mailHref(address: string, headers: Readonly<Record<string, string>> = {}): string {
  const [name = '', ...domain] = address.split('@');
  const to = [name, domain.join('@')].map(encodeURIComponent).join('@');
  const rest = Object.entries(headers).map(
    // Mail programs want CRLF (RFC 6068).
    ([header, text]) => `${header}=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
  );
  return `mailto:${to}${rest.length === 0 ? '' : `?${rest.join('&')}`}`;
}
