/** What a request leaves behind once it is over, however it ended: no listener, no timer, no open connection. */
import { getEventListeners } from 'node:events';
import type { Socket } from 'node:net';
import { expect, it, vi } from 'vitest';
import { createTransport } from '../../src/net/transport.ts';
import { answer, rawServer } from './raw-server.ts';
import { get } from './requests.ts';

const direct = { userAgent: 'a', proxyFor: () => undefined };

it('an answer takes its listener off the signal, which is still there for later calls', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const transport = createTransport(direct);
  const { signal } = new AbortController();
  await transport.send(get(server.url), { timeoutMs: 20_000, signal });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  transport.close();
});

it('an answer and a failure both end their timer, so that the process can end', async () => {
  await using good = await rawServer((socket) => socket.write(answer('{}')));
  await using broken = await rawServer((socket) => socket.resetAndDestroy());
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  const begun = vi.spyOn(globalThis, 'setTimeout');
  const transport = createTransport(direct);
  const timeoutMs = 19_087;
  await transport.send(get(good.url), { timeoutMs });
  await transport.send(get(broken.url), { timeoutMs }).catch(() => undefined);
  const ours = begun.mock.results.filter((_, at) => begun.mock.calls[at]?.[1] === timeoutMs).map(({ value }) => value);
  expect(ours).toHaveLength(2);
  expect(cleared.mock.calls.map(([timer]) => timer)).toEqual(expect.arrayContaining(ours));
  vi.restoreAllMocks();
  transport.close();
});

/** Resolves when the other side has closed the connection. */
function closing() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    closed: promise,
    onData: (socket: { once(event: 'close', listener: () => void): void }) => socket.once('close', resolve),
  };
}

it('a request that is given up gives up its connection', async () => {
  const { closed, onData } = closing();
  await using server = await rawServer(onData);
  const transport = createTransport(direct);
  await expect(transport.send(get(server.url), { timeoutMs: 50 })).rejects.toMatchObject({ kind: 'timeout' });
  await closed;
  transport.close();
});

it('a transport that is closed gives up what is under way', async () => {
  const { closed, onData } = closing();
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  await using server = await rawServer((socket) => {
    onData(socket);
    resolve();
  });
  const transport = createTransport(direct);
  const sending = transport.send(get(server.url), { timeoutMs: 20_000 });
  const failing = expect(sending).rejects.toMatchObject({ kind: 'lost', sent: true });
  await arrived;
  transport.close();
  await failing;
  await closed;
});

it('a transport that is closed gives up what is on its way to a proxy, too', async () => {
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  await using proxy = await rawServer(() => resolve());
  const transport = createTransport({ userAgent: 'a', proxyFor: () => proxy.url });
  const sending = transport.send(get(new URL('https://acme.example/')), { timeoutMs: 20_000 });
  const failing = expect(sending).rejects.toMatchObject({ sent: false });
  await arrived;
  transport.close();
  await failing;
});

it('a connection that is idle is left alone: it keeps no process alive, and closing it would take time', async () => {
  const sockets: Socket[] = [];
  await using server = await rawServer((socket) => {
    sockets.push(socket);
    socket.write(answer('{}'));
  });
  const [first, second] = [createTransport(direct), createTransport(direct)];
  await first.send(get(server.url), { timeoutMs: 20_000 });
  first.close();
  // What comes after it over the loopback would find the first connection closed.
  await second.send(get(server.url), { timeoutMs: 20_000 });
  expect(sockets.map(({ readableEnded, destroyed }) => readableEnded || destroyed)).toEqual([false, false]);
  second.close();
});

it('two requests at once to an origin share the way that either of them opens', async () => {
  await using server = await rawServer((socket, text) => {
    socket.write(answer('{}').repeat(text.split('HTTP/1.1').length - 1));
  });
  const transport = createTransport(direct);
  await Promise.all([1, 2].map(() => transport.send(get(server.url, { safe: false }), { timeoutMs: 20_000 })));
  expect(server.received).toHaveLength(1);
  transport.close();
});

it('offers a server HTTP/1.1 alone, for HTTP/2 would not be understood', async () => {
  const { promise: hello, resolve } = Promise.withResolvers<string>();
  await using server = await rawServer((socket, text) => {
    resolve(text);
    socket.destroy();
  });
  const transport = createTransport(direct);
  await transport
    .send(get(new URL(`https://127.0.0.1:${server.url.port}`)), { timeoutMs: 20_000 })
    .catch(() => undefined);
  expect(await hello).toContain('http/1.1');
  expect(await hello).not.toContain('\x02h2');
  transport.close();
});

it('what is given up before its connection stands is never put on it', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const transport = createTransport(direct);
  const controller = new AbortController();
  const limits = { timeoutMs: 20_000, signal: controller.signal };
  const given = transport.send(get(new URL('/given-up', server.url)), limits);
  // Whatever needs no input or output has run by then: the connection is asked for, and can't stand yet.
  await new Promise(process.nextTick);
  controller.abort();
  await expect(given).rejects.toMatchObject({ kind: 'aborted', sent: false });
  await transport.send(get(new URL('/later', server.url)), { timeoutMs: 20_000 });
  expect(server.received.join()).toContain('/later');
  expect(server.received.join()).not.toContain('/given-up');
  transport.close();
});
