/** Secrets as values that don't print, what a C1 client secret holds, and every form in which a secret could show up in a log. */
import { err, ok, type Result } from './result.ts';

const HIDDEN = '***';

/** A string that shows itself to `reveal` alone: not to template literals, JSON, `console.log` or an error's dump. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  /** What `util.inspect` calls, by its registered symbol. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN;
  }
}

/** A private Ed25519 key as C1 puts it into a client secret (RFC 8037 §2). */
export interface SigningKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
}

/** RFC 8959 scheme, the vendor's authority, version 1 of the payload. */
const SCHEME = 'secret-token:';
const AUTHORITY = 'conductorone.com';
const VERSION = 'v1';

/** 32 bytes in base64url without padding (RFC 8037 §2: the keys of Ed25519). */
const KEY_BYTES = /^[A-Za-z0-9_-]{43}$/;

/** Whether a secret claims to hold a key, well-formed or not. */
export function claimsToHoldKey(secret: string): boolean {
  return secret.startsWith(SCHEME);
}

/**
 * The signing key inside `secret-token:conductorone.com:v1:<base64url of a JWK>`.
 * The error says which part is broken, and never quotes any of it.
 */
export function parseSigningKey(secret: string): Result<SigningKey, string> {
  if (!secret.startsWith(SCHEME)) return err(`does not start with "${SCHEME}", as every C1 client secret does`);
  const [authority, version, ...rest] = secret.slice(SCHEME.length).split(':');
  if (authority !== AUTHORITY) return err(`is a secret token, but not one of ${AUTHORITY}`);
  if (version !== VERSION) return err(`is not of version ${VERSION}, the one that this action can read`);
  const payload = rest.join(':');
  if (payload === '') return err('ends before its key: it was cut when it was copied');
  if (!/^[A-Za-z0-9_-]+={0,2}$/.test(payload))
    return err('has a key that is not base64url: it was altered when copied');
  return parseKey(Buffer.from(payload, 'base64url').toString('utf8'));
}

/** By hand and not by a schema: masking needs it before anything else, and each kind of damage has its own words. */
function parseKey(text: string): Result<SigningKey, string> {
  const jwk = jwkOf(text);
  if (jwk === undefined) return err('has a key that is not a JSON Web Key: it was cut or altered when it was copied');
  const { kty, crv, x, d } = jwk;
  if (kty !== 'OKP' || crv !== 'Ed25519') return err('holds a key of another kind; C1 signs with Ed25519 (OKP) keys');
  if (d === undefined || d === '') return err('holds a public key only: the private part "d" is missing');
  if (!isKeyPart(d) || !isKeyPart(x)) return err('holds an Ed25519 key of a wrong length');
  return ok({ kty, crv, x, d });
}

function isKeyPart(value: unknown): value is string {
  return typeof value === 'string' && KEY_BYTES.test(value);
}

/** The parameters of a JWK (RFC 7517 §4), `undefined` when the text is not one. */
function jwkOf(text: string): Partial<Record<'kty' | 'crv' | 'x' | 'd', unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value instanceof Object && 'kty' in value ? value : undefined;
  } catch {
    // The parser's message would quote the key.
    return undefined;
  }
}

/** Nothing shorter is masked: the log would fill with stars, and so short a value is no secret. */
export const SHORTEST_MASK = 8;

/** Whether every place in which a secret shows up can be masked: it is long enough, and begins and ends visibly. */
export function isMaskable(secret: string): boolean {
  return secret.length >= SHORTEST_MASK && secret.trim() === secret;
}

/**
 * A secret and the parts of it that are secret by themselves: the payload behind the scheme, the JWK's text and its `d`.
 * The public half `x` is not among them.
 */
export function secretParts(secret: string): readonly string[] {
  const key = parseSigningKey(secret);
  if (!key.ok) return [secret];
  const payload = secret.slice(secret.lastIndexOf(':') + 1);
  return [secret, payload, Buffer.from(payload, 'base64url').toString('utf8'), key.value.d];
}

/**
 * Every form of one secret that a log could hold: as it is, JSON-escaped, percent-encoded in both cases, hex in both cases,
 * and base64 and base64url at three offsets. Of the base64 forms the first and last characters that depend on the
 * neighbouring bytes are left out, so that a form is found inside longer text too, padded or not.
 */
export function maskableForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  // Half a surrogate pair can come out of JSON, and has no percent-encoding.
  const percent = encodeURIComponent(secret.toWellFormed());
  const forms = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    percent,
    percent.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase()),
    new URLSearchParams([['', secret]]).toString().slice(1),
    hex,
    hex.toUpperCase(),
    ...[0, 1, 2].flatMap((offset) => base64Forms(bytes, offset)),
  ];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_MASK && form.trim() === form);
}

/** Base64 of the secret when `offset` bytes of something else stand before it in the same group of three. */
function base64Forms(bytes: Buffer, offset: number): readonly string[] {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const whole = padded.length - (padded.length % 3);
  const text = padded.subarray(0, whole).toString('base64');
  // A group of three bytes is four characters; those that also hold bits of the bytes before the secret are dropped.
  const core = text.slice(offset === 0 ? 0 : offset + 1);
  return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
}
