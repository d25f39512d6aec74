import { expect, it } from 'vitest';
import { latinMarks } from '@/components/popup/latin-marks';

it.each([
  ['No response in Cool English', 'cool engl', ['Cool', 'Engl']],
  ['ACCESS_TOKEN cannot be had', 'access_token', ['ACCESS', 'TOKEN']],
  ['Relogin after login', 'login', ['login']],
  ['An answer', 'a', []],
  ['An answer', '姓名', []],
])('%s, asked for “%s”', (text, query, marked) => {
  expect(latinMarks(text, query).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});
