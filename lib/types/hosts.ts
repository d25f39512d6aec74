/**
 * The hosts that are watched: frozen from version 1 on, since one more host
 * would disable every self-installed copy until its user accepts a new prompt.
 * Source: the mission; oidc.tanet.edu.tw carries the national login form.
 */
export const WATCHED_MATCHES = [
  'https://*.sso.edu.tw/*',
  'https://oidc.tanet.edu.tw/*',
  'https://fido.moi.gov.tw/*',
] as const;

export const OIDC_HOST = 'oidc.tanet.edu.tw';
export const FIDO_HOST = 'fido.moi.gov.tw';
/** Account portal: a client of the national login, no county. */
export const PORTAL_HOST = 'www.sso.edu.tw';
const SSO_SUFFIX = '.sso.edu.tw';

/** Hosts under `*.sso.edu.tw` that are no county's login. */
const NOT_COUNTIES = new Set(['www', 'auth', 'oidctest', 'user']);

/** True for a county's own login host such as `kh.sso.edu.tw`. */
export function isCountyHost(host: string): boolean {
  return host.endsWith(SSO_SUFFIX) && !NOT_COUNTIES.has(host.slice(0, -SSO_SUFFIX.length));
}

/** True for a host that the content script runs on. */
export function isWatched(host: string): boolean {
  return host === OIDC_HOST || host === FIDO_HOST || host.endsWith(SSO_SUFFIX);
}
