// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OFFICIAL } from '@/lib/faq';
import { RULES } from '@/lib/rules';
import { WATCHED_MATCHES } from '@/lib/types/hosts';

const LISTING = readFileSync('docs/store/listing.md', 'utf8');
const ANSWERS = readFileSync('docs/store/privacy-answers.md', 'utf8');

/** Chrome's limits, the narrowest of the three; Edge wants a description of at least 250 characters. */
const NAME_MAX = 75;
const SUMMARY_MAX = 132;
const DESCRIPTION_MIN = 250;
const DESCRIPTION_MAX = 10_000;

// An error that no rule knows is no state that is known.
const STATES = RULES.filter(({ id }) => id !== 'unknown-error').length;
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const statesEn = TEENS[STATES - 10] ?? String(STATES);
const digitZh = (digit: number): string => [...' 一二三四五六七八九'][digit]?.trim() ?? '';
const statesZh = `${STATES < 20 ? '' : digitZh(Math.floor(STATES / 10))}十${digitZh(STATES % 10)}`;

const HALVES = [
  { heading: '中文', locale: 'zh_TW', labels: ['名稱', '摘要', '說明'] },
  { heading: 'English', locale: 'en', labels: ['Name', 'Summary', 'Description'] },
] as const;

const sectionOf = (heading: string): string => LISTING.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const partOf = (section: string, label: string): string =>
  section.split(`\n**${label}**\n`)[1]?.split('\n**')[0]?.trim() ?? '';

describe.each(HALVES)('the listing in $heading', ({ heading, locale, labels }) => {
  const [name, summary, description] = labels.map((label) => partOf(sectionOf(heading), label));
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'),
  );

  it('says what the package says', () => {
    expect(name).toBe(messages.name?.message);
    expect(summary).toBe(messages.description?.message);
  });

  it('keeps to the limits of the stores', () => {
    expect(name?.length).toBeLessThanOrEqual(NAME_MAX);
    expect(summary?.length).toBeLessThanOrEqual(SUMMARY_MAX);
    expect(description?.length).toBeGreaterThanOrEqual(DESCRIPTION_MIN);
    expect(description?.length).toBeLessThanOrEqual(DESCRIPTION_MAX);
  });

  it('tells the numbers and sites of the program', () => {
    expect(description).toContain(String(OFFICIAL.length));
    for (const match of WATCHED_MATCHES)
      expect(description).toContain(match.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, ''));
  });

  it('is plain text', () => {
    expect(description).not.toMatch(/[<>`*#]|\]\(/);
  });
});

describe('the answers for the stores', () => {
  it('justify every site', () => {
    for (const match of WATCHED_MATCHES) expect(ANSWERS).toContain(`\`${match}\``);
  });

  it('count the states as the rules do', () => {
    for (const text of [LISTING, readFileSync('README.md', 'utf8'), readFileSync('docs/detection.md', 'utf8')]) {
      expect(text).toMatch(new RegExp(`${statesZh}種(?:已知的)?狀況`));
      expect(text).toMatch(new RegExp(`\\b${statesEn} (?:known )?states`, 'i'));
    }
  });
});
