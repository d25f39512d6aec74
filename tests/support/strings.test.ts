import { expect, it } from 'vitest';
import { popupEn } from '@/lib/strings/popup.en';
import { popupZh } from '@/lib/strings/popup.zh-TW';
import { supportEn } from '@/lib/strings/support.en';
import { supportZh } from '@/lib/strings/support.zh-TW';

/** Every text by its path; functions are called, since their words count too. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('x', 'y'))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

it.each([
  ['support', supportZh, supportEn],
  ['popup', popupZh, popupEn],
])('%s has the same keys in both languages, and nothing left over from the other', (_name, zh, en) => {
  const [chinese, english] = [texts(zh), texts(en)];
  expect(english.map(([path]) => path)).toEqual(chinese.map(([path]) => path));
  expect(english.filter(([, text]) => /\p{Script=Han}|[，。：；「」（）]/u.test(text))).toEqual([]);
  const untranslated = chinese.filter(([, text]) =>
    /[a-z]{4}/i.test(text.replace(/Cookie|Wi-Fi|QR Code|ACCESS_TOKEN/g, '')),
  );
  expect(untranslated).toEqual([]);
});
