import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type ApiCall, ask, tell } from '../../src/c1/api.ts';
import { catalogue } from '../../src/errors.ts';
import { playing, saying } from './tenant.ts';

const api: ApiCall = { what: 'read it', method: 'GET', path: ['things', 'a b/../c', 'é'], needs: 'a role' };
const schema = z.object({ list: z.array(z.object({ name: z.string() })) });

describe('a call', () => {
  it('is built by segments, which can not leave the path, and carries the token', async () => {
    const tenant = playing(saying({ list: [] }));
    await ask(tenant, { ...api, query: { page_token: 'a&b=c' } }, schema);
    const { url, headers, safe } = tenant.sent[0]?.request ?? {};
    expect(url?.href).toBe('https://acme.example/api/v1/things/a%20b%2F..%2Fc/%C3%A9?page_token=a%26b%3Dc');
    expect([headers, safe]).toEqual([{ authorization: 'Bearer hush-hush' }, true]);
  });

  it('with a body says that it is JSON, and is not safe unless it is said to be', async () => {
    const tenant = playing(saying({ list: [] }));
    await ask(tenant, { ...api, method: 'POST', body: { a: 1 } }, schema);
    await ask(tenant, { ...api, method: 'POST', body: {}, safe: true, family: 6 }, schema);
    expect(tenant.sent[0]?.request).toMatchObject({
      body: '{"a":1}',
      safe: false,
      headers: { 'content-type': 'application/json' },
    });
    expect(tenant.sent[1]?.request).toMatchObject({ safe: true, family: 6 });
  });
});

describe('a cancelled job', () => {
  it.each([
    ['gives up a call', undefined, true],
    ['waits for the answer of one that must be known', true, false],
  ])('%s', async (_what, awaited, signalled) => {
    const tenant = playing(saying({ list: [] }));
    await ask(tenant, { ...api, ...(awaited === undefined ? {} : { awaited }) }, schema);
    expect(tenant.sent[0]?.limits.signal !== undefined).toBe(signalled);
  });
});

describe('an answer', () => {
  it('may have fields that nobody knows yet', async () => {
    expect(await ask(playing(saying({ list: [{ name: 'a', more: 1 }], more: {} })), api, schema)).toEqual({
      list: [{ name: 'a' }],
    });
  });

  it('of another shape is told by the fields that are wrong, never by their values', async () => {
    const failure = await ask(playing(saying({ list: [{ name: ['hush'] }] })), api, schema).catch(
      (thrown: unknown) => thrown,
    );
    expect(failure).toMatchObject({ code: 'unexpected-answer', message: expect.stringContaining('(list.0.name)') });
    expect(String(failure)).not.toContain('hush');
  });

  it.each([
    [400, 'request-refused'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'request-refused'],
    [422, 'request-refused'],
    [307, 'redirected'],
    [503, 'tenant-unavailable'],
  ])('of status %d is %s', async (status, code) => {
    await expect(ask(playing(saying({ message: 'no' }, status)), api, schema)).rejects.toMatchObject({ code });
    await expect(tell(playing(saying({ message: 'no' }, status)), api)).rejects.toMatchObject({ code });
  });

  it('that refuses is told in the tenant’s words, scrubbed and harmless, with the role that it takes', async () => {
    const words = 'hush-hush\n::error::x ##[group]y';
    const failure = await ask(playing(saying({ code: 7, message: words, details: [] }, 403)), api, schema).catch(
      (thrown: unknown) => thrown,
    );
    expect(failure).toMatchObject({ code: 'forbidden', hint: expect.stringContaining('a role') });
    expect(String(failure)).toContain('the tenant says: ***');
    expect(String(failure)).not.toMatch(/hush|\n|##\[/);
  });

  const usual = (code: keyof typeof catalogue) => catalogue[code].cure;
  it.each<[string, number, Partial<ApiCall>, string]>([
    ['the role that it takes', 401, {}, 'The client that signs in has to be a role.'],
    ['the input to look at', 404, { names: 'bridge-id' }, 'Check `bridge-id`: copy the id from C1, from the tenant of'],
    ['no input where none names it', 404, {}, usual('not-found')],
    ['no input where nothing is missing', 409, { names: 'bridge-id' }, usual('request-refused')],
  ])('that refuses is told with %s', async (_what, status, more, hint) => {
    await expect(ask(playing(saying({}, status)), { ...api, ...more }, schema)).rejects.toMatchObject({
      hint: expect.stringMatching(new RegExp(`^${hint}`)),
    });
  });

  it.each(['<p>hush</p>', '', '[]', '{"message":7}', '{"message":null}'])(
    'that refuses in another form tells its status alone: %j',
    async (body) => {
      await expect(ask(playing({ status: 403, body }), api, schema)).rejects.toThrow(/answered 403$/);
    },
  );
});

describe('a call of which only the status counts', () => {
  it.each(['', '{}', 'null', '{"anything":1}'])('succeeds with the body %j', async (body) => {
    await expect(tell(playing({ status: 200, body }), api)).resolves.toBeUndefined();
  });

  it('does not take a page of some gateway for a success', async () => {
    await expect(tell(playing({ status: 200, body: '<p>Sign in to the hotel</p>' }), api)).rejects.toMatchObject({
      code: 'unexpected-answer',
    });
  });
});
