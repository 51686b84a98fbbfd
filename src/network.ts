/** The network as the runner opens it: loaded when it is first needed, so that bad inputs are told without it. */
import type { EarlyConnection } from './net/early.ts';
import type { Send } from './net/http.ts';
import type { Transport } from './net/transport.ts';

export interface Network {
  readonly send: Send;
  connect(server: URL): Promise<void>;
  isProxied(server: URL): boolean;
  close(): void;
}

/**
 * Opens nothing yet.
 *
 * @param proxyFor the proxy that a URL is reached through, if any; throws where its variable holds no URL
 */
export function openNetwork(userAgent: string, proxyFor: (url: URL) => URL | undefined): Network {
  let transport: Promise<Transport> | undefined;
  const early = new Map<string, EarlyConnection>();
  let closed = false;
  const open = async (): Promise<Transport> => {
    const { createTransport } = await import(/* webpackChunkName: "sign-in" */ './net/transport.ts');
    return createTransport({ userAgent, proxyFor, begun: (url) => early.get(url.origin)?.connect });
  };
  // A variable that holds no URL counts as a proxy here; the first request tells what is wrong with it.
  const isProxied = (server: URL): boolean => {
    try {
      return proxyFor(server) !== undefined;
    } catch {
      return true;
    }
  };
  return {
    send: async (request, limits) => {
      transport ??= open();
      return (await transport).send(request, limits);
    },
    connect: async (server) => {
      if (isProxied(server) || early.has(server.origin)) return;
      const { connectEarly } = await import(/* webpackChunkName: "connect" */ './net/early.ts');
      if (closed) return;
      early.set(server.origin, connectEarly(server));
      await turn();
    },
    isProxied,
    close: () => {
      closed = true;
      for (const each of early.values()) each.discard();
      transport?.then((opened) => opened.close()).catch(() => undefined);
    },
  };
}

/** Resolves when what the network had waiting has been dealt with. */
export function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
