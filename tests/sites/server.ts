import { createHash, X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import { generate } from 'selfsigned';
import { document } from './pages/layout';
import type { Scenario } from './scenario';
import { worldAnswer } from './world';

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

export interface Sites {
  readonly port: number;
  /** Base64 SHA-256 of the certificate's public key: a test browser trusts this key and no other. */
  readonly spki: string;
  /** Lays a scenario's pages over the default world; null takes them away. */
  use(scenario: Pick<Scenario, 'pages'> | null): void;
  /** Every request so far: `GET https://host/path`. */
  readonly asked: readonly string[];
  /** Answers before everything else; for index pages. */
  intercept(handler: ((url: URL) => string | { redirect: string } | null) | null): void;
  close(): Promise<void>;
}

/**
 * One HTTPS server for all hosts, on their real names: the test browser maps them to its port.
 * @param ahead so much later it is there than on this machine, milliseconds.
 */
export async function createSites(ahead = 0): Promise<Sites> {
  const pem = await generate([{ name: 'commonName', value: 'oidc.tanet.edu.tw' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          'oidc.tanet.edu.tw',
          '*.sso.edu.tw',
          'fido.moi.gov.tw',
          'www.coolenglish.edu.tw',
          'scenarios.test',
        ].map((value) => ({ type: 2 as const, value })),
      },
    ],
  });
  const key = new X509Certificate(pem.cert).publicKey.export({ type: 'spki', format: 'der' });
  const asked: string[] = [];
  let scenario: Pick<Scenario, 'pages'> | null = null;
  let handler: Parameters<Sites['intercept']>[0] = null;

  const server: Server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host?.replace(/:\d+$/, '')}`);
    asked.push(`${request.method} https://${url.hostname}${url.pathname}`);
    const send = (status: number, body: string, headers: Record<string, string> = {}): void => {
      const date = new Date(Date.now() + ahead).toUTCString();
      response.writeHead(status, { ...HTML, date, ...headers });
      response.end(body);
    };
    const own = handler?.(url) ?? null;
    if (typeof own === 'string') return send(200, own);
    if (own) return send(302, '', { location: own.redirect });
    const page = scenario?.pages?.find((one) => one.url === `https://${url.hostname}${url.pathname}`);
    if (page) return send(page.status ?? 200, document(page.html, page.title), { ...page.headers });
    const answer = worldAnswer(url.hostname, url.pathname);
    if (!answer) return send(404, document('<p>404</p>', '404'));
    if ('redirect' in answer) return send(302, '', { location: answer.redirect });
    return send(answer.status ?? 200, document(answer.html, answer.title));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sites have no port');
  return {
    port: address.port,
    asked,
    spki: createHash('sha256').update(key).digest('base64'),
    use: (next) => {
      scenario = next;
    },
    intercept: (next) => {
      handler = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
