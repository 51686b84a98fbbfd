/** A proxy that tunnels to loopback whatever it is asked for by name, so that a test can use names that are not its own. */
import { createServer, type IncomingMessage, STATUS_CODES } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface ConnectProxyOptions {
  /** Port on loopback behind each `host:port` that may be asked for. */
  readonly routes: Readonly<Record<string, number>>;
  /** User and password that it wants (RFC 7617); none if left out. */
  readonly credentials?: { readonly user: string; readonly password: string };
}

export interface ConnectProxy extends AsyncDisposable {
  /** Host and port. */
  readonly address: string;
  /** What was asked for, in order, with the status it got. */
  readonly asked: readonly (readonly [target: string, status: number])[];
}

/** Opens a proxy on a free port. It knows CONNECT (RFC 9110 §9.3.6) and nothing else. */
export async function openConnectProxy({ routes, credentials }: ConnectProxyOptions): Promise<ConnectProxy> {
  const asked: [string, number][] = [];
  const sockets = new Set<Socket>();
  const basic = credentials && Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64');
  const statusOf = ({ url = '', headers }: IncomingMessage): number => {
    if (basic !== undefined && headers['proxy-authorization'] !== `Basic ${basic}`) return 407;
    return routes[url] === undefined ? 403 : 200;
  };
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  };
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connection', keep);
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    const status = statusOf(request);
    asked.push([request.url ?? '', status]);
    const port = routes[request.url ?? ''];
    if (status !== 200 || port === undefined) {
      client.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(target).pipe(client);
    });
    keep(target);
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new TypeError('no port was opened'));
      else resolve(address.port);
    });
  });
  return {
    address: `127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
