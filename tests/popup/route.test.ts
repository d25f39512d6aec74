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
    ['#support/sso-7', { view: 'support', code: 'SSO-7' }],
    ['#print/SSO-10', { view: 'print', code: 'SSO-10' }],
    ['#print/', { view: 'home' }],
    ['#print/<b>', { view: 'home' }],
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
    { view: 'support', code: 'SSO-7' },
    { view: 'print', code: 'FIDO-10002' },
  ])('are read back as they were written: %o', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });
});
