import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GECKO_ID } from '../../../lib/deploy/gecko-id';
import { createSites, type Sites } from '../../sites/server';
import { SERVICE_HOST } from '../../sites/world';
import { type Bidi, connectBidi } from './bidi';
import { openPage, type Page } from './page';
import { plain } from './plain';
import { writeProfile } from './profile';
import { createProxy } from './proxy';
import { startFirefox } from './start';

const HOSTS = ['*.sso.edu.tw', 'oidc.tanet.edu.tw', 'fido.moi.gov.tw', SERVICE_HOST, 'scenarios.test'];

export interface Rig {
  readonly bidi: Bidi;
  readonly sites: Sites;
  newPage(): Promise<Page>;
  /** Runs code with the browser's own rights and gives back what it comes to. */
  asBrowser(code: string): Promise<unknown>;
  /** Stops the extension's event page; the next event starts it anew. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of a build to install for this run; without it none is installed. */
  readonly extension?: string;
  /** Folder with a `policies.json`. */
  readonly policies?: string;
  /** A folder that stays when the browser is closed; else one of its own, which goes. */
  readonly profile?: string;
}

async function begin(bidi: Bidi, extension: string | undefined): Promise<void> {
  await bidi.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'accept' } } },
  });
  await bidi.send('session.subscribe', { events: ['browsingContext'] });
  if (extension) await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
}

/** Real Firefox with the simulated sites on their real names; no other host exists. */
export async function launch(options: LaunchOptions): Promise<Rig> {
  const sites = await createSites();
  const proxy = await createProxy(HOSTS, sites.port);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sso-login-helper-firefox-')));
  await writeProfile(profile, proxy.port);
  const running = await startFirefox(profile, options.policies);
  const bidi = await connectBidi(running.address);

  async function close(): Promise<void> {
    // Begins to count at once: a browser that does not close by itself is ended.
    const ended = running.ended();
    await bidi.send('browser.close').catch(() => undefined);
    await ended;
    bidi.close();
    proxy.close();
    await sites.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true });
  }

  try {
    // Firefox reads the files whenever it needs them: a copy stays whole while the next build is made.
    const extension = options.extension && join(profile, 'own-build');
    if (options.extension && extension) await cp(options.extension, extension, { recursive: true });
    await begin(bidi, extension);
  } catch (error) {
    await close();
    throw error;
  }

  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows: unknown[] = Array.isArray(contexts) ? contexts : [];
  async function asBrowser(code: string): Promise<unknown> {
    const window = windows[0];
    if (typeof window !== 'object' || window === null || !('context' in window)) throw new Error('No window');
    const answer = await bidi.send('script.evaluate', {
      expression: code,
      target: { context: window.context },
      awaitPromise: true,
    });
    return plain(answer);
  }

  return {
    bidi,
    sites,
    newPage: () => openPage(bidi),
    asBrowser,
    async stopBackground() {
      await asBrowser(`WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground()`);
    },
    close,
  };
}
