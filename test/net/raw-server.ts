import { EventEmitter, once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export interface RawServer extends AsyncDisposable {
  readonly url: URL;
  /** Bytes that arrived, one text a connection. */
  readonly received: readonly string[];
  /** Resolves to the server's end of the nth connection, once it is there. */
  connected(nth: number): Promise<Socket>;
}

/** A loopback server that speaks bytes, for answers no HTTP library would give. */
export async function rawServer(onData: (socket: Socket, text: string) => void): Promise<RawServer> {
  const received: string[] = [];
  const sockets: Socket[] = [];
  const arrivals = new EventEmitter();
  const server = createServer((socket) => {
    const at = received.push('') - 1;
    sockets.push(socket);
    arrivals.emit('connection');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received[at] += chunk.toString('latin1');
      onData(socket, received[at] ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: new URL(`http://127.0.0.1:${address.port}`),
    received,
    connected: async (nth) => {
      for (;;) {
        const socket = sockets[nth - 1];
        if (socket !== undefined) return socket;
        await once(arrivals, 'connection');
      }
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A whole answer. */
export function answer(body: string, head = 'HTTP/1.1 200 OK'): string {
  return `${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
