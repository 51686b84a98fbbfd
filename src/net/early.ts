/** A connection that is begun before its first request is known, so that its handshakes go on while other code is loaded. */
import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import createConnector from 'undici/lib/core/connect.js';

export interface EarlyConnection {
  /** How undici's client connects: the first time it is given what has been begun here. */
  readonly connect: buildConnector.connector;
  /** Closes the connection if nobody has asked for it. */
  discard(): void;
}

/** Begins to connect to an origin. What goes wrong is told to whoever asks for the connection, and to nobody else. */
export function connectEarly({ protocol, host, hostname, port }: URL): EarlyConnection {
  // The whole-attempt timer of a request is the time-out; undici's own would only blur what failed.
  const connect = createConnector({ timeout: 0, allowH2: false });
  // An IPv6 literal stands in brackets in a URL and without them in a socket's address.
  const address = hostname.replace(/^\[|\]$/g, '');
  const begun = new Promise<Socket>((resolve, reject) => {
    connect({ protocol, host, hostname: address, port }, (error, socket) => (error ? reject(error) : resolve(socket)));
  });
  begun.catch(() => undefined);
  let asked = false;
  return {
    connect: (options, callback) => {
      if (asked) return connect(options, callback);
      asked = true;
      begun.then(
        // A server may have hung up on a connection that said nothing for long.
        (socket) => (socket.destroyed || socket.readableEnded ? connect(options, callback) : callback(null, socket)),
        (error: Error) => callback(error, null),
      );
    },
    discard: () => {
      if (asked) return;
      asked = true;
      begun.then((socket) => void socket.destroy()).catch(() => undefined);
    },
  };
}
