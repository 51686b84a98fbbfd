/** How the action signs in, decided once from the inputs, as a union in which no half-configured state can be said. */
import { type ClientId, parseClientId, parseServerUrl, type Server, serverOfClientId } from './identity.ts';
import { claimsToHoldKey, parseSigningKey, Secret, type SigningKey } from './secret.ts';

export type SignIn =
  | { readonly kind: 'client-secret'; readonly clientId: string; readonly secret: Secret }
  | { readonly kind: 'private-key-jwt'; readonly clientId: string; readonly key: SigningKey }
  | { readonly kind: 'github-oidc'; readonly clientId: string }
  | { readonly kind: 'access-token'; readonly token: Secret };

export const AUTH_METHODS = ['auto', 'client-secret', 'private-key-jwt', 'github-oidc', 'access-token'] as const;
export type AuthMethod = (typeof AUTH_METHODS)[number];

/** The inputs that decide it, as they stand in the workflow; empty when not given. */
export interface SignInInputs {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accessToken: string;
  readonly authMethod: AuthMethod;
  readonly serverUrl: string;
}

/** What can stand in an Authorization header (RFC 6750 §2.1, generously). */
const TOKEN = /^[\x21-\x7e]+$/;

/** What is wrong with one input. `missing` marks a value that GitHub withholds from forks and Dependabot. */
export interface Problem {
  readonly input: string;
  readonly message: string;
  readonly missing?: boolean;
}

/** Collects problems instead of stopping at the first. */
export type Report = (problem: Problem) => void;

/** `auto`: the access token if given; a signed assertion if the secret holds a key; the secret in the body if not; else GitHub OIDC. */
function methodOf(inputs: SignInInputs): Exclude<AuthMethod, 'auto'> {
  if (inputs.authMethod !== 'auto') return inputs.authMethod;
  if (inputs.accessToken !== '') return 'access-token';
  if (inputs.clientSecret === '') return 'github-oidc';
  return claimsToHoldKey(inputs.clientSecret) ? 'private-key-jwt' : 'client-secret';
}

/** Decides how and where to sign in; `undefined` for what could not be decided, each with a problem reported. */
export function decideSignIn(
  inputs: SignInInputs,
  report: Report,
): { readonly signIn: SignIn | undefined; readonly server: Server | undefined } {
  const clientId = readClientId(inputs.clientId, report);
  return { signIn: decideMethod(inputs, clientId, report), server: decideServer(inputs, clientId, report) };
}

function readClientId(text: string, report: Report): ClientId | undefined {
  if (text === '') return undefined;
  const parsed = parseClientId(text);
  if (parsed.ok) return parsed.value;
  report({ input: 'client-id', message: parsed.error });
  return undefined;
}

function decideServer(inputs: SignInInputs, clientId: ClientId | undefined, report: Report): Server | undefined {
  if (inputs.serverUrl !== '') {
    const parsed = parseServerUrl(inputs.serverUrl);
    if (parsed.ok) return parsed.value;
    report({ input: 'server-url', message: parsed.error });
    return undefined;
  }
  if (clientId === undefined) {
    // A missing or malformed client id was reported already, unless an access token came without either.
    if (inputs.clientId === '' && methodOf(inputs) === 'access-token') {
      report({ input: 'server-url', message: 'is needed with access-token: an access token does not name its tenant' });
    }
    return undefined;
  }
  const server = serverOfClientId(clientId);
  if (server.ok) return server.value;
  report({ input: 'client-id', message: server.error });
  return undefined;
}

function decideMethod(inputs: SignInInputs, clientId: ClientId | undefined, report: Report): SignIn | undefined {
  const method = methodOf(inputs);
  if (method === 'access-token') return withAccessToken(inputs, report);
  if (inputs.clientId === '') {
    const message = 'is missing: the id of the C1 client that signs in, like name@tenant.conductor.one/spc';
    report({ input: 'client-id', message, missing: true });
  }
  if (method === 'github-oidc') return withOidc(inputs, clientId, report);
  return withSecret(inputs, method, clientId, report);
}

function withAccessToken(inputs: SignInInputs, report: Report): SignIn | undefined {
  if (inputs.accessToken !== '' && !TOKEN.test(inputs.accessToken)) {
    report({ input: 'access-token', message: 'has blanks, line breaks or other characters that no access token has' });
    return undefined;
  }
  if (inputs.accessToken !== '') return { kind: 'access-token', token: new Secret(inputs.accessToken) };
  const message = 'is missing, and auth-method asks for it';
  report({ input: 'access-token', message, missing: true });
  return undefined;
}

function withOidc(inputs: SignInInputs, clientId: ClientId | undefined, report: Report): SignIn | undefined {
  if (inputs.clientSecret !== '') {
    report({ input: 'client-secret', message: 'is not used with auth-method: github-oidc; leave one of the two out' });
  }
  if (clientId === undefined) return undefined;
  if (clientId.kind === 'wfe') return { kind: 'github-oidc', clientId: clientId.text };
  if (inputs.authMethod === 'github-oidc') {
    const message = `ends in /${clientId.kind}; GitHub OIDC signs in with the /wfe client id of a workload federation trust`;
    report({ input: 'client-id', message });
  } else {
    const message = `is missing: a /${clientId.kind} client signs in with its secret (without one, give a /wfe client id for GitHub OIDC)`;
    report({ input: 'client-secret', message, missing: true });
  }
  return undefined;
}

function withSecret(
  inputs: SignInInputs,
  method: 'client-secret' | 'private-key-jwt',
  clientId: ClientId | undefined,
  report: Report,
): SignIn | undefined {
  if (inputs.clientSecret === '') {
    const message = `is missing, and auth-method: ${method} asks for it`;
    report({ input: 'client-secret', message, missing: true });
    return undefined;
  }
  if (clientId?.kind === 'wfe' || clientId?.kind === 'tcc') {
    const message = `ends in /${clientId.kind}; a client with a secret ends in /spc or /pcc`;
    report({ input: 'client-id', message });
  }
  const { clientSecret } = inputs;
  if (method === 'client-secret') {
    return clientId && { kind: method, clientId: clientId.text, secret: new Secret(clientSecret) };
  }
  const key = parseSigningKey(clientSecret);
  if (key.ok) return clientId && { kind: method, clientId: clientId.text, key: key.value };
  const hint = 'copy it anew from C1, or set auth-method: client-secret to send it as it is';
  report({ input: 'client-secret', message: `${key.error}; ${hint}` });
  return undefined;
}
