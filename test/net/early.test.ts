/** A connection that is begun before its first request, over real sockets. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it as test } from 'vitest';
import { connectEarly, type EarlyConnection } from '../../src/net/early.ts';
import { createTransport } from '../../src/net/transport.ts';
import { answer, rawServer } from './raw-server.ts';
import { get } from './requests.ts';

const LIMITS = { timeoutMs: 20_000 };

/** A transport that has begun to connect. */
function transportOver(early: EarlyConnection) {
  const transport = createTransport({
    userAgent: 'agent/1',
    proxyFor: () => undefined,
    begun: () => early.connect,
  });
  return Object.assign(transport, { [Symbol.dispose]: () => transport.close() });
}

/** A port on which nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('the first request goes over the connection that was begun, and the next one too', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const early = connectEarly(server.url);
  await server.connected(1);
  using transport = transportOver(early);
  expect((await transport.send(get(server.url), LIMITS)).status).toBe(200);
  expect((await transport.send(get(server.url), LIMITS)).status).toBe(200);
  expect(server.received).toHaveLength(1);
});

test('a connection that the server gave up meanwhile is made anew, and nothing is lost', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const early = connectEarly(server.url);
  const socket = await server.connected(1);
  socket.end();
  await once(socket, 'close');
  using transport = transportOver(early);
  expect((await transport.send(get(server.url), LIMITS)).status).toBe(200);
  expect(server.received.map((bytes) => bytes.length > 0)).toEqual([false, true]);
});

test('what breaks later is made anew as without it', async () => {
  await using server = await rawServer((socket) => socket.end(answer('{}', 'HTTP/1.1 200 OK\r\nconnection: close')));
  using transport = transportOver(connectEarly(server.url));
  for (let call = 0; call < 2; call++) expect((await transport.send(get(server.url), LIMITS)).status).toBe(200);
  expect(server.received).toHaveLength(2);
});

test('that nobody listens is told of the first request, as not sent, and the next one tries anew', async () => {
  const url = new URL(`http://127.0.0.1:${await deadPort()}`);
  using transport = transportOver(connectEarly(url));
  for (let call = 0; call < 2; call++) {
    await expect(transport.send(get(url), LIMITS)).rejects.toMatchObject({ kind: 'unreachable', sent: false });
  }
});

test('a connection that nobody asked for is closed when it is discarded', async () => {
  await using server = await rawServer(() => undefined);
  const early = connectEarly(server.url);
  const socket = await server.connected(1);
  early.discard();
  await once(socket, 'close');
  expect(server.received).toEqual(['']);
});

test('one that is in use is left alone by that', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const early = connectEarly(server.url);
  using transport = transportOver(early);
  await transport.send(get(server.url), LIMITS);
  early.discard();
  await transport.send(get(server.url), LIMITS);
  expect(server.received).toHaveLength(1);
});

test('an IPv6 address stands in brackets in a URL, and is reached without them', async ({ skip }) => {
  const server = createServer((socket) => void socket.end(answer('{}')));
  server.listen(0, '::1').on('error', () => undefined);
  const listens = await Promise.race([
    once(server, 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]);
  if (!listens) skip('this machine has no IPv6 loopback');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = new URL(`http://[::1]:${port}`);
  using transport = transportOver(connectEarly(url));
  expect((await transport.send(get(url), LIMITS)).status).toBe(200);
  server.close();
});

test('what was discarded is connected anew where it is asked for after all, and a failure of it is nobody’s', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const early = connectEarly(server.url);
  early.discard();
  early.discard();
  using transport = transportOver(early);
  expect((await transport.send(get(server.url), LIMITS)).status).toBe(200);
  expect(server.received.filter((bytes) => bytes.length > 0)).toHaveLength(1);
  const dead = connectEarly(new URL(`http://127.0.0.1:${await deadPort()}`));
  dead.discard();
  await new Promise<void>((resolve) =>
    dead.connect({ hostname: '127.0.0.1', port: '1', protocol: 'http:' }, () => resolve()),
  );
});

test('the server is offered HTTP/1.1 alone', async () => {
  const { promise: hello, resolve } = Promise.withResolvers<string>();
  await using server = await rawServer((socket, text) => {
    resolve(text);
    socket.destroy();
  });
  connectEarly(new URL(`https://127.0.0.1:${server.url.port}`));
  expect(await hello).toContain('http/1.1');
  expect(await hello).not.toContain('\x02h2');
});

test('a request over a family of its own does not take it', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const early = connectEarly(server.url);
  await server.connected(1);
  using transport = transportOver(early);
  expect((await transport.send({ ...get(server.url), family: 4 }, LIMITS)).status).toBe(200);
  expect(server.received.map((bytes) => bytes.length > 0)).toEqual([false, true]);
  early.discard();
});
