import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ageOf, claimsOf, claimTable, payloadOf, suggestCondition } from '../../src/domain/claims.ts';

const NOON = Date.UTC(2026, 7, 3, 12);
const jwt = (payload: unknown) => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`;
const shown = (payload: Record<string, unknown>, name: string) =>
  claimsOf(payload, NOON).find((claim) => claim.name === name)?.value;

test('whatever a token holds, its claims are lines of text and its condition one line', () => {
  const payload = fc.dictionary(
    fc.constantFrom('iss', 'aud', 'sub', 'repository', 'environment', 'iat', 'toString'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(payload, (claims) => {
      const table = claimTable(claimsOf(payloadOf(jwt(claims)), NOON));
      expect([...table, suggestCondition(claims)].join('')).not.toMatch(/[\r\n]|##\[/);
      expect(table).toHaveLength(12);
    }),
  );
});

describe('a payload', () => {
  it('is read without verifying', () => {
    expect(payloadOf(jwt({ sub: 'a' }))).toEqual({ sub: 'a' });
  });

  it.each(['', 'a', 'a.b.c', 'a.!.c', jwt([]), jwt(null), jwt('a')])('is empty for %j', (token) => {
    expect(payloadOf(token)).toEqual({});
  });
});

describe('a claim', () => {
  it('that is missing, null or empty is none', () => {
    expect([shown({}, 'sub'), shown({ sub: null }, 'sub'), shown({ sub: '' }, 'sub')]).toEqual(Array(3).fill('(none)'));
  });

  it('of several values shows all of them', () => {
    expect(shown({ aud: ['a', 'b'] }, 'aud')).toBe('a, b');
  });

  it('that is an object shows its JSON, even with a toString of its own', () => {
    expect(shown({ sub: { toString: 1 } }, 'sub')).toBe('{"toString":1}');
  });

  it.each([
    [NOON / 1000 - 90, '1m 30s'],
    [NOON / 1000 + 90, 'issued 1m 30s in the future'],
    ['soon', '(none)'],
    [undefined, '(none)'],
  ])('iat %s gives an age of %s', (iat, age) => {
    expect(shown({ iat }, 'age')).toBe(age);
  });

  it('never moves the columns', () => {
    const rows = claimTable([
      { name: 'a', value: '1' },
      { name: 'long', value: '2' },
    ]);
    expect(rows).toEqual(['a     1', 'long  2']);
  });
});

describe('the suggested condition', () => {
  const base = { repository: 'acme/infra', job_workflow_ref: 'acme/infra/.github/workflows/a.yml@refs/heads/main' };

  it('is on the environment where there is one, else on the workflow', () => {
    expect(suggestCondition({ ...base, environment: 'prod' })).toBe(
      'claims.repository == "acme/infra" && claims.environment == "prod"',
    );
    expect(suggestCondition(base)).toBe(
      'claims.repository == "acme/infra" && claims.job_workflow_ref == "acme/infra/.github/workflows/a.yml@refs/heads/main"',
    );
  });

  it('can not be broken out of by a name', () => {
    expect(suggestCondition({ repository: 'a" || true || "\\' })).toBe(
      'claims.repository == "a\\" || true || \\"\\\\"',
    );
  });

  it('is empty where no claim is fit for it', () => {
    expect(suggestCondition({ repository: 7, environment: ['a'] })).toBe('');
  });
});

it('the claims that are shown are those that trusts are written on, in the order in which people read them', () => {
  const names = claimsOf({}, NOON).map(({ name }) => name);
  const who = ['iss', 'aud', 'sub', 'repository', 'repository_id', 'ref', 'environment'];
  expect(names).toEqual([...who, 'job_workflow_ref', 'event_name', 'actor', 'runner_environment', 'age']);
});

describe('what a claim holds', () => {
  const circular: unknown[] = [];
  circular.push(circular);

  it.each([
    [false, 'false'],
    [0, '0'],
    [7, '7'],
    [[1, null, { a: 2 }], '1, null, {"a":2}'],
    [[], ''],
    [circular, '(nested too deep to show)'],
    ['a'.repeat(201), `${'a'.repeat(199)}…`],
  ])('is shown whatever it is', (value, text) => {
    expect(shown({ sub: value }, 'sub')).toBe(text);
  });

  it('is shown for an issue this very second as an age of none', () => {
    expect(shown({ iat: NOON / 1000 }, 'age')).toBe('0s');
    expect(ageOf({ iat: NOON / 1000 - 1.4 }, NOON)).toBe(1);
    expect(ageOf({ iat: NOON / 1000 + 1.6 }, NOON)).toBe(-2);
  });
});

it('a condition is not built on what a log can not show as it is, nor on an empty name', () => {
  const rest = { repository: 'acme/infra' };
  const alone = 'claims.repository == "acme/infra"';
  expect(suggestCondition({ ...rest, environment: 'prod\nx' })).toBe(alone);
  expect(suggestCondition({ ...rest, environment: '', job_workflow_ref: '' })).toBe(alone);
  expect(suggestCondition({ ...rest, environment: '', job_workflow_ref: 'a.yml' })).toBe(
    `${alone} && claims.job_workflow_ref == "a.yml"`,
  );
});
