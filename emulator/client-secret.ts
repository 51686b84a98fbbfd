/** Client secrets: made, and recognised. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What a tenant keeps of a client secret: enough to recognise it, too little to use it. */
export interface SecretRecord {
  /** The public half of the Ed25519 key in the secret. */
  readonly publicKey: JWK;
  /** SHA-256 of the whole secret string. */
  readonly digest: Buffer;
}

/**
 * Makes a client secret of the vendor's form: `secret-token:conductorone.com:v1:` (RFC 8959) and the base64url of a
 * private Ed25519 JWK.
 */
export async function generateClientSecret(): Promise<{ clientSecret: string; record: SecretRecord }> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty = 'OKP', crv = 'Ed25519', x = '', d = '' } = await exportJWK(privateKey);
  const encodedKey = Buffer.from(JSON.stringify({ kty, crv, x, d })).toString('base64url');
  const clientSecret = `secret-token:conductorone.com:v1:${encodedKey}`;
  return { clientSecret, record: { publicKey: { kty, crv, x }, digest: digestOf(clientSecret) } };
}

/** Whether a secret is the one that was recorded. Takes the same time for every wrong secret. */
export function isRecordedSecret(presented: string, record: SecretRecord): boolean {
  return timingSafeEqual(digestOf(presented), record.digest);
}

/** SHA-256 of a text, the form in which the tenant remembers secrets and tokens. */
export function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
