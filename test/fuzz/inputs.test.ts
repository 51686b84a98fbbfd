import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { bridgeFields, readBridgeInputs } from '../../src/domain/bridge-inputs.ts';
import { isId, isLoopbackHost } from '../../src/domain/identity.ts';
import { accessFields, type Read } from '../../src/domain/inputs.ts';
import { mintFields, readMintInputs } from '../../src/domain/mint-inputs.ts';
import { readRevokeInputs, revokeFields } from '../../src/domain/revoke-inputs.ts';
import { cidrList, clientId, duration, id, keyInSecret, serverUrl } from './material.ts';
import { holds } from './property.ts';
import { anyText, expectHarmless, expectNothingOf, perhaps } from './texts.ts';

type Inputs = Readonly<Record<string, string>>;

const flag = fc.constantFrom('true', 'false', 'TRUE', '');

/** What people write into each input, when they get it right. */
const VALID: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'client-id': clientId,
  'client-secret': fc.constant(''),
  'access-token': fc.stringMatching(/^[\w-]{20,40}$/),
  'auth-method': fc.constantFrom('auto', 'client-secret', 'private-key-jwt', 'github-oidc', 'access-token', 'AUTO'),
  'server-url': serverUrl,
  'on-missing-auth': fc.constantFrom('fail', 'skip'),
  timeout: duration,
  ttl: duration,
  'allow-source-cidrs': cidrList,
  'scoped-roles': fc.array(anyText, { maxLength: 4 }).map((roles) => roles.join('\n')),
  'service-principal-id': id,
  'bridge-id': id,
  'credential-id': id,
  'display-name': anyText,
  verify: fc.constantFrom('auto', 'true', 'false'),
};

function inputsOf(fields: Readonly<Record<string, unknown>>): fc.Arbitrary<Inputs> {
  const names = [...Object.keys(accessFields), ...Object.keys(fields)];
  const written = names.map((name) => {
    const valid = VALID[name] ?? flag;
    return fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      { weight: 6, arbitrary: valid },
      { weight: 1, arbitrary: perhaps(valid) },
    );
  });
  return fc
    .tuple(...written)
    .map((values) => Object.fromEntries(names.map((name, at) => [name, (values[at] ?? '').trim()])));
}

function ids(fields: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(fields).filter((name) => name.endsWith('-id'));
}

const actions: readonly [
  string,
  (input: (name: string) => string) => Read<unknown>,
  Readonly<Record<string, unknown>>,
][] = [
  ['the root action', readMintInputs, mintFields],
  ['bridge/', readBridgeInputs, bridgeFields],
  ['revoke/', readRevokeInputs, revokeFields],
];

/** A secret as given, and those of its characters that nobody else has. */
const secret = fc
  .tuple(keyInSecret, fc.constantFrom('whole', 'cut', 'plain', 'other', 'none'), fc.nat({ max: 60 }))
  .map(([key, form, at]) => ({ own: key.d, payload: key.payload, text: shaped(key.secret, key.d, form, at) }));

function shaped(whole: string, own: string, form: string, at: number): string {
  if (form === 'whole') return whole;
  if (form === 'cut') return whole.slice(0, -at - 1);
  if (form === 'other') return `secret-token:${own}:${whole.slice(at)}`;
  return form === 'plain' ? own : '';
}

describe.each(actions)('inputs of %s', (_action, read, fields) => {
  holds(
    'are judged, whatever they are, in harmless words that hold no secret',
    fc.tuple(inputsOf(fields), secret, fc.constantFrom('', 'client-id', ...ids(fields))),
    ([inputs, given, mistaken]) => {
      const all: Inputs = {
        ...inputs,
        ...(given.text.startsWith('secret-token:') && mistaken !== '' ? { [mistaken]: given.text } : {}),
        'client-secret': given.text,
      };
      const result = read((name) => all[name] ?? '');
      if (result.kind === 'valid') return expectSound(result, all);
      expect(result.problems.length).toBeGreaterThan(0);
      for (const { input, message } of result.problems) {
        expect(Object.keys(all)).toContain(input);
        expectHarmless(message);
        expectNothingOf(given.own, message);
        expectNothingOf(given.payload, message);
        if (all['access-token'] !== '') expectNothingOf(all['access-token'] ?? '', message);
      }
    },
  );

  holds(
    'are read the same way twice',
    inputsOf(fields),
    (inputs) => {
      const input = (name: string): string => inputs[name] ?? '';
      expect(read(input)).toEqual(read(input));
    },
    0.5,
  );
});

/** What the stories rely on, for inputs that were let through. */
function expectSound({ access, timeoutMs, inputs }: Extract<Read<unknown>, { kind: 'valid' }>, given: Inputs): void {
  const { url, hostname } = access.server;
  expect(url.href).toBe(`${url.origin}/`);
  expect(url.protocol === 'https:' || isLoopbackHost(hostname)).toBe(true);
  expect(url.hostname).toBe(hostname);
  if (access.signIn.kind !== 'access-token') expect(access.signIn.clientId).toBe(given['client-id']);
  if (access.signIn.kind === 'github-oidc') expect(given['client-secret']).toBe('');
  expect(timeoutMs).toBeGreaterThanOrEqual(5_000);
  expect(timeoutMs).toBeLessThanOrEqual(600_000);
  for (const [name, value] of Object.entries(inputs ?? {})) {
    if (name.endsWith('-id') && value !== '') expect(isId(String(value))).toBe(true);
    if (name === 'ttl') expect(value >= 60 && value <= 180 * 86_400).toBe(true);
  }
}
