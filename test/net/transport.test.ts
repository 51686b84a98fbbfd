import { expect, it as test } from 'vitest';
import { BODY_LIMIT, type Limits, type NetworkFailure } from '../../src/net/http.ts';
import { createTransport, type Transport } from '../../src/net/transport.ts';
import { answer, rawServer } from './raw-server.ts';
import { get, post } from './requests.ts';

const it = test.extend<{ transport: Transport }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that are wanted from this pattern.
  transport: async ({}, use) => {
    const transport = createTransport({ userAgent: 'agent/1', proxyFor: () => undefined });
    await use(transport);
    transport.close();
  },
});

const LONG: Limits = { timeoutMs: 20_000 };
const SHORT: Limits = { timeoutMs: 50 };

/** How a request failed, without the error around it. */
async function failureOf(sending: Promise<unknown>): Promise<Pick<NetworkFailure, 'kind' | 'sent'> | undefined> {
  try {
    await sending;
    return undefined;
  } catch (thrown) {
    expect(thrown).toMatchObject({ name: 'NetworkFailure' });
    const { kind, sent } = thrown as NetworkFailure;
    return { kind, sent };
  }
}

it('sends what it is given, and says who it is', async ({ transport }) => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const url = new URL('/a/b?c=d%20e#f', server.url);
  const response = await transport.send(post(url, { headers: { 'x-a': 'b' } }), LONG);
  expect(response).toMatchObject({ status: 200, body: '{}' });
  expect(server.received[0]).toMatch(/^POST \/a\/b\?c=d%20e HTTP\/1\.1\r\n/);
  expect(server.received[0]).toMatch(/user-agent: agent\/1\r\naccept: application\/json\r\nx-a: b\r\n/);
  expect(server.received[0]).toMatch(/\r\n\r\na=1$/);
});

it('hands on any status, a redirect too, and follows nothing', async ({ transport }) => {
  await using elsewhere = await rawServer((socket) => socket.write(answer('{}')));
  await using server = await rawServer((socket) =>
    socket.write(answer('', `HTTP/1.1 307 Elsewhere\r\nlocation: ${elsewhere.url.href}`)),
  );
  const response = await transport.send(post(server.url), LONG);
  expect(response).toMatchObject({ status: 307, headers: { location: elsewhere.url.href } });
  expect([server.received.length, elsewhere.received.length]).toEqual([1, 0]);
});

it('joins repeated fields, under names in lower case', async ({ transport }) => {
  await using server = await rawServer((socket) => socket.write(answer('', 'HTTP/1.1 200 OK\r\nX-A: b\r\nx-a: c')));
  expect((await transport.send(get(server.url), LONG)).headers).toMatchObject({ 'x-a': 'b, c' });
});

it('takes no interim answer for the answer', async ({ transport }) => {
  await using server = await rawServer((socket) =>
    socket.write(`HTTP/1.1 103 Early Hints\r\nx-early: a\r\n\r\n${answer('{}', 'HTTP/1.1 201 Created')}`),
  );
  expect(await transport.send(get(server.url), LONG)).toMatchObject({ status: 201, body: '{}' });
});

