import { CONTACTS } from '../faq/desks';

/** Stands for a unit that no pattern may read: a private character, neither letter, figure, space nor mark. */
const FILLER = '\uE000';

/** Stands where something was taken out. */
export const HIDDEN = '〔已遮蔽〕';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const BETWEEN = String.raw`[()\s.-]{0,2}`;

/** A telephone number however it is grouped, with its 0 or with the number of the country. */
function grouped(phone: string): string {
  const [, ...digits] = phone.replace(/\D/g, '');
  return String.raw`(?<![\d+])(?:\(?0|\+886)${BETWEEN}${digits.join(BETWEEN)}(?!\d)`;
}

/** The numbers and mail addresses of the official desks are nobody's own, and what was taken out stays so. */
const OFFICIAL = new RegExp(
  [
    escaped(HIDDEN),
    ...Object.values(CONTACTS).flatMap(({ phones, email }) => [
      ...phones.map(grouped),
      ...(email === undefined ? [] : [String.raw`(?<![\w.+-])${escaped(email)}(?![\w-]|\.\w)`]),
    ]),
  ].join('|'),
  'gi',
);

/** Programs and systems whose versions are told. */
const PROGRAMS =
  'chrome|chromium|edge?|firefox|safari|windows|win|macos|mac os x|os x|chromeos|cros|ios|ipados|android|ubuntu|applewebkit|gecko|mozilla|openid';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;

/** What has figures or long words in it and is nobody's own, where no label says otherwise. */
const HARMLESS: readonly RegExp[] = [
  // Codes of errors: 0x80070057, 錯誤代碼 80070057, [1101], FIDO-32003, KB5034441. A telephone number is no code.
  /0x[\da-f]{1,16}(?![\da-z])/gi,
  /(?:錯誤(?:訊息)?(?:代碼|代號|編號|碼)|(?:error|exit|status)[\s_-]?code|hresult)\s{0,2}(?:[:=是為#]\s{0,2})?-?(?!0\d{8,9}(?!\d))\d{1,10}(?![\d-])/gi,
  /\[\d{3,5}\]/g,
  /(?<![a-z\d])(?:(?:sso|fido|moi|err|error|http)[-_ ][a-z]?\d{1,6}|kb\d{6,7})(?![a-z\d])/gi,
  // Dates and times.
  new RegExp(String.raw`(?<![\d./-])(?:(?:19|20)\d\d|1[0-2]\d)(?<by>[-/.])${MONTH}\k<by>${DAY}(?![\d./-]\d|\d)`, 'g'),
  new RegExp(String.raw`(?<![\d./-])${DAY}(?<by>[-/.])${MONTH}\k<by>(?:19|20)\d\d(?![\d./-]\d|\d)`, 'g'),
  /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?![\d:])/g,
  /(?<![\d.])(?:[01]?\d|2[0-4])\.[0-5]\d\s?[-~至到]\s?(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d.])/g,
  // Versions.
  new RegExp(
    String.raw`(?:版本?|version|(?<![a-z\d])(?:ver\.?|v|${PROGRAMS}))[\s/:]{0,3}(?:0|[1-9]\d{0,4})(?:[._]\d{1,5}){0,4}(?![\da-z]|[._]\d)`,
    'gi',
  ),
  // Hosts, and parts of a path that are words.
  /(?<![\w@.-])(?:https?:\/\/)?(?:[a-z]{1,20}\d?(?:-[a-z]{1,20}){0,2}\.){1,6}(?:tw|com|net|org|edu|gov|io)(?![\w@.-])(?::\d{1,5})?(?:\/(?:[a-z]{1,24}(?:[-_.][a-z]{1,24}){0,4}|v\d)(?![\w~%@+=.-])){0,12}/gi,
];

const without = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => FILLER.repeat(match.length));

/** Two readings of a folded text, of the same length as it. */
export interface Readings {
  /** Without what is official. */
  readonly whole: string;
  /** Without what is harmless by its form as well. */
  readonly doubtful: string;
}

/** A folded text as the patterns read it. */
export function readingsOf(text: string): Readings {
  const whole = without(text, OFFICIAL);
  return { whole, doubtful: HARMLESS.reduce(without, whole) };
}
