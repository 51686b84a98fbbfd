/** The form of a token request. */
import { hasMediaType, type TenantRequest } from '../message.ts';
import { TokenRefusal } from '../refusals.ts';

/** The parameters of a token request; those sent empty are left out (RFC 6749 §3.2). */
export type TokenForm = ReadonlyMap<string, string>;

/**
 * Reads a token request as strictly as RFC 6749 §3.2 words it: POST, form-encoded, nothing in the URL, no parameter
 * twice; and as the vendor asks: no credentials in a header.
 *
 * @throws TokenRefusal
 */
export function readTokenForm(request: TenantRequest): TokenForm {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [scheme = ''] = authorization.split(' ');
    const known = /^(basic|bearer|dpop)$/i.test(scheme) ? scheme : 'Basic';
    throw new TokenRefusal('invalid_client', 'credentials_in_header', 'client credentials belong in the body', {
      'www-authenticate': known,
    });
  }
  if (new URL(request.url).search !== '') invalid('parameters belong in the body, not in the URL');
  if (!hasMediaType(request, 'application/x-www-form-urlencoded')) {
    invalid('the content type must be application/x-www-form-urlencoded');
  }
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(request.body)) {
    if (form.has(name)) invalid('a parameter is repeated');
    form.set(name, value);
  }
  return new Map([...form].filter(([, value]) => value !== ''));
}

/**
 * A parameter that has to be there.
 *
 * @throws TokenRefusal
 */
export function required(form: TokenForm, name: string): string {
  return form.get(name) ?? invalid(`${name} is missing`);
}

function invalid(description: string): never {
  throw new TokenRefusal('invalid_request', 'malformed_request', description);
}
