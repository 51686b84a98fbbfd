/** The tenant as a server on loopback. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import { type Handler, jsonReply, type Reply } from './message.ts';
import { BodyTooLarge, receive } from './receive.ts';
import { speak } from './speak.ts';

/** Where and how to serve. */
export interface ServeOptions {
  /** Whether to speak HTTPS, with a certificate made at start; false. */
  readonly tls?: boolean;
  /**
   * The address that callers of this port come from in the tenant's eyes, or how it follows from the socket's own; the
   * socket's own if left out. A tenant served on several ports sees several egress addresses.
   */
  readonly callerAddress?: string | ((socketAddress: string) => string);
  /** `127.0.0.1`. */
  readonly host?: '127.0.0.1' | '::1';
  /** A free one if left out. */
  readonly port?: number;
  /** An OIDC issuer to answer on the same port, at its own path. */
  readonly issuer?: PathHandler;
}

/** A handler that has a part of the paths to itself. */
export interface PathHandler extends Handler {
  owns(path: string): boolean;
}

/** Something served on a loopback port. */
export interface TenantServer extends AsyncDisposable {
  /** The origin, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** PEM of the authority to trust; with TLS only. */
  readonly caCertificate?: string;
  /** TCP connections accepted so far. */
  connections(): number;
  /** Closes the port and every connection. */
  close(): Promise<void>;
}

/**
 * Serves a tenant or an OIDC issuer on loopback.
 *
 * @param served if it has a domain, that becomes a name of the certificate
 */
export async function serve(
  served: Handler & { readonly domain?: string },
  options: ServeOptions = {},
): Promise<TenantServer> {
  const { tls = false, host = '127.0.0.1' } = options;
  const sockets = new Set<Socket>();
  let accepted = 0;
  const listener = listen(served, options);
  const { server, authority } = tls ? await secureServer(listener, served.domain) : plainServer(listener);
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const port = await opened(server, host, options.port ?? 0);
  const close = () => closed(server, sockets);
  return {
    url: `${tls ? 'https' : 'http'}://${host === '::1' ? '[::1]' : host}:${port}`,
    port,
    ...authority,
    connections: () => accepted,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function listen(served: Handler, { tls = false, callerAddress, issuer }: ServeOptions): RequestListener {
  const names = new WeakMap<object, string>();
  let named = 0;
  const connectionOf = (socket: Socket): string => {
    const name = names.get(socket) ?? `connection-${++named}`;
    names.set(socket, name);
    return name;
  };
  const addressOf = (socket: Socket): string => {
    const { remoteAddress = '' } = socket;
    return typeof callerAddress === 'function' ? callerAddress(remoteAddress) : (callerAddress ?? remoteAddress);
  };
  const replyTo = async (message: IncomingMessage): Promise<Reply> => {
    const caller = { address: addressOf(message.socket), connection: connectionOf(message.socket) };
    const request = await receive(message, tls ? 'https' : 'http', caller);
    const handler = issuer?.owns(new URL(request.url).pathname) === true ? issuer : served;
    return handler.handle(request);
  };
  return (message, response) => {
    replyTo(message)
      .catch(failure)
      .then((reply) => speak(reply, response))
      .catch(() => response.destroy());
  };
}

function failure(error: unknown): Reply {
  if (error instanceof BodyTooLarge) return jsonReply(413, { code: 11, message: error.message, details: [] });
  const message = error instanceof Error ? error.message : 'unknown';
  return jsonReply(500, { code: 13, message: `the emulator failed: ${message}`, details: [] });
}

function plainServer(listener: RequestListener): { server: Server; authority: object } {
  return { server: createServer(listener), authority: {} };
}

/** Loads the certificate code only when it is asked for. */
async function secureServer(listener: RequestListener, domain: string | undefined) {
  const { createServerCertificate } = await import('./certificates.ts');
  const { certificate, privateKey, caCertificate } = await createServerCertificate(
    domain === undefined ? [] : [domain],
  );
  return { server: createSecureServer({ cert: certificate, key: privateKey }, listener), authority: { caCertificate } };
}

function opened(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new TypeError('no port was opened'));
      else resolve(address.port);
    });
  });
}

function closed(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
