import { readFile } from 'node:fs/promises';

interface NetEvent {
  readonly source: { readonly id: number };
  readonly params?: {
    readonly url?: string;
    readonly method?: string;
    readonly initiator?: string;
    readonly request_type?: string;
    readonly headers?: readonly string[];
  };
}

/** A request as the browser's own network log has it, whoever made it; each hop of a redirect is one. */
export interface LoggedRequest {
  readonly url: string;
  readonly method: string;
  /** An origin: a page's, an extension's; or `not an origin`, the browser itself. */
  readonly initiator: string;
  /** `main frame`, `sub frame` or `other`. */
  readonly type: string;
  /** What it was for, as the header says: `document`, `image`, `empty` for a script's own; empty where none was sent. */
  readonly dest: string;
}

/** Switches by which the browser writes its log to `path`. */
export const netLogTo = (path: string): readonly string[] => [
  `--log-net-log=${path}`,
  '--net-log-capture-mode=Default',
];

const DEST = 'Sec-Fetch-Dest: ';

/** Every request to a network; the log is whole once the browser is closed. */
export async function requestsIn(path: string): Promise<LoggedRequest[]> {
  const { events }: { events: readonly NetEvent[] } = JSON.parse(await readFile(path, 'utf8'));
  const dests = new Map<number, string>();
  for (const { source, params } of events) {
    const header = Array.isArray(params?.headers) ? params.headers.find((one) => one.startsWith(DEST)) : undefined;
    if (header) dests.set(source.id, header.slice(DEST.length));
  }
  return events.flatMap(({ source, params }) =>
    params?.url?.startsWith('http') && params.method !== undefined && params.initiator !== undefined
      ? [
          {
            url: params.url,
            method: params.method,
            initiator: params.initiator,
            type: params.request_type ?? '',
            dest: dests.get(source.id) ?? '',
          },
        ]
      : [],
  );
}

/** The browser's own services, for no page and no extension: in a test none of their hosts exists. */
export const isBrowsersOwn = ({ initiator, type }: LoggedRequest): boolean =>
  initiator === 'not an origin' && type === 'other';

export const isByExtension = ({ initiator }: LoggedRequest): boolean => initiator.startsWith('chrome-extension:');

/** Asked for by no page: by an extension, by a script in a page's name, or for an address that the pages do not have. */
export const unasked = (
  requests: readonly LoggedRequest[],
  isKnown: (host: string, path: string) => boolean,
): LoggedRequest[] =>
  requests.filter((request) => {
    if (isBrowsersOwn(request)) return false;
    const { host, pathname } = new URL(request.url);
    if (isByExtension(request) || request.method === 'HEAD' || request.dest === 'empty') return true;
    return pathname === '/favicon.ico' ? request.dest !== 'image' : !isKnown(host, pathname);
  });
