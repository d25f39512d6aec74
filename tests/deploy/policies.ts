import fc from 'fast-check';
import { FIELDS, type Field, type Shape } from '@/lib/config/fields';
import { parsePolicy } from '@/lib/config/parse';
import type { DeployInput } from '@/lib/deploy/types';
import type { Policy } from '@/lib/types/config';

/** What formats trip over: marks of their own syntax, line ends, Chinese, pairs of UTF-16 units. */
const SIGNS = [
  ...'ab Z09示範國小登入「」，。',
  ...['"', "'", '‘', '’', '\\', '<', '>', '&', ']]>', '\n', '\t', '\r\n', '`', '$', '$(x)', '%PATH%'],
  ...[
    '@',
    "'@",
    ';',
    '[',
    ']',
    '=',
    '{',
    '}',
    '#',
    '-->',
    '&amp;',
    '&#10;',
    '\u2028',
    '\u00a0',
    '🏫',
    '👩🏽‍🏫',
    '𠮷',
    '\ufeff',
  ],
];

const FORMATTED: Record<string, fc.Arbitrary<string>> = {
  https: fc.constantFrom('https://example.edu.tw/a?b=1&c=2', 'https://例子.example/說明'),
  email: fc.constantFrom('it@example.edu.tw', 'o.brien+co@example.edu.tw'),
  phone: fc.constantFrom('04-1234-5678 轉 21', '(02)2345-6789#12', '分機 21'),
  'own-code': fc.constantFrom('SSO-A1', 'FIDO-1101', 'SCHOOL-2'),
};

function anyValue(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: shape.min, max: Math.min(shape.max, 3) });
    case 'array':
      return fc.array(anyValue(shape.items), { maxLength: Math.min(shape.max, 12) });
    case 'object':
      return anyFields(shape.fields);
    case 'string':
      if (shape.choices) return fc.constantFrom(...shape.choices);
      return (
        (shape.format && FORMATTED[shape.format]) ??
        fc.string({ unit: fc.constantFrom(...SIGNS), minLength: shape.min ?? 1, maxLength: Math.min(shape.max, 30) })
      );
  }
}

const anyFields = (fields: readonly Field[]): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(fields.map(({ name, shape }) => [name, anyValue(shape)])), {
    requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name),
  });

/** Policies as the parser gives them, of all fields, full of what formats trip over. */
export const anyPolicy: fc.Arbitrary<Policy> = anyFields(FIELDS).map((raw) => parsePolicy(raw).policy);

export const IDS = {
  chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
  edgeId: 'ponmlkjihgfedcbaponmlkjihgfedcba',
  geckoId: 'sso-login-helper@example.edu.tw',
} as const;

export const INSTALL = {
  updateUrl: 'https://clients2.google.com/service/update2/crx?a=1&b=2',
  edgeUpdateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  xpiUrl: 'https://example.edu.tw/sso-login-helper.xpi',
} as const;

export const POLICY: Policy = {
  enabled: true,
  hints: 'pill',
  orgName: '示範國小 "A & B" <C>',
  localContact: { name: '資訊組', phones: ['04-1234-5678 轉 21', '分機 5'], url: 'https://example.edu.tw/help' },
  deskNotes: [{ contact: 'oidc', note: '請先找資訊組' }],
  entries: [
    { question: '帳號\\密碼?', answer: '第一行\n第二行 🏫', keywords: ['帳號'], contact: { hours: '8–16' } },
    { question: 'q', answer: "it's" },
  ],
  rules: [{ phrases: ['維護公告'], pages: ['login'], entry: 2 }],
  hiddenEntries: ['SSO-A1'],
  locked: ['hints'],
};

export const INPUT: DeployInput = { policy: POLICY, ids: IDS, install: INSTALL };
