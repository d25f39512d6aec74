import { mailHref } from '../faq/hrefs';

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
  const whole = mailHref(email, { subject, body });
  return whole.length <= LONGEST
    ? { href: whole, whole: true }
    : { href: mailHref(email, { subject, body: brief }), whole: false };
}
