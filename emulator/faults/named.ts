/** The usual faults by name. */
import type { Fault } from './fault.ts';

/** Faults worth a name of their own, ready for `faults.add`; spread one to change a part of it. */
export const namedFaults = {
  '500-after-create': { on: 'credentials.create', kind: 'status-after', status: 500 },
  '500-before-create': { on: 'credentials.create', kind: 'status-before', status: 500 },
  'reset-after-create': { on: 'credentials.create', kind: 'reset-after' },
  'reset-before-create': { on: 'credentials.create', kind: 'reset-before' },
  'hang-after-create': { on: 'credentials.create', kind: 'hang-after' },
  '429-with-retry-after': { on: 'credentials.create', kind: 'status-before', status: 429, retryAfter: 1 },
  '503-at-token': { on: 'token', kind: 'status-before', status: 503 },
  '403-at-source-ip': { on: 'source-ip', kind: 'status-before', status: 403 },
  'wider-cidr': { on: 'credentials.create', kind: 'wider-cidr' },
  'no-cidrs': { on: 'credentials.create', kind: 'no-cidrs' },
  'longer-ttl': { on: 'credentials.create', kind: 'longer-ttl' },
  'null-credential': { on: 'credentials.create', kind: 'null-credential' },
  'slow-body': { on: 'credentials.create', kind: 'slow-body' },
  'huge-body': { on: 'credentials.create', kind: 'huge-body' },
  'truncated-json': { on: 'credentials.create', kind: 'truncated-json' },
  redirect: { on: 'token', kind: 'redirect' },
  'hostile-text': { on: 'credentials.create', kind: 'hostile-text' },
  'need-nonce': { on: 'token', kind: 'need-nonce' },
  downgrade: { on: 'token', kind: 'downgrade' },
} as const satisfies Readonly<Record<string, Fault>>;

/** One of {@link namedFaults}. */
export type FaultName = keyof typeof namedFaults;
