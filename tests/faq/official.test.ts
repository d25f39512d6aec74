import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTRIES, OFFICIAL } from '@/lib/faq';
import { CONTACTS } from '@/lib/faq/desks';
import { FIDO_NUMBERS, WAITING_NUMBERS } from '@/lib/faq/fido-numbers';

const SHEET = readFileSync('tests/faq/faq-source.txt', 'utf8');
const squash = (text: string): string => text.replace(/\s/g, '');
const ROWS = [...SHEET.matchAll(/^(\d+)\t(.*)\t(.*)$/gm)].map(([, number, question, answer]) => ({
  number: Number(number),
  question: squash(question ?? ''),
  answer: squash(answer ?? ''),
}));

describe('the official sheet', () => {
  it('stands in the data word for word, all 17 entries in order', () => {
    expect(ROWS).toHaveLength(17);
    expect(
      OFFICIAL.map(({ source, question, answer }) => ({
        number: source.number,
        question: squash(question),
        answer: squash(answer),
      })),
    ).toEqual(ROWS);
  });

  it('gives every entry its source, date and code', () => {
    for (const entry of OFFICIAL) {
      expect(entry.code).toBe(`SSO-${entry.source.number}`);
      expect(entry.source.date).toBe('112-06-06');
      expect(squash(SHEET)).toContain(squash('教育體系單一簽入服務(OpenID)研習'));
    }
  });

  it('names the desk that the answer names', () => {
    for (const { code, answer, desks } of OFFICIAL) {
      if (answer.includes('0800-080-117')) expect(desks, code).toContain('moica');
      if (answer.includes('22220507')) expect(desks, code).toContain('oidc');
    }
  });

  it('has both contacts as they stand on it', () => {
    const text = squash(SHEET);
    const digits = text.replace(/[()-]/g, '');
    for (const { phones, email } of Object.values(CONTACTS)) {
      // On a card the digits are grouped; they are those of the sheet.
      for (const phone of phones) expect(digits).toContain(phone.replace(/\D/g, ''));
      expect(text).toContain(email);
    }
  });
});

describe('every entry', () => {
  it('has a code of its own, a translation and safe links', () => {
    expect(new Set(ENTRIES.map(({ code }) => code)).size).toBe(ENTRIES.length);
    for (const { code, en, links, notes, tryFirst } of ENTRIES) {
      expect(en.question && en.answer, code).toBeTruthy();
      for (const { href } of links) expect(href, code).toMatch(/^(?:https:\/\/|tel:|mailto:)/);
      for (const { source } of notes) expect(source.url ?? 'https://', code).toMatch(/^https:\/\//);
      for (const step of tryFirst) expect(step.zh && step.en, code).toBeTruthy();
    }
  });

  it('leads on to entries that exist', () => {
    const codes = new Set(ENTRIES.map(({ code }) => code));
    for (const { code, related } of ENTRIES)
      for (const other of related) expect(codes, `${code} → ${other}`).toContain(other);
  });
});

describe('TW FidO numbers', () => {
  it('are recognised exactly where they have an entry, by words of that entry', () => {
    const waiting = WAITING_NUMBERS.map((number) => `FIDO-${number}`);
    const entries = ENTRIES.filter(({ origin, code }) => origin === 'fido' && !waiting.includes(code));
    const known = FIDO_NUMBERS.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_none, i) => from + i));
    expect(entries.map(({ code }) => code).sort()).toEqual(known.map((number) => `FIDO-${number}`).sort());
    for (const { code, question } of entries) {
      const number = Number(code.slice('FIDO-'.length));
      const { texts } = FIDO_NUMBERS.find(({ from, to }) => number >= from && number <= to) ?? { texts: [] };
      const official = squash(question).toLowerCase();
      expect(
        texts.some((text) => official.includes(squash(text).toLowerCase())),
        code,
      ).toBe(true);
    }
  });
});
