import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { ActionError } from '../../src/errors.ts';
import type { HttpResponse } from '../../src/net/http.ts';
import { createProver } from '../../src/oauth/dpop.ts';
import { requestIdToken } from '../../src/oauth/github-oidc.ts';
import { wantsProof, wordsOf } from '../../src/oauth/refusal.ts';
import { requestToken } from '../../src/oauth/token.ts';
import { answering, failure, orActionError, status } from './answering.ts';
import { bodyOf } from './bent-json.ts';
import { holds } from './property.ts';
import * as shapes from './shapes.ts';
import { anyText, expectHarmless, perhaps } from './texts.ts';

const server = new URL('https://acme.conductor.one');
const nonce = perhaps(fc.stringMatching(/^[\w-]{1,40}$/));
const challenge = fc.constantFrom(
  'DPoP error="use_dpop_nonce"',
  'Bearer',
  '{"error":"use_dpop_nonce"}',
  '{"error": "x"}',
);

const response: fc.Arbitrary<HttpResponse> = fc.record({
  status,
  headers: fc.oneof(fc.constant({}), fc.record({ 'dpop-nonce': nonce, 'www-authenticate': perhaps(challenge) })),
  body: fc.oneof({ weight: 3, arbitrary: bodyOf(shapes.token) }, bodyOf(shapes.tokenRefusal), challenge),
});
const answers = fc.array(fc.oneof({ weight: 6, arbitrary: response }, { weight: 1, arbitrary: failure }), {
  minLength: 1,
  maxLength: 4,
});

const grant = () => ({ grant_type: 'client_credentials' });
const what = 'sign in';

function expectTold(error: ActionError, token: string): void {
  expectHarmless(error.message);
  expectHarmless(error.hint);
  if (token.length >= 10) expect(error.message).not.toContain(token);
}

/** The token that an answer hands out, if it does. */
function tokenIn(body: string): string {
  try {
    const json: unknown = JSON.parse(body);
    const token: unknown = Object.entries(json ?? {}).find(([name]) => name === 'access_token')?.[1];
    return typeof token === 'string' ? token : '';
  } catch {
    return '';
  }
}

describe('a token answer', () => {
  holds(
    'is a masked token of the kind that was asked for, a refusal in harmless words, or an error',
    answers,
    async (given) => {
      const { context, masked, mask, requests } = answering(given);
      const outcome = await orActionError(() => requestToken(context, { server, grant, what, mask }));
      const last = given[(requests.length - 1) % given.length];
      const body = last !== undefined && 'body' in last ? last.body : '';
      if (outcome instanceof ActionError) return expectTold(outcome, tokenIn(body));
      if (outcome.kind === 'refused') {
        expectHarmless(outcome.error);
        expectHarmless(outcome.description);
        expectHarmless(wordsOf(outcome));
        return expect(wantsProof(outcome)).toBeTypeOf('boolean');
      }
      expect(masked).toEqual([outcome.token.value.reveal()]);
      expect(outcome.token.value.reveal()).toMatch(/^[\x21-\x7e]{8,}$/);
      expect(outcome.token.type).toBe('Bearer');
      const { expiresIn } = outcome.token;
      expect(expiresIn === undefined || (Number.isInteger(expiresIn) && expiresIn >= 0)).toBe(true);
    },
  );

  holds(
    'to a proof is bound to its key, or is no token',
    answers,
    async (given) => {
      const { context, mask } = answering(given);
      const { atTokenEndpoint: proof } = await createProver(mask);
      const outcome = await orActionError(() => requestToken(context, { server, grant, what, mask, proof }));
      if (outcome instanceof ActionError) return expectTold(outcome, '');
      if (outcome.kind === 'token') expect(outcome.token.type).toBe('DPoP');
    },
    0.25,
  );
});

describe('a nonce', () => {
  holds(
    'reaches the next proof if it is one, and is ignored if not',
    fc.tuple(response, nonce),
    async ([answer, offered]) => {
      const prover = await createProver(() => undefined);
      const api = prover.withToken('t0ken');
      const before = await proofOf(api);
      expect(before['nonce']).toBeUndefined();
      const challenged = { ...answer, headers: { ...answer.headers, 'dpop-nonce': offered } };
      const met = api.challenged(challenged);
      if (met) expect([400, 401]).toContain(answer.status);
      expect(api.challenged(challenged)).toBe(false);
      const allowed = /^[\x21\x23-\x5b\x5d-\x7e]{1,1024}$/.test(offered);
      expect((await proofOf(api))['nonce']).toBe(allowed ? offered : undefined);
      if (!allowed) expect(met).toBe(false);
    },
    0.25,
  );
});

async function proofOf(
  authorization: Awaited<ReturnType<typeof createProver>>['atTokenEndpoint'],
): Promise<Readonly<Record<string, unknown>>> {
  const fields = await authorization.fields({ method: 'GET', url: new URL('/api/v1/x?y=z', server) });
  const claims: Readonly<Record<string, unknown>> = JSON.parse(
    Buffer.from(fields['dpop']?.split('.')[1] ?? '', 'base64url').toString(),
  );
  expect(claims['htu']).toBe('https://acme.conductor.one/api/v1/x');
  return claims;
}

describe('GitHub’s token service', () => {
  const requestUrl = perhaps(
    fc.constantFrom(
      'https://a.actions.githubusercontent.com/x?y=1',
      'http://127.0.0.1/x?y',
      'https://tokens.acme.ghe.com/?a',
    ),
  );
  const githubUrl = perhaps(fc.constantFrom('https://github.com', 'https://acme.ghe.com', 'https://ghes.example', ''));
  const answer = fc.record({
    status,
    headers: fc.constant({}),
    body: bodyOf(fc.record({ value: perhaps(fc.constant('aaaaaaaa.bbbbbbbb.cccccccc')) })),
  });

  holds(
    'is asked over https at a host of GitHub’s alone, and believed only with a token',
    fc.tuple(requestUrl, githubUrl, answer, anyText),
    async ([url, github, given, audience]) => {
      const { context, masked, mask, requests } = answering([given]);
      const request = { requestUrl: url, requestToken: 'request-t0ken', githubUrl: github, audience, mask };
      const outcome = await orActionError(() => requestIdToken(context, request));
      for (const { url: sent, headers } of requests) {
        expect(sent.protocol === 'https:' || /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(sent.hostname)).toBe(
          true,
        );
        if (github === 'https://github.com')
          expect(sent.hostname).toMatch(/\.actions\.githubusercontent\.com$|localhost$|^127\.|^\[::1\]$/);
        expect(sent.searchParams.getAll('audience')).toEqual([audience.toWellFormed()]);
        expect(headers['authorization']).toBe('Bearer request-t0ken');
      }
      if (outcome instanceof ActionError) {
        expect(outcome.message).not.toContain('request-t0ken');
        return expectTold(outcome, '');
      }
      expect(outcome).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
      expect(masked).toEqual([outcome]);
    },
  );
});
