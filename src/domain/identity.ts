/** Who signs in, and at which tenant. */
import { quote } from './foreign-text.ts';
import { err, ok, type Result } from './result.ts';
import { claimsToHoldKey } from './secret.ts';

/** A client id, `<cutename>@<host>/<kind>`. */
export interface ClientId {
  readonly text: string;
  readonly host: string;
  readonly kind: string;
}

/** A tenant's server. `url` is an origin; `hostname` has no port, and is the audience of assertions and OIDC tokens. */
export interface Server {
  readonly url: URL;
  readonly hostname: string;
  /** True when `server-url` named it, so that later tools must be told too. */
  readonly overridden: boolean;
}

const CLIENT_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*@(?<host>[A-Za-z0-9.-]+(?::\d{1,5})?)\/(?<kind>[a-z]{2,16})$/;

/** An id of C1 as it goes into a path: no spaces, no slashes, and not `.` or `..`. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.~@:-]{0,127}$/.test(text);
}

/** Parses a client id; the error says what the form is. */
export function parseClientId(text: string): Result<ClientId, string> {
  // Two inputs mixed up: quoting would show the beginning of the secret, which no mask recognises.
  if (claimsToHoldKey(text)) return err('holds a client secret; expected the id, name@tenant.conductor.one/spc');
  const { host = '', kind = '' } = CLIENT_ID.exec(text)?.groups ?? {};
  if (kind === '') return err(`${quote(text)} is not of the form name@tenant.conductor.one/spc`);
  return ok({ text, host: host.toLowerCase(), kind });
}

/** The vendor's two domains; a tenant is a name under one of them. */
const TENANT_HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)*\.(conductor\.one|conductorone\.com)$/;

/** The server that a client id names. A host outside the vendor's domains is refused: a forged id would draw the secret there. */
export function serverOfClientId(clientId: ClientId): Result<Server, string> {
  if (!TENANT_HOST.test(clientId.host)) {
    const hint = 'if it is your tenant all the same, say so with server-url';
    return err(`its host ${quote(clientId.host)} is not under conductor.one or conductorone.com; ${hint}`);
  }
  // A label may look right and still be no host name: punycode that decodes to nothing.
  if (!URL.canParse(`https://${clientId.host}`)) {
    return err(`its host ${quote(clientId.host)} is no host name; if it is another one, say so with server-url`);
  }
  return ok({ url: new URL(`https://${clientId.host}`), hostname: clientId.host, overridden: false });
}

/** Parses `server-url`: an https origin, or http for loopback. */
export function parseServerUrl(text: string): Result<Server, string> {
  // What stands before an @ may be a password, in what is no URL too: nothing of it is quoted.
  if (text.includes('@')) return err('must not hold a user name or password');
  if (!URL.canParse(text)) return err(`${quote(text)} is not a URL; expected https://tenant.conductor.one`);
  const url = new URL(text);
  // `tenant.conductor.one:443` parses, too: as a scheme and a path.
  if (!['https:', 'http:'].includes(url.protocol)) return err(`${quote(text)} must start with https://`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return err(`must be an address alone, without path, query or fragment; expected ${quote(url.origin)}`);
  }
  if (url.protocol !== 'https:' && !isLoopbackHost(url.hostname)) {
    return err(`${quote(url.origin)} must start with https:// (http:// is for loopback only)`);
  }
  return ok({ url: new URL(url.origin), hostname: url.hostname, overridden: true });
}

/** `localhost` and its sub-domains (RFC 6761 §6.3), 127.0.0.0/8 and ::1, as `URL.hostname` spells them. */
export function isLoopbackHost(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** Hosts that a new client id may name: the server's, and that of the client that signed in. Empty for loopback, whose tenants may be called anything. */
export function hostsOf(server: Server, clientId: string): readonly string[] {
  if (isLoopbackHost(server.hostname)) return [];
  const own = parseClientId(clientId);
  const hosts = own.ok ? [server.hostname, own.value.host.replace(/:.*/, '')] : [server.hostname];
  return [...new Set(hosts)];
}
