/** When the network is opened, and that nothing of it outlives the run. */
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { expect, test } from 'vitest';
import { openNetwork } from '../src/network.ts';
import { answer, rawServer } from './net/raw-server.ts';
import { get } from './net/requests.ts';

const direct = (): undefined => undefined;
const throughProxy = (): URL => new URL('http://127.0.0.1:1');
const LIMITS = { timeoutMs: 20_000 };

test('a server that is connected to in advance is called over that connection', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const network = openNetwork('agent/1', direct);
  await network.connect(server.url);
  await network.connect(server.url);
  await server.connected(1);
  await network.send(get(server.url), LIMITS);
  network.close();
  expect(server.received).toHaveLength(1);
  expect(server.received[0]).toMatch(/^GET \/ HTTP\/1\.1\r\n[\s\S]*user-agent: agent\/1\r\n/);
});

test('a connection that was not needed in the end is closed', async () => {
  await using server = await rawServer(() => undefined);
  const network = openNetwork('agent/1', direct);
  await network.connect(server.url);
  const socket = await server.connected(1);
  network.close();
  await once(socket, 'close');
  expect(server.received).toEqual(['']);
});

test('behind a proxy nothing is connected to in advance: the tunnel is opened by the first request', async () => {
  await using server = await rawServer(() => undefined);
  for (const proxyFor of [throughProxy, () => new URL('no proxy at all')]) {
    const network = openNetwork('agent/1', proxyFor);
    await network.connect(server.url);
    expect(network.isProxied(server.url)).toBe(true);
    network.close();
  }
  expect(server.received).toEqual([]);
});

test('after its end the network opens nothing any more', async () => {
  const heard = Promise.withResolvers<void>();
  await using server = await rawServer(() => heard.resolve());
  const network = openNetwork('agent/1', direct);
  const connecting = network.connect(server.url);
  network.close();
  await connecting;
  // What one of our own says comes after any connection that was begun before it.
  const own = createConnection(Number(server.url.port), server.url.hostname);
  own.write('own');
  await heard.promise;
  own.destroy();
  expect(server.received).toEqual(['own']);
});

test('a request under way is given up at the end, and an idle connection is left to the end of the process', async () => {
  await using server = await rawServer((socket, text) => {
    if (text.includes('/answered')) socket.write(answer('{}'));
  });
  const idle = openNetwork('agent/1', direct);
  await idle.send(get(new URL('/answered', server.url)), LIMITS);
  const busy = openNetwork('agent/1', direct);
  const sending = busy.send(get(server.url), LIMITS);
  const ended = sending.catch((failure: unknown) => failure);
  const socket = await server.connected(2);
  await once(socket, 'data');
  busy.close();
  idle.close();
  expect(await ended).toMatchObject({ name: 'NetworkFailure', sent: true });
  expect((await server.connected(1)).destroyed).toBe(false);
});
