/** Requests through a proxy, what it is shown, and what is promised when one is given up. */
import { expect, it } from 'vitest';
import { type HttpRequest, NetworkFailure } from '../../src/net/http.ts';
import { createTransport } from '../../src/net/transport.ts';
import { openConnectProxy } from '../scenarios/connect-proxy.ts';
import { answer, rawServer } from './raw-server.ts';

const requestOf = (url: URL | string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: new URL(url),
  headers: {},
  safe: true,
  ...more,
});
const LONG = { timeoutMs: 20_000 };

async function failing(sending: Promise<unknown>): Promise<NetworkFailure> {
  const thrown: unknown = await sending.catch((each: unknown) => each);
  if (!(thrown instanceof NetworkFailure)) throw new Error('it did not fail');
  return thrown;
}

it.each([
  ['without credentials', '', undefined],
  ['with user and password', 'us%3Aer:p%40ss@', { user: 'us:er', password: 'p@ss' }],
  ['with a user alone', 'user@', { user: 'user', password: '' }],
] as const)('tunnels %s, and shows the server none of it', async (_what, userinfo, credentials) => {
  await using server = await rawServer((socket) => socket.end(answer('{}')));
  const routes = { 'acme.example:443': Number(server.url.port) };
  await using proxy = await openConnectProxy(credentials === undefined ? { routes } : { routes, credentials });
  const url = new URL(`http://${userinfo}${proxy.address}`);
  const transport = createTransport({ userAgent: 'a', proxyFor: () => url });
  // The server behind the tunnel speaks no TLS, which is as far as a test without certificates needs to come.
  const failure = await failing(transport.send(requestOf('https://acme.example/x'), LONG));
  expect(failure.kind).toBe('tls');
  expect(proxy.asked[0]).toEqual(['acme.example:443', 200]);
  expect(server.received.join()).not.toMatch(/proxy-authorization|Basic/i);
  transport.close();
});

it.each([
  ['no user', '', undefined],
  ['a password alone', ':p%40ss@', 'Basic OnBAc3M='],
  ['user and password', 'us%3Aer:p%40ss@', 'Basic dXM6ZXI6cEBzcw=='],
])(
  'with %s in its variable, shows the proxy what it holds, and the server HTTP/1.1 alone',
  async (_what, userinfo, field) => {
    const { promise: hello, resolve } = Promise.withResolvers<string>();
    await using proxy = await rawServer((socket, text) => {
      const end = text.indexOf('\r\n\r\n');
      if (end + 4 === text.length) socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      else if (end >= 0) resolve(text);
      if (end + 4 < text.length) socket.destroy();
    });
    const url = new URL(`http://${userinfo}${proxy.url.host}`);
    const transport = createTransport({ userAgent: 'a', proxyFor: () => url });
    await failing(transport.send(requestOf('https://acme.example/x'), LONG));
    const [head = '', greeting = ''] = (await hello).split('\r\n\r\n');
    expect(/^proxy-authorization: (.*)$/im.exec(head)?.[1]).toBe(field);
    expect(greeting).toContain('http/1.1');
    expect(greeting).not.toContain('\x02h2');
    transport.close();
  },
);

it('tells a proxy that refuses, by its address and without the password', async () => {
  await using proxy = await openConnectProxy({ routes: {}, credentials: { user: 'a', password: 'b' } });
  const url = new URL(`http://user:hush-hush@${proxy.address}`);
  const transport = createTransport({ userAgent: 'a', proxyFor: () => url });
  const failure = await failing(transport.send(requestOf('https://acme.example/'), LONG));
  expect(failure).toMatchObject({ kind: 'proxy-refused', sent: false, message: `${proxy.address} answered 407` });
  transport.close();
});

it.each([
  ['that throws', () => new URL('no url')],
  ['with a password that is not encoded', () => new URL('http://user:p%zz@127.0.0.1:1')],
])('refuses a proxy variable %s before anything is sent', async (_what, proxyFor) => {
  const transport = createTransport({ userAgent: 'a', proxyFor });
  expect(await failing(transport.send(requestOf('http://acme.example/'), LONG))).toMatchObject({
    kind: 'proxy-refused',
    sent: false,
    message: 'its variable does not hold the URL of an http proxy',
  });
  transport.close();
});

it('connects over the family that is asked for, each with a connection of its own', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const transport = createTransport({ userAgent: 'a', proxyFor: () => undefined });
  const url = new URL(`http://localhost:${server.url.port}`);
  await transport.send(requestOf(url, { family: 4 }), LONG);
  await transport.send(requestOf(url, { family: 4 }), LONG);
  expect(server.received).toHaveLength(1);
  // The server listens on 127.0.0.1 alone.
  expect(await failing(transport.send(requestOf(url, { family: 6 }), LONG))).toMatchObject({ sent: false });
  expect(server.received).toHaveLength(1);
  transport.close();
});

it('says how long it waited, that the job was cancelled, and where reading stopped', async () => {
  await using silent = await rawServer(() => undefined);
  await using endless = await rawServer((socket) => socket.write(answer('x'.repeat(1_048_577))));
  const transport = createTransport({ userAgent: 'a', proxyFor: () => undefined });
  const late = await failing(transport.send(requestOf(silent.url), { timeoutMs: 100 }));
  expect(late).toMatchObject({ kind: 'timeout', message: 'waited 0.1 s' });
  const controller = new AbortController();
  const sending = transport.send(requestOf(silent.url), { timeoutMs: 20_000, signal: controller.signal });
  controller.abort();
  expect(await failing(sending)).toMatchObject({ kind: 'aborted', message: 'the job was cancelled' });
  expect(await failing(transport.send(requestOf(endless.url), LONG))).toMatchObject({
    kind: 'too-large',
    message: 'reading stopped after 1048576 bytes',
  });
  transport.close();
});

it('opens anew after it was closed', async () => {
  await using server = await rawServer((socket) => socket.write(answer('{}')));
  const transport = createTransport({ userAgent: 'a', proxyFor: () => undefined });
  await transport.send(requestOf(server.url), LONG);
  transport.close();
  expect(await transport.send(requestOf(server.url), LONG)).toMatchObject({ status: 200 });
  expect(server.received).toHaveLength(2);
  transport.close();
});
