// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OFFICIAL } from '@/lib/faq';
import { WATCHED_MATCHES } from '@/lib/types/hosts';
import { COUNTING, inWords, STATE_COUNT, withCount } from '../tools/state-count';

const LISTING = readFileSync('docs/store/listing.md', 'utf8');
const ANSWERS = readFileSync('docs/store/privacy-answers.md', 'utf8');

/** Chrome's limits, the narrowest of the three; Edge wants a description of at least 250 characters. */
const NAME_MAX = 75;
const SUMMARY_MAX = 132;
const DESCRIPTION_MIN = 250;
const DESCRIPTION_MAX = 10_000;

const { zh: statesZh, en: statesEn } = inWords(STATE_COUNT);

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

  it.each(COUNTING)('count the states as the rules do: %s (else: npm run docs)', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(new RegExp(`${statesZh}種(?:已知的)?狀況`));
    expect(text).toMatch(new RegExp(`\\b${statesEn} (?:known )?states`, 'i'));
    expect(withCount(text, STATE_COUNT)).toBe(text);
  });

  it.each([
    [16, '認得[十六種狀況](x)。十六種已知的狀況', 'it knows [sixteen states](x). Sixteen known states. These states'],
    [21, '認得[二十一種狀況](x)。二十一種已知的狀況', 'it knows [21 states](x). 21 known states. These states'],
  ])('are told when there are %d', (count, zh, en) => {
    expect(withCount('認得[十五種狀況](x)。十五種已知的狀況', count)).toBe(zh);
    expect(withCount('it knows [fifteen states](x). Fifteen known states. These states', count)).toBe(en);
    expect(withCount(zh, 15)).toBe('認得[十五種狀況](x)。十五種已知的狀況');
  });
});
