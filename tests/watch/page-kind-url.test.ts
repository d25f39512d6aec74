import { describe, expect, it } from 'vitest';
import { isLogoutPath, kindFromUrl } from '@/lib/watch/page-kind';
import { COUNTY, kindOf, LOGIN, OIDC } from '../detect/page-views';

describe('what the address alone tells', () => {
  it.each([
    ['user.sso.edu.tw', '/', 'account'],
    [OIDC, '/register', 'account'],
    [OIDC, '/forgetPassword', 'account'],
    [OIDC, '/reset/step1', 'account'],
    [OIDC, '/changePwd', 'account'],
    [OIDC, '/user', 'account'],
    [COUNTY, '/news', 'document'],
    [COUNTY, '/site/FAQ', 'document'],
    [COUNTY, '/q-and-a', 'document'],
    [COUNTY, '/doc-1.html', 'document'],
    [COUNTY, '/manual_2', 'document'],
    [COUNTY, '/cncreturnpage', 'callback'],
    [COUNTY, '/callback;jsessionid=1', 'callback'],
    [COUNTY, '/client-service-back/', 'callback'],
    [OIDC, '/userx', null],
    [OIDC, '/newton', null],
    [OIDC, '/oidc/register', null],
    [COUNTY, '/callbacks', null],
    [OIDC, '/oidc/v1/azp', null],
  ])('%s%s: %s', (host, path, kind) => {
    expect(kindFromUrl(host, path)).toBe(kind);
  });

  it.each([
    ...'register forget forgot reset activate activation userinfo user pwd password changepin account accounts profile apply'
      .split(' ')
      .map((name) => [name, 'account'] as const),
    ...'news newslist faq faqs qa qanda q-anda qand-a teaching manual manuals help docs document download downloads announcement bulletin bulletins guide guides about post posts article articles agency notice notices support event events info'
      .split(' ')
      .map((name) => [name, 'document'] as const),
  ])('/%s: %s', (name, kind) => {
    expect(kindFromUrl(OIDC, `/${name}`)).toBe(kind);
    expect(kindFromUrl(OIDC, `/${name}/1`)).toBe(kind);
    expect(kindFromUrl(OIDC, `/x${name}`)).toBeNull();
  });

  it.each([
    '/Shibboleth.sso/SAML2/POST',
    '/Shibboleth.sso/Session/info',
    '/simplesaml/saml2/notice',
    '/saml/post',
    '/cas/info',
    '/cas/oauth2.0/post',
    '/oauth2/info',
    '/adfs/ls/info',
    '/sso/post',
    '/edu-sso/notice',
    '/openid-connect/post',
    '/signin/notice',
    '/profile/SAML2/POST/SSO',
  ])('%s: nothing, since a word of the path says that somebody logs in', (path) => {
    expect(kindFromUrl(COUNTY, path)).toBeNull();
  });

  it.each([
    ['/news/saml2', 'document'],
    ['/help/cas/', 'document'],
    ['/cas/help', 'document'],
    ['/login/faq', 'document'],
    ['/oidc/manual.pdf', 'document'],
    ['/post/oauth2-setup', 'document'],
    ['/castle/info', 'document'],
    ['/ssos/post', 'document'],
    ['/samlet/news', 'document'],
    ['/openings/post', 'document'],
    ['/account/casual', 'account'],
  ])('%s: %s all the same', (path, kind) => {
    expect(kindFromUrl(COUNTY, path)).toBe(kind);
  });

  it('is read anew for another host or path', () => {
    expect(kindFromUrl(COUNTY, '/news')).toBe('document');
    expect(kindFromUrl(COUNTY, '/')).toBeNull();
    expect(kindFromUrl('user.sso.edu.tw', '/')).toBe('account');
    expect(kindFromUrl(COUNTY, '/')).toBeNull();
  });

  it.each([
    ['/logout', true],
    ['/auth-logout;x=1', true],
    ['/SignOut.aspx', true],
    ['/a/logout/', true],
    ['/logouts', false],
    ['/blogout', false],
  ])('%s as the address of a sign-out: %s', (path, is) => {
    expect(isLogoutPath(path)).toBe(is);
  });

  it('goes before all that a page shows, but for a way back that shows a login', () => {
    expect(kindOf({ ...LOGIN, path: '/news/1' })).toBe('document');
    expect(kindOf({ ...LOGIN, path: '/register' })).toBe('account');
    expect(kindOf({ ...LOGIN, path: '/callback' })).toBe('callback');
    expect(kindOf({ path: '/callback', controls: ['同意授權'] })).toBe('consent');
    expect(kindOf({ path: '/news/1', controls: ['同意授權'] })).toBe('document');
  });
});
