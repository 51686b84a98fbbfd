/** The kinds of fault, and what one is made of. */
import { type Operation, operations } from '../operations.ts';

/** Struck before the tenant does anything: nothing happened. */
export const beforeKinds = ['reset-before', 'hang-before', 'status-before', 'redirect', 'hostile-text'] as const;
/** Struck after the tenant did what it was asked: it happened, and the answer is spoilt. */
export const afterKinds = [
  'reset-after',
  'hang-after',
  'status-after',
  'slow-body',
  'truncated-json',
  'wrong-shape',
  'not-json',
  'huge-body',
  'mutate',
] as const;
/** A create that comes out other than asked: stored so, told so. */
export const draftLies = [
  'wider-cidr',
  'no-cidrs',
  'null-cidrs',
  'missing-cidr',
  'longer-ttl',
  'null-expiry',
  'other-owner',
  'more-roles',
  'no-roles',
  'dpop-dropped',
] as const;
/** A create that happened as asked and whose answer does not say so. */
export const answerLies = ['null-credential', 'no-secret', 'foreign-client-id'] as const;
/** What concerns DPoP alone. */
const dpopKinds = ['need-nonce', 'downgrade'] as const;

/** Every kind of fault there is. */
export const faultKinds = [...beforeKinds, ...afterKinds, ...draftLies, ...answerLies, ...dpopKinds] as const;

export type BeforeKind = (typeof beforeKinds)[number];
export type AfterKind = (typeof afterKinds)[number];
/** A lie told about a create. */
export type Lie = (typeof draftLies)[number] | (typeof answerLies)[number];
/** One of {@link faultKinds}. */
export type FaultKind = (typeof faultKinds)[number];

/** Something that is to go wrong. */
export interface Fault {
  /** What it strikes; `*` is everything. */
  readonly on: Operation | '*';
  readonly kind: FaultKind;
  /** How often it strikes; 1. `Infinity`: every time. */
  readonly times?: number;
  /** How many requests it could have struck are let pass first; 0. */
  readonly skip?: number;
  /** The HTTP status: needed for `status-before` and `status-after`; for `hostile-text` 400 if left out. */
  readonly status?: number;
  /** For `status-…`: the `Retry-After` header, as seconds or an HTTP date. */
  readonly retryAfter?: number | string;
  /** The message of `status-…`, the text of `hostile-text`, the body of `not-json`. */
  readonly text?: string;
  /** For `redirect`: where to; another loopback host if left out. */
  readonly location?: string;
  /** For `mutate`: makes the JSON answer into another. */
  readonly mutate?: (json: unknown) => unknown;
}

const bridgeLies: readonly FaultKind[] = ['longer-ttl', 'null-expiry', 'other-owner', ...answerLies];

/** Whether a kind is a lie about a create. */
export function isLie(kind: FaultKind): kind is Lie {
  return [...draftLies, ...answerLies].some((lie) => lie === kind);
}

/**
 * Refuses a fault that could never do what it says, so that no test passes because nothing went wrong.
 *
 * @throws TypeError
 */
export function assertPossible(fault: Fault): void {
  const { on, kind, status, mutate } = fault;
  if (on !== '*' && !operations.includes(on)) throw new TypeError(`a fault on ${on}: there is no such operation`);
  if (!faultKinds.includes(kind)) throw new TypeError(`a fault of kind ${kind}: there is no such kind`);
  if (!canStrike(kind, on)) throw new TypeError(`${kind} never strikes ${on}`);
  if ((fault.times ?? 1) < 1 || (fault.skip ?? 0) < 0)
    throw new TypeError('a fault strikes at least once, after none or more');
  if (kind === 'mutate' && mutate === undefined) throw new TypeError('mutate needs a function');
  const needsStatus = kind === 'status-before' || kind === 'status-after';
  const isStatus = status !== undefined && status >= 200 && status <= 599;
  if (needsStatus && !isStatus) throw new TypeError(`${kind} needs a status`);
}

function canStrike(kind: FaultKind, on: Fault['on']): boolean {
  if (kind === 'downgrade') return on === 'token';
  if (kind === 'need-nonce') return on !== 'oidc';
  if (!isLie(kind) || on === 'credentials.create') return true;
  return on === 'bridge.credentials.create' && bridgeLies.includes(kind);
}
