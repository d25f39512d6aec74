import type { CDPSession, Page } from '@playwright/test';
import { TRAPS } from './trap-list';

/** What a trap tells; `stack` says who touched it. */
export interface Told {
  readonly world: 'script' | 'page';
  /** `ready`: the traps of a new document stand. Messages: to the background, its answer, and what it sends by itself. */
  readonly kind: 'ready' | 'touched' | 'sent' | 'answered' | 'received';
  readonly what: string;
  readonly stack: string;
}

/** The tools' own way out of any world: no page, and no script of the extension, has a part in it. */
const WAY_OUT = 'tellTheTest';

/** The little of the extension's API that is listened in on. */
interface Messages {
  readonly runtime?: {
    sendMessage(message: unknown): Promise<unknown>;
    connect(...given: unknown[]): unknown;
    readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  };
}

/** Runs in the world that is watched, before anything else does there. */
function install(world: Told['world'], paths: readonly string[], wayOut: string): void {
  const tell: (text: string) => void = Reflect.get(globalThis, wayOut);
  const { stringify } = JSON;
  const say = (kind: Told['kind'], what: string): void =>
    tell(stringify({ world, kind, what, stack: String(new Error('touched').stack) }));

  const wrapped = (what: string, original: object): unknown =>
    new Proxy(original, {
      apply(target, self, given) {
        // Within the panel our own code hands on what a person did.
        const isOwn =
          what === 'EventTarget.prototype.dispatchEvent' && self instanceof Element && !document.contains(self);
        if (!isOwn) say('touched', what);
        return typeof target === 'function' ? Reflect.apply(target, self, given) : undefined;
      },
      construct(target, given, made) {
        say('touched', what);
        return typeof target === 'function' ? Reflect.construct(target, given, made) : {};
      },
    });

  for (const path of paths) {
    const parts = path.split('.');
    const name = parts.pop() ?? '';
    let holder: object | null = parts.reduce<object>((from, part) => Reflect.get(from, part), globalThis);
    while (holder && !Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder);
    const found = holder && Object.getOwnPropertyDescriptor(holder, name);
    if (!holder || !found) throw new Error(`No trap for ${path}`);
    const { get, set, value } = found;
    if (get) {
      Object.defineProperty(holder, name, {
        ...found,
        get() {
          say('touched', path);
          return get.call(this);
        },
        set(next: unknown) {
          say('touched', path);
          set?.call(this, next);
        },
      });
    } else Object.defineProperty(holder, name, { ...found, value: wrapped(path, value) });
  }

  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    ...given: Parameters<EventTarget['addEventListener']>
  ): void {
    const type = given[0];
    // Within a shadow root the document contains nothing: there it is the extension's own panel.
    // On the window it is the shield: it reads nothing of an event until a panel stands, which other traps tell.
    const isShield = world === 'script' && this === window;
    const isPage = !isShield && (!(this instanceof Element) || document.contains(this));
    if (isPage && /^(?:key|before|input|change|composition|paste|copy|cut|selection)/.test(type)) {
      say('touched', `listening to ${type}`);
    }
    listen.apply(this, given);
  };

  const api: Messages | undefined = Reflect.get(globalThis, 'chrome');
  if (world === 'script' && api?.runtime) {
    const { runtime } = api;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      say('sent', stringify(message));
      const answer = await send(message);
      say('answered', stringify(answer) ?? 'undefined');
      return answer;
    };
    const connect = runtime.connect.bind(runtime);
    runtime.connect = (...given) => {
      say('touched', 'runtime.connect');
      return connect(...given);
    };
    runtime.onMessage.addListener((message) => say('received', stringify(message)));
  }
  say('ready', location.href);
}

/** Code that sets the traps. */
export const trapCode = (world: Told['world']): string =>
  `(${install.toString()})(${JSON.stringify(world)}, ${JSON.stringify(Object.keys(TRAPS))}, ${JSON.stringify(WAY_OUT)});`;

export interface TrapRecord {
  /** Everything so far, also of documents that are gone. */
  readonly told: readonly Told[];
  /** What was touched, each with the world and where it was done. */
  touched(): string[];
  /** Evaluates in the world of the extension's script in the present document, or in the page's own. */
  evaluate(world: Told['world'], code: string): Promise<void>;
}

/** Listens to the traps of a page, from before its first document on. */
export async function recordOf(page: Page): Promise<TrapRecord> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const told: Told[] = [];
  const worlds = new Map<Told['world'], number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.set('script', context.id);
    else if (String(context.auxData?.isDefault) === 'true') worlds.set('page', context.id);
  });
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === WAY_OUT) told.push(JSON.parse(payload));
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: WAY_OUT });
  await page.addInitScript({ content: trapCode('page') });
  return {
    told,
    touched() {
      const found = told.filter(({ kind }) => kind === 'touched');
      return [...new Set(found.map(({ world, what, stack }) => `${world}: ${what}\n${stack}`))];
    },
    async evaluate(world, code) {
      const contextId = worlds.get(world);
      if (contextId === undefined) throw new Error(`No world of the ${world}`);
      await session.send('Runtime.evaluate', { expression: code, contextId, awaitPromise: true });
    },
  };
}
