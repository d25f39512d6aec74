/** Browsers on Windows hand over no longer address than 2,048 characters, and say nothing about it. */
const LONGEST = 1900;

export interface Mail {
  readonly href: string;
  /** False: only the brief words fitted; the whole has to be pasted. */
  readonly whole: boolean;
}

/**
 * A `mailto:` address with subject and body.
 * @param brief stands in the mail where `body` is too long for an address
 */
export function mailTo(email: string, subject: string, body: string, brief: string): Mail {
  const address = (words: string): string =>
    // Mail programs want CRLF (RFC 6068).
    `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words.replaceAll('\n', '\r\n'))}`;
  const whole = address(body);
  return whole.length <= LONGEST ? { href: whole, whole: true } : { href: address(brief), whole: false };
}
