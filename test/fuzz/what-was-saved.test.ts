import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect } from 'vitest';
import { isId } from '../../src/domain/identity.ts';
import { formatMarker, type Marker, markedName, parseMarker } from '../../src/domain/marker.ts';
import { parseState } from '../../src/domain/parse-state.ts';
import { formatState, NOTHING } from '../../src/domain/state.ts';
import { jobFacts } from '../../src/job.ts';
import { bent, bodyOf, type Json } from './bent-json.ts';
import { id, timestamp } from './material.ts';
import { holds } from './property.ts';
import { anyText, expectHarmless, nearly, perhaps } from './texts.ts';

const nonce = fc.stringMatching(/^[\w-]{22}$/);
const marker: fc.Arbitrary<Marker> = fc.record({
  repository: fc.stringMatching(/^[\w-]{16}$/),
  runId: fc.stringMatching(/^\d{1,20}$/),
  runAttempt: fc.stringMatching(/^\d{1,10}$/),
  nonce,
});

describe('a marker', () => {
  holds(
    'is read from behind any name, and is the only one that counts',
    fc.tuple(marker, marker, anyText, anyText),
    ([own, other, name, more]) => {
      const marked = markedName(`${name}${formatMarker(other)}${more}`, formatMarker(own));
      expect(parseMarker(marked)).toEqual(own);
      expect(marked.length).toBeLessThanOrEqual(160);
      expectHarmless(marked);
    },
  );

  holds('that was tampered with is none, or says what it now says', nearly(marker.map(formatMarker)), (text) => {
    const read = parseMarker(text);
    if (read !== undefined) expect(text.endsWith(formatMarker(read))).toBe(true);
  });
});

const invocation: fc.Arbitrary<Json> = fc.record({
  version: fc.constant(1),
  owner: fc.constantFrom('service-principal', 'bridge'),
  ownerId: id,
  markers: fc.array(nonce, { maxLength: 8 }),
  pending: fc.boolean(),
  previousIds: fc.array(id, { maxLength: 8 }),
  credentialId: fc.oneof(fc.constant(''), id),
  expiresAt: timestamp,
  checkedWithinMs: fc.nat(),
  revoke: fc.boolean(),
  cleanup: fc.boolean(),
});

describe('state', () => {
  holds('holds what post may work with, or is refused', bodyOf(invocation), (text) => {
    const state = parseState(text);
    if (state === undefined) return;
    expect(parseState(formatState(state))).toEqual(state);
    expect(Object.keys(state).sort()).toEqual(Object.keys(NOTHING).sort());
    for (const each of [state.ownerId, state.credentialId, ...state.previousIds])
      expect(each === '' || isId(each)).toBe(true);
    for (const each of state.markers) expect(each).toMatch(/^[\w-]{22}$/);
    expect(formatState(state)).not.toMatch(/[\r\n]/);
  });

  holds('is one line that is read back as it was', invocation, (state) => {
    expect(parseState(JSON.stringify(state))).toEqual(state);
  });
});

const eventFile = join(tmpdir(), `event-${process.pid}.json`);
const variables = [
  'REPOSITORY',
  'REPOSITORY_ID',
  'RUN_ID',
  'RUN_ATTEMPT',
  'WORKFLOW',
  'JOB',
  'ACTOR',
  'SERVER_URL',
] as const;
const environment = fc.record(
  Object.fromEntries(
    variables.map((name) => [`GITHUB_${name}`, perhaps(fc.constantFrom('1', 'acme/infrastructure', '900'))]),
  ),
);
const event = fc.constantFrom('push', 'pull_request', 'pull_request_review', 'pull_request_target');
const payload = bodyOf(
  bent(
    fc.record({
      pull_request: fc.record({
        head: fc.record({ repo: fc.record({ full_name: fc.constantFrom('acme/infrastructure', 'mallory/fork') }) }),
      }),
    }),
  ),
);

describe('what GitHub says of the job', () => {
  afterAll(() => rmSync(eventFile, { force: true }));

  holds(
    'is taken for what it is: digits are digits, and a foreign head is a fork',
    fc.tuple(environment, event, payload),
    ([given, name, body]) => {
      writeFileSync(eventFile, body);
      // The library that reads the event knows no other way to its file.
      process.env['GITHUB_EVENT_PATH'] = eventFile;
      const all: Readonly<Record<string, string>> = { ...given, GITHUB_EVENT_NAME: name };
      const job = jobFacts((each) => all[each]);
      expect(job.runId).toMatch(/^\d{1,20}$/);
      expect(job.runAttempt).toMatch(/^\d{1,20}$/);
      expect(job.repositoryId).toMatch(/^\d{0,20}$/);
      if (name === 'push' || name === 'pull_request_target') expect(job.fromFork).toBe(false);
      else expect(job.fromFork).toBe(headOf(body) !== undefined && headOf(body) !== job.repository);
    },
    0.25,
  );
});

/** Name of the head's repository; null where there is a head without one, undefined without a head. */
function headOf(body: string): unknown {
  try {
    const json: unknown = JSON.parse(body);
    const head = own(own(json, 'pull_request'), 'head');
    return head === undefined ? undefined : (own(own(head, 'repo'), 'full_name') ?? null);
  } catch {
    return undefined;
  }
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}
