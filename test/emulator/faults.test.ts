import { describe, expect, test } from 'vitest';
import {
  asFetch,
  type Fault,
  type FaultName,
  hostileText,
  namedFaults,
  serve,
  type Tenant,
} from '../../emulator/index.ts';
import { acme, talker } from './acme.ts';

const wanted = { displayName: 'one job', expires: '900s' };

const mounts = {
  'in process': (tenant: Tenant) =>
    Promise.resolve({ fetchIt: asFetch(tenant), origin: `https://${tenant.domain}`, close: noop }),
  'over HTTP': async (tenant: Tenant) => {
    const server = await serve(tenant);
    return { fetchIt: fetch, origin: server.url, close: server.close };
  },
};

describe.each(Object.entries(mounts))('%s', (_mount, mount) => {
  async function struck(fault: Fault) {
    const { tenant, client, principal } = await acme();
    const { fetchIt, origin, close } = await mount(tenant);
    const { signIn, api } = talker(fetchIt, origin);
    const token = await signIn(client);
    tenant.faults.add(fault);
    const url = `${origin}/api/v1/service_principals/${principal.id}/credentials`;
    const create = (signal?: AbortSignal) =>
      fetchIt(url, {
        method: 'POST',
        redirect: 'manual',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(wanted),
        ...(signal === undefined ? {} : { signal }),
      });
    return { tenant, create, close, api, token, [Symbol.asyncDispose]: close };
  }

  const on = 'credentials.create';
  const made = (tenant: Tenant) => tenant.allCredentials().length;

  test.each([
    ['reset-before', 0],
    ['reset-after', 1],
  ] as const)('%s breaks the connection', async (kind, count) => {
    await using house = await struck({ on, kind });
    await expect(house.create()).rejects.toThrow('fetch failed');
    expect(made(house.tenant)).toBe(count);
    expect(house.tenant.requests.at(-1)).toMatchObject({ reply: 'reset', status: undefined, fault: kind });
    expect((await house.create()).status).toBe(200);
  });

  test.each([
    ['hang-before', 0],
    ['hang-after', 1],
  ] as const)('%s says nothing until the caller gives up', async (kind, count) => {
    await using house = await struck({ on, kind });
    const patience = new AbortController();
    const asked = house.create(patience.signal);
    await expect.poll(() => house.tenant.requests.at(-1)?.reply).toBe('hang');
    patience.abort(new Error('out of patience'));
    await expect(asked).rejects.toThrow('out of patience');
    expect(made(house.tenant)).toBe(count);
  });

  test.each([408, 429, 500, 502, 503, 504, 403, 404])('status %i comes before or after the deed', async (status) => {
    await using house = await struck({ on, kind: 'status-before', status, retryAfter: 7 });
    const refused = await house.create();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([status, '7']);
    expect(await refused.json()).toEqual({ code: expect.any(Number), message: expect.any(String), details: [] });
    expect(made(house.tenant)).toBe(0);
    const date = 'Mon, 03 Aug 2026 12:00:09 GMT';
    house.tenant.faults.add({ on, kind: 'status-after', status, retryAfter: date, text: 'too late' });
    const late = await house.create();
    expect([late.status, late.headers.get('retry-after')]).toEqual([status, date]);
    expect(await late.json()).toMatchObject({ message: 'too late' });
    expect(made(house.tenant)).toBe(1);
  });

  test('slow-body gives headers at once and no end', async () => {
    await using house = await struck({ on, kind: 'slow-body' });
    const patience = new AbortController();
    const response = await house.create(patience.signal);
    expect(response.status).toBe(200);
    const text = response.text();
    patience.abort(new Error('out of patience'));
    await expect(text).rejects.toThrow('out of patience');
    expect(made(house.tenant)).toBe(1);
  });

  test('truncated-json breaks off in the middle', async () => {
    await using house = await struck({ on, kind: 'truncated-json' });
    const response = await house.create();
    const read: Uint8Array[] = [];
    const reading = (async () => {
      for await (const chunk of response.body ?? []) read.push(chunk);
    })();
    await expect(reading).rejects.toThrow();
    expect(Buffer.concat(read).toString()).toMatch(/^\{"credential":/);
    expect(made(house.tenant)).toBe(1);
  });

  test('not-json, wrong-shape and mutate change what is said, not what is done', async () => {
    await using house = await struck({ on, kind: 'not-json' });
    const page = await house.create();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toMatch(/^<!doctype html>/);
    house.tenant.faults.add({ on, kind: 'wrong-shape' });
    expect(await (await house.create()).json()).toEqual({
      credential: 'unexpected',
      clientSecret: { unexpected: true },
    });
    house.tenant.faults.add({ on, kind: 'mutate', mutate: () => ['anything'] });
    expect(await (await house.create()).json()).toEqual(['anything']);
    expect(made(house.tenant)).toBe(3);
  });

  test('huge-body is valid, over 1 MiB, and does not say so beforehand', async () => {
    await using house = await struck({ on, kind: 'huge-body' });
    const response = await house.create();
    expect(response.headers.get('content-length')).toBeNull();
    const text = await response.text();
    expect(text.length).toBeGreaterThan(1024 * 1024);
    expect(JSON.parse(text)).toMatchObject({ clientSecret: expect.any(String) });
  });

  test('redirect points at another host and does nothing', async () => {
    await using house = await struck({ on, kind: 'redirect' });
    const response = await house.create();
    expect(response.status).toBe(307);
    expect(new URL(response.headers.get('location') ?? '').hostname).toBe('127.0.0.2');
    house.tenant.faults.add({ on, kind: 'redirect', location: 'http://127.0.0.9:1/' });
    expect((await house.create()).headers.get('location')).toBe('http://127.0.0.9:1/');
    expect(made(house.tenant)).toBe(0);
  });

  test('hostile-text is in the message and, as far as HTTP lets it, in a header', async () => {
    await using house = await struck({ on, kind: 'hostile-text' });
    const response = await house.create();
    expect(response.status).toBe(400);
    expect(response.headers.get('x-request-id')).toContain('##[stop-commands]');
    expect(await response.json()).toMatchObject({ message: hostileText });
    house.tenant.faults.add({ on, kind: 'hostile-text', text: 'a\r\nb', status: 502 });
    const other = await house.create();
    expect([other.status, await other.json()]).toEqual([502, { code: 14, message: 'a\r\nb', details: [] }]);
  });

  test('strikes as often and as late as planned, in the order planned', async () => {
    await using house = await struck({ on, kind: 'status-before', status: 500, times: 2, skip: 1 });
    const statuses = [];
    for (const _ of [1, 2, 3, 4]) statuses.push((await house.create()).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
    house.tenant.faults.add({ on: '*', kind: 'status-before', status: 503, times: Number.POSITIVE_INFINITY });
    house.tenant.faults.add({ on, kind: 'status-before', status: 404 });
    expect((await house.create()).status).toBe(503);
    expect((await house.create()).status).toBe(503);
    expect(house.tenant.faults.pending()).toMatchObject([{ status: 404 }]);
    house.tenant.faults.clear();
    expect((await house.create()).status).toBe(200);
  });

  test('every named fault strikes', async () => {
    for (const name of Object.keys(namedFaults) as FaultName[]) {
      const { tenant } = await acme();
      expect(() => tenant.faults.add(namedFaults[name])).not.toThrow();
    }
    await using house = await struck(namedFaults['500-after-create']);
    expect([(await house.create()).status, made(house.tenant)]).toEqual([500, 1]);
  });
});

test('an error at the token endpoint is in the form of that endpoint', async () => {
  const { tenant, talk } = await acme();
  tenant.faults.add({ on: 'token', kind: 'status-before', status: 503 });
  expect((await talk.post({})).json).toEqual({
    error: 'temporarily_unavailable',
    error_description: expect.any(String),
  });
});

test('a fetch in process fails on a redirect it was not told to show', async () => {
  const { tenant, origin } = await acme();
  tenant.faults.add({ on: 'roles.list', kind: 'redirect' });
  await expect(asFetch(tenant)(`${origin}/api/v1/iam/roles`)).rejects.toThrow('fetch failed');
  await expect(asFetch(tenant)(origin, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
});

function noop(): Promise<void> {
  return Promise.resolve();
}
