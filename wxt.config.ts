import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import globalData from '@csstools/postcss-global-data';
import type { PluginCreator, Plugin as PostcssPlugin } from 'postcss';
import customProperties from 'postcss-custom-properties';
import { defineConfig } from 'wxt';
import { managedSchema } from './lib/config/schema';
import { GECKO_ID } from './lib/deploy/gecko-id';
import { WATCHED_MATCHES } from './lib/types/hosts';
import { homepageOf, PROJECT } from './lib/types/project';
import { releaseDate, releaseSbom, shippedSbom } from './tests/tools/release-sbom';

/** Public half of a throw-away key: it only fixes the id of test builds. A store or a school gives its own. */
const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtiC3CDiZ4mueIfGfqJzPMnZQNFgF/+Kah1FHQEGLfcE+ssd0tAg0JNLBeUkp8vd7tznHc0Kg2EfcxHMX+cEuMU6gEFchukWljteR9nUI6OnXjUJSCa/aD2QLOzw7RMV5v48is3MNStgK7GHH19mJobBtIfx1n+/3xpKsAzOWtfTcxu6HLZ2sIBZSM3dN7Yn1GHm1Xw3b/lHFi6/4m9gBDcDEUca2cOXgpMlbvYOGk4GaowHuok2i/suaxhUCdYz4PAy6VFOOqzQK7f7F09mKrLOhHn/Npx5Aa73qo/JZGhRh1upNEyjHmBdkMGhvES4POOfWiJzI1n/U5CRoMauZuwIDAQAB';

/** Where a self-hosted copy looks for updates, and where packages are built: `npm run package` sets them. */
const { CHROMIUM_UPDATE_URL, GECKO_UPDATE_URL, OUT_FOLDER = '.output' } = process.env;

/** Firefox needs no schema and warns about the key; Chromium publishes no policy without it. */
const MANAGED_SCHEMA = 'managed-schema.json';

/** A plugin for the panel's sheets alone: our own pages keep the tokens, which a printed page sets anew. */
const forPanel = (plugin: ReturnType<PluginCreator<unknown>>): PostcssPlugin => ({
  postcssPlugin: 'for-panel',
  prepare: (result) =>
    'prepare' in plugin && result.opts.from?.includes('/components/panel/') ? (plugin.prepare?.(result) ?? {}) : {},
});

/** The values of the tokens stand in the panel's sheet themselves: a page could set custom properties there. */
const PANEL_CSS = [
  forPanel(globalData({ files: ['components/tokens.css'] })),
  forPanel(customProperties({ preserve: false })),
];

/** What is in the package, from whom and of when, as far as the source says so. */
function packageSbom(): string {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const date = releaseDate(readFileSync('CHANGELOG.md', 'utf8'), version);
  return shippedSbom(releaseSbom(readFileSync('docs/sbom.cdx.json', 'utf8'), PROJECT.supplier, date));
}

export default defineConfig({
  imports: false,
  outDir: OUT_FOLDER,
  // A key that lies in this folder must not get into the archive of the sources; that no script runs at
  // install (.npmrc) must hold for who builds from it.
  zip: { excludeSources: ['**/*.pem'], includeSources: ['**/*', '.npmrc'] },
  manifestVersion: 3,
  hooks: {
    // The popup's title would else stand in one language for all.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_name__';
    },
    'build:publicAssets': (wxt, files) => {
      // What the licences ask for travels with the code.
      for (const name of ['LICENSE', 'NOTICE'])
        files.push({ relativeDest: name, absoluteSrc: join(wxt.config.root, name) });
      files.push({ relativeDest: 'sbom.cdx.json', contents: packageSbom() });
      if (wxt.config.browser === 'firefox') return;
      files.push({
        relativeDest: MANAGED_SCHEMA,
        contents: `${JSON.stringify(managedSchema(), null, 2)}\n`,
      });
    },
  },
  vite: ({ mode }) => ({
    // Test builds open the panel's shadow root (axe sees nothing in a closed one) and tell when a look is over.
    define: { __TEST_BUILD__: JSON.stringify(mode === 'testing') },
    build: {
      // The preloading of modules would bring a fetch along.
      modulePreload: false,
      // As the manifests ask for: for older browsers `light-dark()` would be written with custom properties.
      cssTarget: ['chrome123', 'firefox142'],
      // Chromium compiles the functions of the watcher together with it, since nearly all of them run at the start.
      rolldownOptions: {
        output: { postBanner: ({ fileName }) => (fileName === 'watcher.js' ? '//# allFunctionsCalledOnLoad' : '') },
      },
    },
    css: { postcss: { plugins: PANEL_CSS } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_TW',
    ...homepageOf(PROJECT),
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [...WATCHED_MATCHES],
    content_scripts: [
      {
        matches: [...WATCHED_MATCHES],
        js: ['watcher.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
      },
    ],
    // Chromium's browsers take only a policy's word for where an icon begins.
    action: { default_title: '__MSG_name__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    omnibox: { keyword: 'sso' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openCommand__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              ...(GECKO_UPDATE_URL ? { update_url: GECKO_UPDATE_URL } : {}),
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          storage: { managed_schema: MANAGED_SCHEMA },
          // The address in a policy only installs; later versions are looked for here.
          ...(CHROMIUM_UPDATE_URL ? { update_url: CHROMIUM_UPDATE_URL } : {}),
          ...(mode === 'testing' ? { key: TEST_KEY } : {}),
        }),
  }),
});
