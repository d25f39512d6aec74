import { expect, it } from 'vitest';
import { readSystem } from '@/lib/support/system';

const AS_CHROME = (system: string, more = '') =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36${more}`;

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/149.0.0.0 Safari/537.36', 'Chrome 149', 'Linux'],
  [AS_CHROME('Windows NT 10.0; Win64; x64'), 'Chrome 149', 'Windows'],
  [AS_CHROME('Windows NT 10.0; Win64; x64', ' Edg/148.0.0.0'), 'Edge 148', 'Windows'],
  [AS_CHROME('X11; CrOS x86_64 14541.0.0'), 'Chrome 149', 'ChromeOS'],
  [AS_CHROME('Macintosh; Intel Mac OS X 10_15_7', ' OPR/120.0.0.0'), 'Opera 120', 'macOS'],
  [AS_CHROME('Linux; Android 10; K'), 'Chrome 149', 'Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142', 'Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari 18',
    'iOS',
  ],
])('%s', (userAgent, name, os) => {
  const { browser, os: found } = readSystem(userAgent);
  expect([`${browser?.name} ${browser?.major}`, found]).toEqual([name, os]);
});

it('says nothing where nothing is known', () => {
  expect(readSystem('curl')).toEqual({ browser: null, os: null });
});
