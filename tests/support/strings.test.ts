import { expect, it } from 'vitest';
import { optionsEn } from '@/lib/strings/options.en';
import { optionsZh } from '@/lib/strings/options.zh-TW';
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

it.each([
  [supportZh.kind, optionsZh.kinds],
  [supportEn.kind, optionsEn.kinds],
])('call a kind of page by the same words as the settings do', (card, settings) => {
  const plain = (words: string): string => words.replace(/（.*| \(.*/, '').toLowerCase();
  const kinds = Object.entries(card).map(([kind, words]) => [kind, plain(words)]);
  expect(kinds).toEqual(Object.entries(settings).map(([kind, words]) => [kind, plain(words)]));
});
