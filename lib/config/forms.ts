import type { Format } from '@/lib/types/shapes';

/**
 * What readers do not see, or take for something else: controls, line and paragraph separators, marks of direction,
 * zero-width and filling characters, halves of pairs. Line ends are judged apart.
 */
const UNSEEN =
  /[^\P{Cc}\n]|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160\u17b4\u17b5]|[\u2800\u3164\uffa0]|[\ufffc\ufffe\uffff]/u;
/** Something that is seen by itself. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** The one use of a zero-width character that hides nothing: it joins the parts of a picture. */
const JOINED_PICTURES = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;

/** Whether people read this text as it is stored. `lines`: it may have line ends. */
export const isPlain = (text: string, lines = false): boolean =>
  (lines || !text.includes('\n')) && SEEN.test(text) && !UNSEEN.test(text.replace(JOINED_PICTURES, ''));

/** Addresses as RFC 5322 has them without quotes and comments, without the signs that mean something in a `mailto:`. */
const EMAIL = /^[\w+~-]+(?:\.[\w+~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;

/** Signs that no browser needs in an address, and that others read as the end of one. */
const ADDRESS_SIGNS = /[\s"'<>\\^`{|}]/;

/**
 * An address of the web as it is shown and opened: https, no user name, the host as the browser asks for it, so that
 * no letter of another alphabet passes for one of ours. Null where it is none.
 */
export function httpsForm(text: string): string | null {
  const [, host, rest = ''] = /^https:\/\/([^/?#]+)(.*)$/i.exec(text) ?? [];
  if (host === undefined || host.includes('@') || ADDRESS_SIGNS.test(text) || !isPlain(text)) return null;
  const url = URL.parse(text);
  return url?.hostname && url.protocol === 'https:' ? `https://${url.host}${rest}` : null;
}

/** Signs of other keyboards, each with that of a plain one. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\u30fc_]/g, '-'],
  [/[\u301c\u223c]/g, '~'],
  [/[〔【]/g, '('],
  [/[〕】]/g, ')'],
  [/[‧•∙⋅]/g, '·'],
  [/[│¦]/g, '|'],
  // Pictures of a telephone.
  [/[☎☏✆📞📱]\ufe0f?\s?/gu, ''],
];
const WORDS = 'ext(?:ension)?|tel(?:ephone)?|phone|fax|mobile|cell|or|and|to|press|[xtmf]';
/** Digits, the signs between them, and words for extensions and the like. */
const PHONE = new RegExp(
  String.raw`^(?:[\d+#*()[\] .,:;/~、・·&|→「」-]|\p{Script=Han}|(?<![a-z])(?:${WORDS})(?![a-z]))+$`,
  'iu',
);

/** A telephone number or several, with extensions, in the signs of a plain keyboard; null where it is none. */
export function phoneForm(text: string): string | null {
  if (!isPlain(text)) return null;
  const plain = SIGNS.reduce((one, [from, to]) => one.replace(from, to), text.normalize('NFKC')).trim();
  return PHONE.test(plain) && /\d/.test(plain) && plain.length > 2 ? plain : null;
}

const OWN_CODE = /^(?:SSO-A|FIDO-|SCHOOL-)\d+$/;

/** The text in the form in which it is kept and shown; null where it is not of this kind. */
export function formOf(text: string, format: Format): string | null {
  switch (format) {
    case 'https':
      return httpsForm(text);
    case 'phone':
      return phoneForm(text);
    case 'email':
      return EMAIL.test(text) ? text : null;
    case 'own-code':
      return OWN_CODE.test(text) ? text : null;
  }
}
