/** What the parsers expect, made at random: the good half of every property. */
import fc from 'fast-check';

const cutename = fc.stringMatching(/^[a-z]{2,8}-[a-z]{2,8}-[0-9]{1,5}$/);

const tenantHost = fc.oneof(
  fc.constantFrom('acme.conductor.one', 'acme.conductorone.com', 'a.b.conductor.one', 'ACME.Conductor.One'),
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}\.conductor\.one$/),
);

export const clientId = fc
  .tuple(cutename, fc.oneof({ weight: 4, arbitrary: tenantHost }, { weight: 1, arbitrary: fc.domain() }), kind())
  .map(([name, host, suffix]) => `${name}@${host}/${suffix}`);

function kind(): fc.Arbitrary<string> {
  return fc.constantFrom('spc', 'pcc', 'wfe', 'tcc');
}

export const serverUrl = fc.oneof(
  tenantHost.map((host) => `https://${host}`),
  fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true, withFragments: true }),
  fc.constantFrom('http://127.0.0.1:8080', 'http://localhost', 'http://[::1]:80/', 'https://1.2.3.4', 'https://[::1]'),
);

const keyPart = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));

export interface KeyInSecret {
  readonly x: string;
  readonly d: string;
  /** What stands behind scheme, authority and version. */
  readonly payload: string;
  readonly secret: string;
}

/** A secret with a key of its own in it; no property needs the two halves to fit. */
export const keyInSecret: fc.Arbitrary<KeyInSecret> = fc.tuple(keyPart, keyPart).map(([x, d]) => {
  const payload = Buffer.from(JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x, d })).toString('base64url');
  return { x, d, payload, secret: `secret-token:conductorone.com:v1:${payload}` };
});

export const id = fc.stringMatching(/^[A-Za-z0-9_][\w.~@:-]{0,40}$/);

export const duration = fc.oneof(
  fc.nat({ max: 10 ** 8 }).map(String),
  fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 99 }), fc.nat({ max: 99 })).map(([d, h, m]) => `${d}d${h}h${m}m`),
  fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 99 })).map(([d, m]) => `P${d}DT${m}M`),
  fc.constantFrom('15m', '1h30m', '900s', 'PT15M', 'P1W', '180d', '5s', '10m'),
);

const prefixed = (address: fc.Arbitrary<string>, most: number) =>
  fc
    .tuple(address, fc.option(fc.nat({ max: most })))
    .map(([text, prefix]) => (prefix === null ? text : `${text}/${prefix}`));

export const cidr = fc.oneof(
  prefixed(fc.ipV4(), 32),
  prefixed(fc.ipV6(), 128),
  prefixed(
    fc.ipV4().map((v4) => `::ffff:${v4}`),
    128,
  ),
);

export const cidrList = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: cidr },
      { weight: 1, arbitrary: fc.constantFrom('runner', 'runner/24', 'runner/64', 'any', 'Runner/0') },
    ),
    { maxLength: 40 },
  )
  .chain((entries) => fc.constantFrom(',', '\n', ' , ', '\r\n').map((separator) => entries.join(separator)));

export const timestamp = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
