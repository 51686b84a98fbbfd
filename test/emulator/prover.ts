/** DPoP proofs for the tests of the emulator. */
import * as dpop from 'dpop';
import type { Acme } from './acme.ts';

/** The dpop package puts the machine's time into proofs, so tenants that see them start at it. */
export const present = Date.now();

/** A path of the API that any token may ask for. */
export const path = '/api/v1/auth/introspect';

/** A token request by the secret in the body. */
export const form = ({ clientId, clientSecret }: { clientId: string; clientSecret: string }) => ({
  grant_type: 'client_credentials',
  client_id: clientId,
  client_secret: clientSecret,
});

/** Someone with a key of their own, who proves it with the dpop package. */
export async function prover(house: Acme) {
  const keys = await dpop.generateKeyPair('ES256');
  const proof = (htm: string, where: string, nonce?: string, token?: string) =>
    dpop.generateProof(keys, `${house.origin}${where}`, htm, nonce, token);
  const post = async (nonce?: string, more: Record<string, string> = {}) =>
    house.talk.post({ ...form(house.client), ...more }, { dpop: await proof('POST', '/auth/v1/token', nonce) });
  const call = async (token: string, nonce?: string) =>
    house.talk.say(path, {
      headers: { authorization: `DPoP ${token}`, dpop: await proof('GET', path, nonce, token) },
    });
  return { keys, proof, post, call };
}
