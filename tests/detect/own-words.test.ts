import { describe, expect, it } from 'vitest';
import type { Step, Trail } from '@/lib/types/page';
import { document as whole } from '../sites/pages/layout';
import { countyLogin, nationalLogin } from '../sites/pages/national';
import { findingsOn } from './findings-on';

const NOW = 1_700_000_000_000;
const COUNTY = 'https://kh.sso.edu.tw/auth-server-login';
const NATIONAL = 'https://oidc.tanet.edu.tw/oidc/v1/azp';

const step = (event: Step['event'], agoMs: number, kind: Step['kind'] = 'login', host = 'kh.sso.edu.tw'): Step => ({
  kind,
  event,
  host,
  at: NOW - agoMs,
});
const arrived = step('arrive', 0);

const rules = (html: string, url: string, trail: Trail): string[] =>
  findingsOn(whole(html), url, [...trail]).map(({ rule }) => rule);

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['message=憑證姓名與帳號姓名不同', 'name-mismatch'],
  ['error=server_error&error_description=無法取得ACCESS_TOKEN', 'access-token'],
  ['error=invalid_client', 'site-not-linked'],
];

describe.each(ADDRESSES)('the address of a login form: ?%s', (query, rule) => {
  const url = `${COUNTY}?${encodeURI(query)}`;
  const form = countyLogin('高雄市政府');

  it.each<[string, Trail]>([
    ['opened by itself', []],
    ['arrived at', [arrived]],
    ['reached by a link of another site, after a try', [step('submit', 5000), step('start', 0)]],
    ['reached long after a try', [step('submit', 200_000), arrived]],
    ['come back to', [step('arrive', 5000), step('revisit', 0)]],
  ])('says nothing where it is %s', (_name, trail) => {
    expect(rules(form, url, trail)).toEqual([]);
  });

  it.each<[string, Trail]>([
    ['a form was sent', [step('arrive', 9000), step('submit', 3000), arrived]],
    ['a callback led here', [step('arrive', 1000, 'callback', 'oidc.tanet.edu.tw'), arrived]],
    ['a dialog was shown', [step('alert', 3000), arrived]],
  ])('counts where %s just before', (_name, trail) => {
    expect(rules(form, url, trail)).toContain(rule);
  });

  it('counts where the page shows an error itself', () => {
    const shown = nationalLogin({ above: '<div class="alert alert-danger">系統發生錯誤</div>' });
    expect(rules(shown, `${NATIONAL}?${encodeURI(query)}`, [])).toContain(rule);
  });

  it('counts on a page that is nothing but an error', () => {
    expect(rules('<h1>錯誤</h1>', `https://oidc.tanet.edu.tw/oidc/v1/result?${encodeURI(query)}`, [])).toContain(rule);
  });
});
