/**
 * The few calls a content script makes, straight to the browser's own
 * promise-based API. The polyfill would weigh more than the whole watcher on a
 * page where nothing is wrong; background, popup and options use it.
 */
interface NativeStorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}
interface NativeApi {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    /** Firefox only. */
    getFrameId?(target: Element): number;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, respond: (reply: unknown) => void) => void): void;
    };
  };
  readonly storage: {
    readonly local: NativeStorageArea;
    readonly onChanged: {
      addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
      removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
    };
  };
}

declare const chrome: NativeApi;

/** By name: else the builder would bring its own wrapper along. */
const named: NativeApi | undefined = Reflect.get(globalThis, 'browser');

export const native: NativeApi = named?.runtime?.id === undefined ? chrome : named;

/** False once the extension was updated or removed: this copy of the script is then on its own. */
export const isAlive = (): boolean => {
  try {
    return native.runtime.id !== undefined;
  } catch {
    return false;
  }
};

/** The browser's number of a frame of this page; undefined where the browser doesn't tell. */
export const frameIdOf = (frame: Element): number | undefined => native.runtime.getFrameId?.(frame);
