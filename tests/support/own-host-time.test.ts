import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownHostTime } from '@/lib/session/own-host-time';

const request = vi.fn<typeof fetch>();
const answer = (headers: Readonly<Record<string, string>>) => Promise.resolve(new Response(null, { headers }));

beforeEach(() => {
  vi.stubGlobal('fetch', request);
  vi.stubGlobal('location', new URL('https://kh.sso.edu.tw/login?code=secret#part'));
});
afterEach(() => vi.unstubAllGlobals());

it('asks the page’s own host once, for its icon alone, without cookies, cache, referrer or a way elsewhere', async () => {
  const signal = AbortSignal.abort();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(signal);
  request.mockImplementation(() => answer({ date: 'Mon, 23 Nov 2026 06:00:00 GMT' }));
  expect(await ownHostTime()).toEqual(new Date('2026-11-23T14:00:00+08:00'));
  expect(request.mock.calls).toEqual([
    [
      'https://kh.sso.edu.tw/favicon.ico',
      {
        method: 'HEAD',
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal,
      },
    ],
  ]);
  expect(request.mock.calls[0]?.[1]?.signal).toBe(signal);
  expect(timeout).toHaveBeenCalledExactlyOnceWith(10_000);
});

it('knows no time where the host does not say it', async () => {
  request.mockImplementation(() => answer({}));
  expect(await ownHostTime()).toBeNull();
});

it('leaves a failure to whoever asked', async () => {
  request.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(ownHostTime()).rejects.toThrow('Failed to fetch');
});
