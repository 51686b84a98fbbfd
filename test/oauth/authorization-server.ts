/** A certified authorization server (the npm package oidc-provider) on loopback, with C1's path for tokens. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';

/** The API that its tokens are for. */
export const RESOURCE = 'https://api.acme.example';

export interface AuthorizationServer extends AsyncDisposable {
  readonly issuer: string;
  /** Public keys of its tokens. */
  readonly jwks: { readonly keys: readonly JWK[] };
  /** What went wrong inside it, which its answers do not tell. */
  readonly failures: readonly Error[];
}

export interface Clients {
  /** Signs in with the secret in the body. */
  readonly secret: { readonly clientId: string; readonly clientSecret: string };
  /** Signs in with an assertion. */
  readonly key: { readonly clientId: string; readonly publicKey: JWK };
  /** As `secret`, and gets no token without a proof. */
  readonly bound: { readonly clientId: string; readonly clientSecret: string };
}

/** The adapter that it would take anyhow; under a name of its own it does not warn. */
class Memory extends MemoryAdapter {}

/** Starts it on a free port. */
export async function startAuthorizationServer(
  clients: Clients,
  options: { readonly requireNonce: boolean },
): Promise<AuthorizationServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port was opened');
  const issuer = `http://127.0.0.1:${address.port}`;
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const names = { kid: 'k', alg: 'ES256', use: 'sig' };
  const failures: Error[] = [];
  const provider = new Provider(issuer, {
    adapter: Memory,
    ttl: { ClientCredentials: 600 },
    clients: clientsOf(clients),
    jwks: { keys: [{ ...(await exportJWK(privateKey)), ...names }] },
    routes: { token: '/auth/v1/token' },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => options.requireNonce },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        getResourceServerInfo: () => ({ scope: '', accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } }),
      },
    },
  });
  provider.on('server_error', (_, error) => failures.push(error));
  server.on('request', provider.callback());
  return {
    issuer,
    jwks: { keys: [{ ...(await exportJWK(publicKey)), ...names }] },
    failures,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function clientsOf({ secret, key, bound }: Clients): readonly object[] {
  const common = {
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    id_token_signed_response_alg: 'ES256',
  };
  const inBody = { ...common, token_endpoint_auth_method: 'client_secret_post' };
  return [
    { ...inBody, client_id: secret.clientId, client_secret: secret.clientSecret },
    { ...inBody, client_id: bound.clientId, client_secret: bound.clientSecret, dpop_bound_access_tokens: true },
    {
      ...common,
      client_id: key.clientId,
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'EdDSA',
      jwks: { keys: [key.publicKey] },
    },
  ];
}
