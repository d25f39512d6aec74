import { spawn } from 'node:child_process';
import { mkdir, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findFirefox } from './find-firefox';

const START_MS = 60_000;
/** Where Firefox on Linux looks for `policies.json`, beside its own folder. */
const POLICIES = '/etc/firefox/policies';

export interface Running {
  /** Address of its WebDriver BiDi. */
  readonly address: string;
  /** Resolves when the browser has ended; what is left of it after 10 s is ended by force. */
  ended(): Promise<void>;
}

/**
 * Starts Firefox without a window.
 * @param policies a folder that this browser alone finds at `/etc/firefox/policies` (root on Linux); nothing of it
 * stays on the machine.
 */
export async function startFirefox(profile: string, policies?: string): Promise<Running> {
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = [findFirefox(), ...options, '--remote-allow-system-access'];
  const mounted = `mount --bind "$0" ${POLICIES} && exec "$@"`;
  const [command = '', ...args] = policies ? ['unshare', '-m', 'sh', '-c', mounted, policies, ...firefox] : firefox;
  const made = policies ? await mkdir(POLICIES, { recursive: true }) : undefined;
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), START_MS);
    child.stderr.on('data', (data) => {
      said = (said + data).slice(-20_000);
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
  });
  return {
    address,
    async ended() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exit;
      clearTimeout(timer);
      if (made === undefined) return;
      // The mount point, which was not there before, goes again; another browser may still need it.
      await rmdir(POLICIES).catch(() => undefined);
      if (made !== POLICIES) await rmdir(dirname(POLICIES)).catch(() => undefined);
    },
  };
}
