import WebSocket from 'ws';

export type Json = Readonly<Record<string, unknown>>;

/** A connection of WebDriver BiDi: commands with answers, and events. */
export interface Bidi {
  /** @throws with the browser's error code and message. */
  send(method: string, params?: Json): Promise<Json>;
  /** Calls back at every event of any kind. Returns the way to stop. */
  listen(listener: (method: string, params: Json) => void): () => void;
  close(): void;
}

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const GONE = 'Firefox has closed the connection';

interface Waiting {
  resolve(value: Json): void;
  reject(error: Error): void;
}

/** Connects to the address that the browser prints when it starts. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<unknown, Waiting>();
  const listeners = new Set<(method: string, params: Json) => void>();
  let last = 0;

  socket.on('message', (data) => {
    const message: unknown = JSON.parse(String(data));
    if (!isRecord(message)) return;
    if (message.type === 'event') {
      for (const listener of listeners)
        listener(String(message.method), isRecord(message.params) ? message.params : {});
      return;
    }
    const command = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') command?.resolve(isRecord(message.result) ? message.result : {});
    else command?.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error(GONE));
    waiting.clear();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    send(method, params = {}) {
      last++;
      const id = last;
      return new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error(GONE));
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => socket.close(),
  };
}
