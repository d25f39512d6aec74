// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { badgeTitle } from '@/lib/background/badge';
import type { Finding } from '@/lib/types/page';

const finding = (rule: string, ...codes: string[]): Finding => ({ rule, codes, at: 1, show: 'panel' });
const UNKNOWN = finding('unknown-error');
const TOKEN = finding('access-token', 'SSO-10', 'SSO-4');

/** What the browser makes of it in a language. */
function said(locale: string, findings: readonly Finding[]): string {
  const messages: Record<string, { message: string } | undefined> = JSON.parse(
    readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'),
  );
  const [name, code = ''] = badgeTitle(findings);
  return messages[name]?.message.replace('$CODE$', code) ?? '';
}

it.each([
  ['zh_TW', '登入小幫手', []],
  ['zh_TW', '登入小幫手：SSO-10 有解答，點一下看', [TOKEN]],
  ['zh_TW', '登入小幫手：頁面出現了錯誤訊息，點一下搜尋', [UNKNOWN]],
  ['zh_TW', '登入小幫手：SSO-10 有解答，點一下看', [UNKNOWN, TOKEN]],
  ['en', 'SSO Login Helper (登入小幫手)', []],
  ['en', 'SSO Login Helper: there is an answer (SSO-10). Click to read it.', [TOKEN]],
  ['en', 'SSO Login Helper: the page shows an error; click to search', [UNKNOWN]],
])('the toolbar says in %s: %s', (locale, words, findings) => {
  expect(said(locale, findings)).toBe(words);
});
