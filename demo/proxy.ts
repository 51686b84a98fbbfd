/** A way out to an internet on which there is one server only: what the demo's machines have for a network. */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** An HTTP proxy on loopback. */
export interface Proxy extends AsyncDisposable {
  readonly url: string;
}

/** Opens a proxy that tunnels every CONNECT to one port of this machine, whatever name was asked for. */
export async function openProxy(targetPort: number): Promise<Proxy> {
  const open = new Set<Duplex>();
  const keep = <T extends Duplex>(end: T): T => {
    open.add(end);
    end.once('close', () => open.delete(end));
    // Either end may break off when its process is done.
    end.on('error', () => end.destroy());
    return end;
  };
  const server = createServer();
  server.on('connect', (_request, client) => {
    keep(client);
    const target = keep(connect(targetPort, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n')));
    client.pipe(target).pipe(client);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port was opened');
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const end of open) end.destroy();
      }),
  };
}
