import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { serve } from '../../emulator/index.ts';
import { acme, talker } from './acme.ts';

const wanted = { displayName: 'one job', expires: '900s', allowSourceCidrs: ['203.0.113.7/32'] };

describe('a server', () => {
  test('takes the callers of each port to come from its own address', async () => {
    const { tenant, client, principal } = await acme();
    await using runner = await serve(tenant, { callerAddress: '203.0.113.7' });
    await using thief = await serve(tenant, { callerAddress: () => '198.51.100.9' });
    const [atRunner, atThief] = [talker(fetch, runner.url), talker(fetch, thief.url)];
    const administrator = await atRunner.signIn(client);
    const path = `/api/v1/service_principals/${principal.id}/credentials`;
    const { json } = await atRunner.api(administrator, 'POST', path, wanted);
    const { clientId } = json['credential'] as { clientId: string };
    const minted = { clientId, clientSecret: String(json['clientSecret']) };
    const token = await atRunner.signIn(minted);
    await expect(atThief.signIn(minted)).rejects.toThrow('invalid_client');
    expect(tenant.audit.at(-1)).toMatchObject({ reason: 'source_ip_not_allowed', address: '198.51.100.9' });
    expect((await atRunner.api(token, 'GET', '/api/v1/auth/introspect')).status).toBe(200);
    const stolen = await atThief.api(token, 'GET', '/api/v1/auth/introspect');
    expect([stolen.status, stolen.json['code']]).toEqual([403, 7]);
  });

  test("sees the socket's own address if told nothing else", async () => {
    const { tenant } = await acme();
    await using server = await serve(tenant);
    await fetch(`${server.url}/api/v1/auth/introspect`);
    expect(tenant.requests).toMatchObject([{ address: '127.0.0.1', status: 401 }]);
    await using six = await serve(tenant, { host: '::1' }).catch(noSix);
    if (six !== undefined) await fetch(`${six.url}/api/v1/auth/introspect`);
    if (six !== undefined) expect(tenant.requests[1]).toMatchObject({ address: '::1' });
  });

  test('counts and names connections', async () => {
    const { tenant } = await acme();
    await using server = await serve(tenant);
    const once = (connection: string) =>
      new Promise<void>((resolve, reject) => {
        const asked = request(`${server.url}/x`, { agent: false, headers: { connection } }, (response) => {
          response.resume().once('end', resolve);
        });
        asked.once('error', reject).end();
      });
    await once('close');
    await once('close');
    expect(server.connections()).toBe(2);
    expect(new Set(tenant.requests.map(({ connection }) => connection)).size).toBe(2);
  });

  test('takes its own host as the audience, without the port', async () => {
    const { tenant, client } = await acme();
    await using server = await serve(tenant);
    const talk = talker(fetch, server.url);
    const { importJWK, SignJWT } = await import('jose');
    const jwk = JSON.parse(Buffer.from(client.clientSecret.split(':')[3] ?? '', 'base64url').toString());
    const now = tenant.clock.now() / 1000;
    const { clientId } = client;
    const post = async (aud: string) => {
      const claims = { iss: clientId, sub: clientId, aud, iat: now, exp: now + 120 };
      const assertion = new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA' }).sign(await importJWK(jwk, 'EdDSA'));
      const { status } = await talk.post({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await assertion,
      });
      return status;
    };
    expect(await post('127.0.0.1')).toBe(200);
    expect(await post(tenant.domain)).toBe(200);
    expect(await post(`127.0.0.1:${server.port}`)).toBe(401);
  });

  test('refuses two Authorization headers and a body over 1 MiB', async () => {
    const { tenant, client, talk } = await acme();
    const token = await talk.signIn(client);
    await using server = await serve(tenant);
    const twice = await raw(server.port, [
      'GET /api/v1/auth/introspect HTTP/1.1',
      'Host: 127.0.0.1',
      'Connection: close',
      `Authorization: Bearer ${token}`,
      'Authorization: Bearer other',
    ]);
    expect(twice).toMatch(/^HTTP\/1\.1 401 /);
    const large = await fetch(`${server.url}/auth/v1/token`, { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) });
    expect(large.status).toBe(413);
  });

  test('lets go of everything when closed, a hanging request too', async () => {
    const { tenant } = await acme();
    tenant.faults.add({ on: '*', kind: 'hang-before' });
    const server = await serve(tenant);
    const hanging = fetch(`${server.url}/api/v1/auth/introspect`);
    const failed = expect(hanging).rejects.toThrow('fetch failed');
    await expect.poll(() => tenant.requests.length).toBe(1);
    await server.close();
    await failed;
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });
});

describe('HTTPS', () => {
  const get = (url: string, ca: string | undefined, servername = '') =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = secureRequest(url, { ca, agent: false, servername }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      });
      asked.once('error', reject).end();
    });

  test('is trusted with its authority, for loopback and for the tenant domain', async () => {
    const { tenant } = await acme();
    await using server = await serve(tenant, { tls: true });
    expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
    expect(await get(server.url, server.caCertificate)).toBe(404);
    expect(await get(`https://localhost:${server.port}`, server.caCertificate, 'localhost')).toBe(404);
    expect(await get(server.url, server.caCertificate, tenant.domain)).toBe(404);
    expect(tenant.requests[0]?.url).toBe(`${server.url}/`);
  });

  test('breaks as planned faults say', async () => {
    const { tenant } = await acme();
    await using server = await serve(tenant, { tls: true });
    tenant.faults.add({ on: 'introspect', kind: 'reset-before' });
    const url = `${server.url}/api/v1/auth/introspect`;
    await expect(get(url, server.caCertificate)).rejects.toThrow('socket hang up');
    expect(await get(url, server.caCertificate)).toBe(401);
  });

  test('is not trusted without it, nor with that of another server', async () => {
    const { tenant } = await acme();
    await using server = await serve(tenant, { tls: true });
    await using other = await serve(tenant, { tls: true });
    await expect(get(server.url, undefined)).rejects.toThrow(/certificate/);
    await expect(get(server.url, other.caCertificate)).rejects.toThrow(/certificate/);
  });
});

function raw(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    socket.once('end', () => resolve(text)).once('error', reject);
  });
}

/** A machine without IPv6 has no `::1` to listen on. */
function noSix(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') throw error;
}
