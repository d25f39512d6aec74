import { isAlive } from '@/lib/utils/extension-alive';
import type { BackgroundPort } from './background-port';
import type { Help, HelpHooks } from './help-api';

/** A worker that is stopped while it answers is started again by the next try. */
const MOST_TRIES = 4;
const RETRY_MS = 1000;

/** Help that is fetched into this frame when it is first needed. */
export interface LazyHelp {
  /** Null while help is not there; asking for it has it fetched. */
  get(): Help | null;
  /** Help, where it has come already. */
  readonly current: Help | null;
  /** Runs `use` as soon as help is there; never where it can't be fetched. */
  whenReady(use: (help: Help) => void): void;
  /** Help can't be fetched: an update has left this copy of the watcher behind, or the browser refuses. */
  readonly failed: boolean;
  /** Nothing is being fetched, and what was fetched rests; asked for in test builds alone. */
  readonly resting: boolean;
}

/** @param hooks what help is given when it has come. */
export function createLazyHelp(port: BackgroundPort, hooks: HelpHooks): LazyHelp {
  let help: Help | null = null;
  let fetching = false;
  let tries = 0;
  const waiting: ((help: Help) => void)[] = [];

  const failed = (): boolean => help === null && !fetching && (tries >= MOST_TRIES || (tries > 0 && !isAlive()));

  async function fetchHelp(): Promise<void> {
    if (help || fetching || failed()) return;
    fetching = true;
    tries++;
    // The answer only says that the script has run, which its factory tells better.
    await port.send({ type: 'help' });
    fetching = false;
    const create = globalThis.ssoLoginHelp;
    if (!create) {
      if (!failed()) setTimeout(() => void fetchHelp(), RETRY_MS);
      if (__TEST_BUILD__) hooks.changed();
      return;
    }
    help = create(hooks);
    for (const use of waiting.splice(0)) use(help);
    hooks.lookSoon();
  }

  return {
    get() {
      void fetchHelp();
      return help;
    },
    get current() {
      return help;
    },
    whenReady(use) {
      if (help) use(help);
      else waiting.push(use);
      void fetchHelp();
    },
    get failed() {
      return failed();
    },
    get resting() {
      if (!__TEST_BUILD__) return true;
      return help ? help.resting : !fetching && (tries === 0 || failed());
    },
  };
}
