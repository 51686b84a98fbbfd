import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { ageOf, claimsOf, claimTable, payloadOf, suggestCondition } from '../../src/domain/claims.ts';
import { anyJson, bent } from './bent-json.ts';
import { holds } from './property.ts';
import { anyText, expectHarmless, perhaps } from './texts.ts';

const claims = bent(
  fc.record({
    iss: fc.constant('https://token.actions.githubusercontent.com'),
    aud: fc.oneof(fc.constant('acme.conductor.one'), fc.array(anyText, { maxLength: 3 })),
    sub: anyText,
    repository: perhaps(fc.constant('acme/infrastructure')),
    environment: fc.oneof(anyText, fc.constant(null)),
    job_workflow_ref: perhaps(fc.constant('acme/infrastructure/.github/workflows/a.yml@refs/heads/main')),
    iat: fc.oneof(fc.integer(), fc.double(), anyText),
  }),
);

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const jwt = perhaps(fc.oneof(claims, anyJson).map((payload) => `e30.${base64url(JSON.stringify(payload))}.c2ln`));
const now = fc.integer({ min: 0, max: 4_000_000_000_000 });

describe('the claims of a token', () => {
  holds('are told as one harmless line each, whatever the token holds', fc.tuple(jwt, now), ([token, nowMs]) => {
    const payload = payloadOf(token);
    const told = claimsOf(payload, nowMs);
    expect(told).toHaveLength(12);
    for (const { value } of told) expectHarmless(value);
    for (const row of claimTable(told)) expectHarmless(row);
    const age = ageOf(payload, nowMs);
    expect(age === undefined || Number.isInteger(age)).toBe(true);
  });

  holds('are read back from a token that holds them', claims, (payload) => {
    const whole = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
    const read = payloadOf(`e30.${base64url(JSON.stringify(payload))}.c2ln`);
    // Nobody judges a claim of that name.
    const named = Object.entries(whole ? payload : {}).filter(([name]) => name !== '__proto__');
    expect(JSON.stringify(Object.entries(read))).toBe(JSON.stringify(named));
  });

  holds('satisfy the condition that is suggested', claims, (payload) => {
    const given = payloadOf(`e30.${base64url(JSON.stringify(payload))}.c2ln`);
    const condition = suggestCondition(given);
    expectHarmless(condition);
    for (const term of condition === '' ? [] : condition.split(/ && (?=claims\.[a-z_]+ == ")/)) {
      const [, name = '', literal = ''] = /^claims\.(\w+) == (".*")$/.exec(term) ?? [];
      // CEL's escapes of quote and backslash are JSON's.
      expect(JSON.parse(literal)).toBe(given[name]);
    }
  });

  holds(
    'are told where they are nested without measure',
    fc.tuple(fc.integer({ min: 1, max: 6_000 }), fc.constantFrom('[', '{"a":')),
    ([depth, open]) => {
      const close = open === '[' ? ']' : '}';
      const inner = open === '[' ? '' : '1';
      const json = `{"sub":${open.repeat(depth)}${inner}${close.repeat(depth)}}`;
      for (const { value } of claimsOf(payloadOf(`e30.${base64url(json)}.c2ln`), 0)) expectHarmless(value);
    },
    0.05,
  );
});
