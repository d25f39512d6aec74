import fc from 'fast-check';

/** What breaks out of the formats, one by one and in any mixture. */
const SIGNS = [
  ...[
    'a',
    'p',
    'A',
    '\\',
    ']',
    '[',
    '"',
    "'",
    '‘',
    '’',
    '‚',
    '‛',
    '\r\n',
    '\n',
    '\0',
    '$(x)',
    '`',
    "'@",
    '’@',
    '<',
    '&',
  ],
  ...[']]>', '-->', '/', '..', '\u2028', '\u202e', ';', '{', '}', '@', '?', '#', ' ', '%00', '\ufeff', '&#10;'],
];
/** A text of such signs; empty ones too. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SIGNS), { maxLength: 8 })
  .map((signs) => signs.join(''));
