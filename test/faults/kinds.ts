/** What can go wrong with one request, as the columns of the fault matrix. */
import type { Fault, Operation } from '../../emulator/index.ts';

/** `refused` never reaches the tenant; all others are faults of the emulator. */
export interface Kind {
  readonly name: string;
  readonly fault: 'refused' | ((nowMs: number) => Omit<Fault, 'on' | 'times' | 'skip'>);
}

const STATUSES = [500, 502, 503, 504] as const;

const plain = (kind: Fault['kind']): Kind['fault'] => {
  return () => ({ kind });
};

const answers = (kind: 'status-before' | 'status-after', status: number): Kind['fault'] => {
  return () => ({ kind, status });
};

export const KINDS: readonly Kind[] = [
  { name: 'refused', fault: 'refused' },
  { name: 'reset before', fault: plain('reset-before') },
  { name: 'reset after', fault: plain('reset-after') },
  { name: '408', fault: answers('status-before', 408) },
  { name: '429', fault: () => ({ kind: 'status-before', status: 429, retryAfter: 2 }) },
  {
    name: '429 until a date',
    fault: (nowMs) => ({
      kind: 'status-before',
      status: 429,
      retryAfter: new Date(nowMs + 3_000).toUTCString(),
    }),
  },
  ...STATUSES.map((status) => ({ name: `${status} before`, fault: answers('status-before', status) })),
  ...STATUSES.map((status) => ({ name: `${status} after`, fault: answers('status-after', status) })),
  { name: 'time-out before', fault: plain('hang-before') },
  { name: 'time-out after', fault: plain('hang-after') },
  { name: 'slow drip', fault: plain('slow-body') },
  { name: 'truncated', fault: plain('truncated-json') },
  { name: 'wrong shape', fault: plain('wrong-shape') },
  { name: 'not JSON', fault: plain('not-json') },
  { name: 'huge body', fault: plain('huge-body') },
  { name: 'redirect', fault: plain('redirect') },
  { name: 'hostile text', fault: plain('hostile-text') },
];

/** The operation that a request asks for, by its method and path. */
export function operationOf(method: string, path: string): Operation | undefined {
  return PATHS.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2];
}

const PATHS: readonly (readonly [string, RegExp, Operation])[] = [
  ['POST', /^\/auth\/v1\/token$/, 'token'],
  ['POST', /\/test-source-ip$/, 'source-ip'],
  ['GET', /\/iam\/roles$/, 'roles.list'],
  ['GET', /\/service_principals\/[^/]+$/, 'principal.get'],
  ['POST', /\/service_principals\/[^/]+\/credentials$/, 'credentials.create'],
  ['GET', /\/service_principals\/[^/]+\/credentials$/, 'credentials.list'],
  ['GET', /\/service_principals\/[^/]+\/credentials\/[^/]+$/, 'credentials.get'],
  ['DELETE', /\/service_principals\/[^/]+\/credentials\/[^/]+$/, 'credentials.revoke'],
  ['GET', /\/bridges\/[^/]+$/, 'bridge.get'],
  ['GET', /\/bridges\/[^/]+\/credentials$/, 'bridge.credentials.list'],
  ['POST', /\/bridges\/[^/]+\/credentials$/, 'bridge.credentials.create'],
  ['DELETE', /\/tunnel\/credentials\/[^/]+$/, 'bridge.credentials.revoke'],
];
