import { describe, expect, test } from 'vitest';
import { acme } from './acme.ts';
import { form, present, prover } from './prover.ts';

describe('a nonce', () => {
  test('is asked for at both doors, each with its own', async () => {
    const house = await acme({ requireNonce: 'both' }, present);
    const { post, call } = await prover(house);
    const challenge = await post();
    expect([challenge.status, challenge.json['error']]).toEqual([400, 'use_dpop_nonce']);
    const tokenNonce = challenge.headers.get('dpop-nonce') ?? '';
    const issued = await post(tokenNonce);
    expect(issued.status).toBe(200);
    expect(issued.headers.get('dpop-nonce')).toBe(tokenNonce);
    const token = String(issued.json['access_token']);
    const refused = await call(token, tokenNonce);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toContain('DPoP error="use_dpop_nonce"');
    expect((await call(token, refused.headers.get('dpop-nonce') ?? '')).status).toBe(200);
  });

  test('made up or out of date is refused', async () => {
    const house = await acme({ requireNonce: 'token' }, present);
    const { post } = await prover(house);
    const nonce = (await post()).headers.get('dpop-nonce') ?? '';
    expect((await post('made up')).json['error']).toBe('use_dpop_nonce');
    expect((await post(nonce)).status).toBe(200);
    house.clock.advance(240_000);
    const late = await post(nonce);
    expect(late.json['error']).toBe('use_dpop_nonce');
    expect(late.headers.get('dpop-nonce')).not.toBe(nonce);
  });

  test('handed out before a challenge is void after it', async () => {
    const house = await acme({ requireNonce: 'token' }, present);
    const { post } = await prover(house);
    const nonce = (await post()).headers.get('dpop-nonce') ?? '';
    expect((await post(nonce)).status).toBe(200);
    house.tenant.faults.add({ on: 'token', kind: 'need-nonce' });
    const challenge = await post(nonce);
    expect(challenge.json['error']).toBe('use_dpop_nonce');
    expect((await post(nonce)).json['error']).toBe('use_dpop_nonce');
    expect((await post(challenge.headers.get('dpop-nonce') ?? '')).status).toBe(200);
  });

  test('is asked for by a fault, of this key, from then on', async () => {
    const house = await acme({}, present);
    house.tenant.faults.add({ on: 'token', kind: 'need-nonce' });
    expect((await house.talk.post(form(house.client))).status).toBe(200);
    const { post } = await prover(house);
    const challenge = await post();
    expect(challenge.json['error']).toBe('use_dpop_nonce');
    expect((await post()).json['error']).toBe('use_dpop_nonce');
    expect((await post(challenge.headers.get('dpop-nonce') ?? '')).status).toBe(200);
    expect((await (await prover(house)).post()).status).toBe(200);
  });

  test('is asked for at the API by a fault, although the token was given without', async () => {
    const house = await acme({}, present);
    const { post, call } = await prover(house);
    const token = String((await post()).json['access_token']);
    house.tenant.faults.add({ on: 'introspect', kind: 'need-nonce' });
    const challenge = await call(token);
    expect([challenge.status, challenge.json['code']]).toEqual([401, 16]);
    expect(challenge.headers.get('www-authenticate')).toContain('error="use_dpop_nonce"');
    expect((await call(token, challenge.headers.get('dpop-nonce') ?? '')).status).toBe(200);
  });
});
