/** What a fault does to an answer. */
import { jsonReply, type Reply, type SpokenReply, type TenantRequest } from '../message.ts';
import type { Operation } from '../operations.ts';
import { grpcCodeOf } from '../refusals.ts';
import { type AfterKind, afterKinds, type BeforeKind, beforeKinds, type Fault } from './fault.ts';

const hugeBytes = 2 * 1024 * 1024;

/** Text that does harm wherever it is printed raw: in a runner's log, on a terminal, in a header, in a small field. */
export const hostileText = [
  'first line\r\n::add-mask::a',
  '\n::error title=forged::forged annotation',
  '\n::stop-commands::forged',
  '\n##[stop-commands]forged ##[error]forged',
  '\u001b[2J\u001b]0;forged title\u0007\u001b[31mred',
  '\u0000 \u0085 \u2028 \u202e desrever \ufeff',
  ` %0A::set-output name=a::b ${'long '.repeat(20_000)}`,
].join('');

type Spoil = (fault: Fault, operation: Operation, request: TenantRequest) => Reply;
type SpoilAnswer = (answer: SpokenReply, fault: Fault, operation: Operation) => Reply;

const before: Record<BeforeKind, Spoil> = {
  'reset-before': () => ({ kind: 'reset' }),
  'hang-before': () => ({ kind: 'hang' }),
  'status-before': errorReply,
  redirect: ({ location }, _operation, request) => {
    const elsewhere = new URL(request.url);
    elsewhere.hostname = elsewhere.hostname === '127.0.0.2' ? '127.0.0.3' : '127.0.0.2';
    return jsonReply(307, {}, { location: location ?? elsewhere.href });
  },
  'hostile-text': ({ text = hostileText, status = 400 }, operation) => {
    const header = text.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 1000);
    return jsonReply(status, errorBody(operation, status, text), { 'x-request-id': header });
  },
};

const after: Record<AfterKind, SpoilAnswer> = {
  'reset-after': () => ({ kind: 'reset' }),
  'hang-after': () => ({ kind: 'hang' }),
  'status-after': (_answer, fault, operation) => errorReply(fault, operation),
  'slow-body': (answer) => ({ ...answer, kind: 'drip' }),
  'truncated-json': (answer) => ({
    ...answer,
    kind: 'truncated',
    body: answer.body.slice(0, Math.floor(answer.body.length / 2)),
  }),
  'wrong-shape': (answer) => withJson(answer, misshapen),
  'not-json': (answer, { text = '<!doctype html><title>An intermediary speaks</title>' }) => ({
    ...answer,
    headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' },
    body: text,
  }),
  'huge-body': (answer) => {
    const huge = withJson(answer, (json) => ({ ...asObject(json), padding: 'x'.repeat(hugeBytes) }));
    return { ...huge, headers: { ...huge.headers, 'transfer-encoding': 'chunked' } };
  },
  mutate: (answer, { mutate = (json) => json }) => withJson(answer, mutate),
};

/**
 * Lets a request be answered, or the fault speak instead.
 *
 * @param act does what was asked and answers
 */
export async function strike(
  fault: Fault | undefined,
  operation: Operation,
  request: TenantRequest,
  act: () => Promise<SpokenReply>,
): Promise<Reply> {
  const early = beforeKinds.find((kind) => kind === fault?.kind);
  if (fault !== undefined && early !== undefined) return before[early](fault, operation, request);
  const answer = await act();
  const late = afterKinds.find((kind) => kind === fault?.kind);
  return fault !== undefined && late !== undefined ? after[late](answer, fault, operation) : answer;
}

/** An error in the form of the door it comes out of: RFC 6749 §5.2 at the token endpoint, `google.rpc.Status` else. */
function errorBody(operation: Operation, status: number, message: string): unknown {
  if (operation !== 'token') return { code: grpcCodeOf(status), message, details: [] };
  return { error: tokenError(status), error_description: message };
}

function tokenError(status: number): string {
  if (status === 401) return 'invalid_client';
  if (status === 429 || status === 503) return 'temporarily_unavailable';
  return status >= 500 ? 'server_error' : 'invalid_request';
}

function errorReply({ status = 500, text, retryAfter }: Fault, operation: Operation): SpokenReply {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return jsonReply(status, errorBody(operation, status, text ?? `a planned fault: ${status}`), headers);
}

function withJson(answer: SpokenReply, change: (json: unknown) => unknown): SpokenReply {
  const json: unknown = JSON.parse(answer.body);
  return { ...answer, body: JSON.stringify(change(json)) };
}

/** The same names with values of other types; an object without any becomes a list. */
function misshapen(json: unknown): unknown {
  const entries = Object.entries(asObject(json));
  return entries.length === 0
    ? ['unexpected']
    : Object.fromEntries(entries.map(([name, value]) => [name, swap(value)]));
}

function swap(value: unknown): unknown {
  if (typeof value === 'string') return { unexpected: true };
  if (typeof value === 'object' && value !== null) return 'unexpected';
  return ['unexpected'];
}

function asObject(json: unknown): object {
  return typeof json === 'object' && json !== null ? json : { json };
}
