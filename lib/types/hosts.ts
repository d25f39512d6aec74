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

/**
 * The counties that sign in under `*.sso.edu.tw`, and `moe`, the schools of the ministry. Any other name there is
 * neutral: it may be a portal, a test or something new.
 * Source: tad_login, 2025-10-30, and the status mail of the Taichung centre, 2021.
 */
const COUNTIES = new Set(
  'moe kl tp ntpc tyc hc hcc mlc tc chc ntct ylc cyc cy kh ptc ilc hlc ttct phc matsu'.split(' '),
);

/** True for a county's own login host such as `kh.sso.edu.tw`. */
export function isCountyHost(host: string): boolean {
  return host.endsWith(SSO_SUFFIX) && COUNTIES.has(host.slice(0, -SSO_SUFFIX.length));
}

/** True for a host that the content script runs on. */
export function isWatched(host: string): boolean {
  return host === OIDC_HOST || host === FIDO_HOST || host.endsWith(SSO_SUFFIX);
}

/** True for an address on such a host; false for what is none. */
export const isWatchedAddress = (address: string): boolean =>
  URL.canParse(address) && isWatched(new URL(address).hostname);
