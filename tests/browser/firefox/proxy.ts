import { createServer } from 'node:http';
import { connect } from 'node:net';

/** Takes every connection to one of these hosts to a port of this machine, and refuses all others. */
export async function createProxy(hosts: readonly string[], port: number) {
  const known = (host: string): boolean =>
    hosts.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one));
  const proxy = createServer((_, response) => response.writeHead(502).end());
  proxy.on('connect', (request, client, head) => {
    client.on('error', () => client.destroy());
    if (!known(String(request.url).replace(/:\d+$/, ''))) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const site = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      site.write(head);
      site.pipe(client);
      client.pipe(site);
    });
    site.on('error', () => client.destroy());
    client.on('close', () => site.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    port: address.port,
    close(): void {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
