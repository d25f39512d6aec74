import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { createSites, type Sites } from '../sites/server';
import { SERVICE_HOST } from '../sites/world';
import { findChromium } from './find-browser';

export interface Rig {
  readonly context: BrowserContext;
  readonly sites: Sites;
  readonly extensionId: string;
  worker(): Promise<Worker>;
  /** Stops the extension's service worker; the next event starts a new one. */
  killWorker(page: Page): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; null: a browser without one. */
  readonly extension: string | null;
  /** False where the extension has no worker, or another's is of no interest: `extensionId` is then empty. */
  readonly hasWorker?: boolean;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Null: as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** A folder that stays when the browser is closed; else one of its own, which goes. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** Another way to start the browser, such as a wrapper. */
  readonly executablePath?: string;
  /** Flags of the test driver's own that are left out. */
  readonly ignoreDefaultArgs?: readonly string[];
  readonly locale?: string;
  /** As `Asia/Taipei`; that of this machine by default. */
  readonly timezone?: string;
  /** So much later it is on the simulated sites than on this machine, milliseconds. */
  readonly ahead?: number;
}

/** Real Chromium with the built extension and the simulated sites on their real names; no other host exists. */
export async function launch(options: LaunchOptions): Promise<Rig> {
  const sites = await createSites(options.ahead);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sso-login-helper-')));
  const to = `127.0.0.1:${sites.port}`;
  const hosts = ['*.sso.edu.tw', 'oidc.tanet.edu.tw', 'fido.moi.gov.tw', SERVICE_HOST, 'scenarios.test'];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath ?? findChromium(),
    ...(options.ignoreDefaultArgs ? { ignoreDefaultArgs: [...options.ignoreDefaultArgs] } : {}),
    headless: options.headless ?? true,
    chromiumSandbox: false,
    viewport: options.viewport === undefined ? { width: 1366, height: 768 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'zh-TW',
    ...(options.timezone ? { timezoneId: options.timezone } : {}),
    args: [
      '--disable-gpu',
      '--disable-quic',
      ...(options.extension === null
        ? []
        : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]),
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} ${to}`).join(',')},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${sites.spki}`,
      `--lang=${options.locale ?? 'zh-TW'}`,
      ...(options.args ?? []),
    ],
  });
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const extensionId = options.hasWorker === false ? '' : new URL((await worker()).url()).host;
  return {
    context,
    sites,
    extensionId,
    worker,
    async killWorker(page) {
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async close() {
      await context.close();
      await sites.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}
