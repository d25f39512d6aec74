import { describe, expect, it } from 'vitest';
import { FIELDS } from '@/lib/config/fields';
import { commonEn } from '@/lib/strings/common.en';
import { commonZh } from '@/lib/strings/common.zh-TW';
import { optionsEn } from '@/lib/strings/options.en';
import { optionsZh } from '@/lib/strings/options.zh-TW';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { popupEn } from '@/lib/strings/popup.en';
import { popupZh } from '@/lib/strings/popup.zh-TW';

/** The words of the policy fields in one language. */
const wordsOfFields = (language: 'zh' | 'en') =>
  Object.fromEntries(
    FIELDS.map(({ name, title, description, choices }) => [
      name,
      [title, description, ...Object.values(choices ?? {})].map((words) => words[language]),
    ]),
  );

const PAIRS = {
  fields: [wordsOfFields('zh'), wordsOfFields('en')],
  common: [commonZh, commonEn],
  options: [optionsZh, optionsEn],
  panel: [panelZh, panelEn],
  popup: [popupZh, popupEn],
};
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** A word that stands the same in both, on purpose: names of languages. */
const SAME = /^(?:中文|English)$/;

/** Every path below a dictionary with its text; functions are called with plain examples. */
function* texts(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value(2, 2, 2))];
  else if (isRecord(value)) for (const [key, one] of Object.entries(value)) yield* texts(one, `${path}.${key}`);
}

describe.each(Object.entries(PAIRS))('words of %s', (_, [zh, en]) => {
  const chinese = new Map(texts(zh));
  const english = new Map(texts(en));

  it('are there in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    for (const text of [...chinese.values(), ...english.values()]) expect(text.trim()).not.toBe('');
  });

  it('have places for the same values', () => {
    const places = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [path, text] of english) expect(places(text), path).toEqual(places(chinese.get(path)));
  });

  it('leave no Chinese in the English', () => {
    const left = [...english].filter(
      ([, text]) => /\p{Script=Han}/u.test(text.replace(/[「“(（].*?[」”)）]/gu, '')) && !SAME.test(text),
    );
    expect(left.filter(([, text]) => !/綁定|登入|客服/.test(text))).toEqual([]);
  });

  it('leave nothing untranslated', () => {
    const same = [...english].filter(
      ([path, text]) => chinese.get(path) === text && /[a-z]{4}|\p{Script=Han}/iu.test(text) && !SAME.test(text),
    );
    expect(same).toEqual([]);
  });
});
