// @vitest-environment node
import { expect, it } from 'vitest';
import { dateIn } from '@/lib/strings/calendar';

it.each([
  ['zh-TW', '2026-05-04', '115-05-04'],
  ['zh-TW', '112-06-06', '112-06-06'],
  ['en', '112-06-06', '2023-06-06'],
  ['en', '2026-05-04', '2026-05-04'],
  ['zh-TW', '', ''],
  ['en', 'spring 2026', 'spring 2026'],
] as const)('in %s %s is written %s', (language, date, written) => {
  expect(dateIn(language, date)).toBe(written);
});
