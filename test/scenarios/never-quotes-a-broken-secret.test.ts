import { afterAll, beforeAll, expect, test } from 'vitest';
import { soleError } from './findings.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const scheme = 'secret-token:conductorone.com:v1:';
const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const d = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
const encoded = (jwk: unknown): string => Buffer.from(JSON.stringify(jwk)).toString('base64url');
const whole = encoded({ kty: 'OKP', crv: 'Ed25519', x, d });

const broken = [
  ['another prefix', `secret:conductorone.com:v1:${whole}`, 'does not start with "secret-token:"'],
  ['another issuer', `secret-token:example.com:v1:${whole}`, 'is a secret token, but not one of conductorone.com'],
  ['another version', `secret-token:conductorone.com:v2:${whole}`, 'is not of version v1'],
  ['no key', scheme, 'ends before its key'],
  [
    'characters that are not base64url',
    `${scheme}${whole.slice(0, 40)}+/${whole.slice(42)}`,
    'has a key that is not base64url',
  ],
  ['a cut key', `${scheme}${whole.slice(0, -20)}`, 'has a key that is not a JSON Web Key'],
  ['text that is no key', `${scheme}${encoded('a-text-that-is-no-key')}`, 'has a key that is not a JSON Web Key'],
  ['a public key', `${scheme}${encoded({ kty: 'OKP', crv: 'Ed25519', x })}`, 'holds a public key only'],
  ['a key of another curve', `${scheme}${encoded({ kty: 'OKP', crv: 'X25519', x, d })}`, 'holds a key of another kind'],
  ['an RSA key', `${scheme}${encoded({ kty: 'RSA', n: d, e: 'AQAB', d })}`, 'holds a key of another kind'],
  [
    'a short key',
    `${scheme}${encoded({ kty: 'OKP', crv: 'Ed25519', x, d: d.slice(4) })}`,
    'holds an Ed25519 key of a wrong length',
  ],
] as const;

test.each(broken)('a secret with %s is told apart, never quoted, never sent', async (_, secret, expected) => {
  const { job, step } = await stage.mint(
    { 'client-secret': secret, 'auth-method': 'private-key-jwt' },
    { job: { secrets: [secret] } },
  );
  for (const part of [secret.slice(0, 50), whole.slice(10, 40), d.slice(4, 30)]) job.knowsSecret(part);
  const { title, message } = soleError(step);
  expect(title).toBe('invalid-inputs');
  expect(message).toContain(`client-secret: ${expected}`);
  expect(message).toContain('copy it anew from C1');
  await job.finish();
  expect(stage.server.connections()).toBe(0);
});