it('reads UTF-8 that is torn between packets', async ({ transport }) => {
  const text = Buffer.from('{"a":"größer 😀"}');
  await using server = await rawServer((socket) => {
    socket.setNoDelay(true);
    socket.write(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n`);
    for (const byte of text) socket.write(Buffer.from([0x31, 0x0d, 0x0a, byte, 0x0d, 0x0a]));
    socket.write('0\r\n\r\n');
  });
  expect((await transport.send(get(server.url), LONG)).body).toBe(text.toString());
});

it('reads a body of 1 MiB, and not a byte more, counted in bytes and whatever the length promised', async ({
  transport,
}) => {
  const whole = 'é'.repeat(BODY_LIMIT / 2);
  await using fits = await rawServer((socket) => socket.write(answer(whole)));
  await using exceeds = await rawServer((socket) => socket.write(answer(`${whole}a`)));
  await using endless = await rawServer((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
    for (let part = 0; part < 20; part++) socket.write(`10000\r\n${'x'.repeat(0x10000)}\r\n`);
  });
  expect((await transport.send(get(fits.url), LONG)).body.length).toBe(BODY_LIMIT / 2);
  expect(await failureOf(transport.send(get(exceeds.url), LONG))).toEqual({ kind: 'too-large', sent: true });
  expect(await failureOf(transport.send(get(endless.url), LONG))).toEqual({ kind: 'too-large', sent: true });
});

it('promises that nothing was sent where nothing listens', async ({ transport }) => {
  const closed = await rawServer(() => undefined);
  await closed[Symbol.asyncDispose]();
  expect(await failureOf(transport.send(post(closed.url), LONG))).toEqual({ kind: 'unreachable', sent: false });
});

it('promises that nothing was sent when it gives up while still connecting, and keeps the promise', async ({
  transport,
}) => {
  await using server = await rawServer(() => undefined);
  const url = new URL(`https://127.0.0.1:${server.url.port}/secret-path`);
  expect(await failureOf(transport.send(post(url), SHORT))).toEqual({ kind: 'timeout', sent: false });
  expect(server.received.join()).not.toContain('secret-path');
});

it('does not promise it once the request is on its way', async ({ transport }) => {
  await using silent = await rawServer(() => undefined);
  await using broken = await rawServer((socket) => socket.resetAndDestroy());
  await using torn = await rawServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}'));
  await using garbled = await rawServer((socket) => socket.write('no HTTP at all\r\n\r\n'));
  await using dripping = await rawServer((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'));
  expect(await failureOf(transport.send(post(silent.url), SHORT))).toEqual({ kind: 'timeout', sent: true });
  expect(await failureOf(transport.send(post(broken.url), LONG))).toEqual({ kind: 'lost', sent: true });
  expect(await failureOf(transport.send(post(torn.url), LONG))).toEqual({ kind: 'lost', sent: true });
  expect(await failureOf(transport.send(post(garbled.url), LONG))).toEqual({ kind: 'lost', sent: true });
  expect(await failureOf(transport.send(post(dripping.url), SHORT))).toEqual({ kind: 'timeout', sent: true });
});

it('gives up when it is told to, before and after sending', async ({ transport }) => {
  const controller = new AbortController();
  await using server = await rawServer(() => controller.abort());
  const limits = { ...LONG, signal: controller.signal };
  expect(await failureOf(transport.send(post(server.url), limits))).toEqual({ kind: 'aborted', sent: true });
  expect(await failureOf(transport.send(post(server.url), limits))).toEqual({ kind: 'aborted', sent: false });
  expect(server.received).toHaveLength(1);
});

it('keeps one connection for calls that follow each other', async ({ transport }) => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  await transport.send(post(server.url), LONG);
  await transport.send(get(server.url), LONG);
  await transport.send(post(server.url), LONG);
  expect(server.received).toHaveLength(1);
});

it('connects anew after a connection was lost', async ({ transport }) => {
  let times = 0;
  await using server = await rawServer((socket) => (++times === 1 ? socket.destroy() : socket.write(answer('{}'))));
  expect(await failureOf(transport.send(post(server.url), LONG))).toEqual({ kind: 'lost', sent: true });
  expect(await transport.send(post(server.url), LONG)).toMatchObject({ status: 200 });
  expect(server.received).toHaveLength(2);
});

/** Answers only once so many requests stand on the connection at the same time. */
const together = (count: number) => (socket: { write(text: string): void }, text: string) => {
  if (text.split('HTTP/1.1').length > count) for (let each = 0; each < count; each++) socket.write(answer('{}'));
};

it('puts two requests that change nothing on the connection at once', async ({ transport }) => {
  await using server = await rawServer(together(2));
  const url = new URL('/a', server.url);
  const both = await Promise.all([transport.send(get(url), LONG), transport.send(get(url), LONG)]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(server.received).toHaveLength(1);
});

it('never puts a request that changes something behind another that is not answered', async ({ transport }) => {
  await using server = await rawServer(together(2));
  const url = new URL('/a', server.url);
  await Promise.all([failureOf(transport.send(post(url), SHORT)), failureOf(transport.send(post(url), SHORT))]);
  for (const connection of server.received) expect(connection.split('HTTP/1.1')).toHaveLength(2);
});
