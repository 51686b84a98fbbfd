/** A key and a client secret for unit tests. */
import { Buffer } from 'node:buffer';

/** A private Ed25519 key that nothing uses (RFC 8037, appendix A.1). */
export const jwk = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
} as const;

/** Puts a value into a client secret of C1's form. */
export function secretOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `secret-token:conductorone.com:v1:${Buffer.from(text).toString('base64url')}`;
}

export const clientSecret = secretOf(jwk);
