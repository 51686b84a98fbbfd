/** The parameters of each grant at the token endpoint. A grant is a function, so that a new one adds a function and no branch. */
import type { Secret, SigningKey } from '../domain/secret.ts';
import { signAssertion } from './assertion.ts';

/** Makes the form of one attempt. Assertions are single use, so each attempt asks anew. */
export type Grant = () => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;

/** Client credentials with the secret in the body (RFC 6749 §2.3.1, §4.4). C1 takes no Authorization header here. */
export function clientSecretGrant(clientId: string, secret: Secret): Grant {
  return () => ({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret.reveal() });
}

export interface AssertionWorld {
  readonly now: () => number;
  /** Fresh random text. */
  readonly token: () => string;
  /** Called with each assertion before it is used. */
  readonly mask: (secret: string) => void;
}

/** Client credentials with a signed assertion (RFC 7523 §2.2). */
export function signedAssertionGrant(
  clientId: string,
  key: SigningKey,
  audience: string,
  world: AssertionWorld,
): Grant {
  return () => {
    const nowMs = world.now();
    const assertion = signAssertion({ key, clientId, audience, nowMs, jti: world.token(), nonce: world.token() });
    world.mask(assertion);
    return {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    };
  };
}

/** Exchange of a workload's JWT for an access token (RFC 8693 §2.1). */
export function tokenExchangeGrant(clientId: string, subjectToken: string): Grant {
  return () => ({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: subjectToken,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    client_id: clientId,
  });
}
