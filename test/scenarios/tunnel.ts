/** A forward proxy on loopback that leads every CONNECT to one port, so that a tenant is met under its real name. */
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Stage } from './stage.ts';

export interface Tunnel extends AsyncDisposable {
  /** What a job needs in its environment to go through it. */
  readonly env: Readonly<Record<string, string>>;
  /** Hosts that were asked for, with their ports. */
  readonly asked: readonly string[];
}

/** Opens a proxy before the tenant of a stage, which must speak TLS: its certificate is made out to its domain. */
export async function openTunnel({ server }: Stage): Promise<Tunnel> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const proxy = createServer((_request, response) => void response.writeHead(405).end());
  proxy.on('connect', ({ url = '' }, socket: Socket) => {
    asked.push(url);
    const upstream = connect(server.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    keep(socket);
    keep(upstream);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port was opened');
  return {
    asked,
    env: { HTTPS_PROXY: `http://127.0.0.1:${address.port}` },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
