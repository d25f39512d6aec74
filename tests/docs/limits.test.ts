// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where hints do not come up by themselves, and which documents tell so, in both languages. */
const LIMITS: readonly (readonly [what: string, zh: RegExp, en: RegExp, paths: readonly string[]])[] = [
  [
    'county login pages on other hosts',
    /臺南市、嘉義市、金門縣與部分高雄市帳號的縣市登入頁在別的網域，那一步不會有提示/,
    /login pages .{0,2}(?:of )?.{0,2}Tainan, Chiayi City, Kinmen.{1,5}part of Kaohsiung.{0,40}on other hosts.{0,20}no hint/,
    ['README.md', 'docs/store/listing.md', 'docs/it/review.md'],
  ],
  [
    'an ACCESS_TOKEN that a service’s own page could not get, for which one asks',
    /ACCESS_TOKEN.{0,20}服務自己的(?:網站|頁面).{0,40}「看看這一頁」/,
    /ACCESS_TOKEN.{0,20} on a service’s own page.{0,60}“Look at this page”/,
    ['README.md', 'docs/detection.md'],
  ],
  [
    'other sites, on which it looks only where a person asks',
    /其他網站不會自己執行.{0,40}「看看這一頁」/,
    /(?:other sites nothing runs by itself|Nowhere else by itself).{0,60}“Look at this page”/,
    ['docs/privacy.md', 'docs/it/review.md'],
  ],
];

it.each(LIMITS.flatMap(([what, zh, en, paths]) => paths.map((path) => [what, path, zh, en] as const)))(
  'no hint comes up for %s: %s says so in both languages',
  (_what, path, zh, en) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(zh);
    expect(text).toMatch(en);
  },
);
