import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, type Route } from '@/components/popup/route';

describe('the popup’s addresses', () => {
  it.each<[string, Route]>([
    ['', { view: 'home' }],
    ['#', { view: 'home' }],
    ['#SSO-10', { view: 'entry', code: 'SSO-10' }],
    ['#sso-a1', { view: 'entry', code: 'SSO-A1' }],
    ['#FIDO-32003', { view: 'entry', code: 'FIDO-32003' }],
    ['#support', { view: 'support' }],
    ['#topic=card-nfc', { view: 'home', topic: 'card-nfc' }],
    ['#topic=nonsense', { view: 'home' }],
    ['#q=%E7%B6%81%E5%AE%9A', { view: 'home', query: '綁定' }],
    ['#q=access+token', { view: 'home', query: 'access token' }],
    ['#q=100%', { view: 'home', query: '100%' }],
    ['#<b>SSO-1</b>', { view: 'home' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each<Route>([
    { view: 'home' },
    { view: 'home', topic: 'login' },
    { view: 'home', query: '姓名 & 不同#+%' },
    { view: 'entry', code: 'SSO-16' },
    { view: 'support' },
  ])('are read back as they were written: %o', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });
});
