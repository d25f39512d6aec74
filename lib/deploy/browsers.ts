import type { AnyBrowser, ChromiumBrowser, DeployIds, Install } from './types';

/** Where a browser of the Chromium family looks for its policies. */
export interface BrowserPlaces {
  readonly id: ChromiumBrowser;
  readonly name: string;
  /** Below the registry's root keys. */
  readonly registry: string;
  /** Preference domain on macOS. */
  readonly domain: string;
  /** Folder on Linux. */
  readonly folder: string;
  /** What keeps the icon on the toolbar, by its makers' own name: each warns of the other's. */
  readonly pin: Readonly<Record<string, string>>;
}

export const BROWSERS: readonly BrowserPlaces[] = [
  {
    id: 'chrome',
    name: 'Chrome',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    folder: '/etc/opt/chrome/policies/managed',
    pin: { toolbar_pin: 'force_pinned' },
  },
  {
    id: 'edge',
    name: 'Edge',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    folder: '/etc/opt/edge/policies/managed',
    pin: { toolbar_state: 'force_shown' },
  },
  {
    id: 'chromium',
    name: 'Chromium',
    registry: 'SOFTWARE\\Policies\\Chromium',
    domain: 'org.chromium.Chromium',
    folder: '/etc/chromium/policies/managed',
    pin: { toolbar_pin: 'force_pinned' },
  },
];

/** Where Firefox looks on Windows and macOS. */
export const FIREFOX = {
  id: 'firefox',
  name: 'Firefox',
  registry: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
  domain: 'org.mozilla.firefox',
} as const;

/** Every browser of Windows that policies of the registry reach: one template each. */
export const ON_WINDOWS = [...BROWSERS, FIREFOX] as const;
export const EVERY_BROWSER: readonly AnyBrowser[] = ON_WINDOWS.map(({ id }) => id);
export type WindowsBrowser = (typeof ON_WINDOWS)[number];

/** The id under which a browser knows the extension. */
export const idIn = (browser: ChromiumBrowser, ids: DeployIds): string =>
  browser === 'edge' ? ids.edgeId || ids.chromiumId : ids.chromiumId;

/** Where a browser gets the extension from when installation is forced. */
export const updateUrlIn = (browser: ChromiumBrowser, install: Install | undefined): string | undefined =>
  browser === 'edge' ? (install?.edgeUpdateUrl ?? install?.updateUrl) : install?.updateUrl;

/** The same for Firefox too, which goes by its own id and address. */
export const anyIdIn = (browser: AnyBrowser, ids: DeployIds): string =>
  browser === 'firefox' ? ids.geckoId : idIn(browser, ids);
export const anyUrlIn = (browser: AnyBrowser, install: Install | undefined): string | undefined =>
  browser === 'firefox' ? install?.xpiUrl : updateUrlIn(browser, install);

/** Those with an id to file values under: for the others nothing is written, since it would lie where nobody looks. */
export const withId = <Browser extends { readonly id: AnyBrowser }>(
  browsers: readonly Browser[],
  ids: DeployIds,
): readonly Browser[] => browsers.filter(({ id }) => anyIdIn(id, ids) !== '');
