/** The way into every story: refuse an unsafe environment, read the inputs, stop where the run cannot have credentials. */
import type { Access, Read } from '../domain/inputs.ts';
import { proxyFor, proxySecrets, proxyVariables } from '../domain/proxy.ts';
import type { Problem } from '../domain/sign-in.ts';
import { ActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';

/** Inputs that may go to work, or `skipped` where `on-missing-auth: skip` applies. */
export type Prepared<T> = Go<T> | { readonly kind: 'skipped' };

export interface Go<T> {
  readonly kind: 'go';
  readonly access: Access;
  readonly inputs: T;
  /** Time of the whole step. */
  readonly timeoutMs: number;
}

/** Inputs that hold secrets, masked before they are looked at. */
const SECRET_INPUTS = ['client-secret', 'access-token'] as const;

/**
 * Reads and checks; nothing has been sent before this returns.
 *
 * @throws ActionError `insecure-tls`, `invalid-inputs`, or `proxy-refused` for a proxy variable that can't be read
 */
export async function prepare<T>(
  runner: Runner,
  read: (input: (name: string) => string) => Read<T>,
): Promise<Prepared<T>> {
  maskInputs(runner);
  refuseInsecureTls(runner);
  const result = read(runner.input);
  if (result.kind === 'invalid') {
    if (
      result.skipIfMissing &&
      cannotHaveCredentials(runner) &&
      result.problems.every((each) => each.missing === true)
    ) {
      return skip(runner);
    }
    throw invalidInputs(runner, result.problems);
  }
  refuseBrokenProxy(runner, result.access.server.url);
  if (result.skipIfMissing && result.access.signIn.kind === 'github-oidc' && cannotHaveCredentials(runner)) {
    const { mayAskForIdToken } = await import('./sign-in-oidc.ts');
    if (!mayAskForIdToken(runner)) return skip(runner);
  }
  return { kind: 'go', access: result.access, inputs: result.inputs, timeoutMs: result.timeoutMs };
}

/** Masks what the workflow and the runner handed in, whether or not it came out of GitHub's secrets. */
export function maskInputs(runner: Runner): void {
  const given = SECRET_INPUTS.map((name) => runner.input(name));
  for (const secret of [...given, ...proxySecrets(proxyVariables(runner.env))]) runner.mask(secret);
}

/** With the certificate check switched off, anybody on the way could take the credentials. */
export function refuseInsecureTls(runner: Runner): void {
  if (runner.env('NODE_TLS_REJECT_UNAUTHORIZED') !== '0') return;
  throw new ActionError('insecure-tls', 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off');
}

/**
 * A proxy variable that can't be read is told before anything is sent, and its value, which may hold a password, is not.
 * HTTP_PROXY is never the one: only loopback is reached over http, and never through a proxy.
 */
function refuseBrokenProxy(runner: Runner, server: URL): void {
  try {
    proxyFor(server, proxyVariables(runner.env));
  } catch (cause) {
    throw new ActionError('proxy-refused', 'HTTPS_PROXY does not hold the URL of an http or https proxy', {
      hint: 'Write it as http://user:password@host:port, with special characters of the password percent-encoded.',
      cause,
    });
  }
}

function cannotHaveCredentials(runner: Runner): boolean {
  return runner.job.fromFork || runner.job.fromDependabot;
}

function who(runner: Runner): string {
  return runner.job.fromFork ? 'a pull request from a fork' : 'Dependabot';
}

function skip(runner: Runner): { readonly kind: 'skipped' } {
  runner.log.notice(
    'No credential',
    `This run comes from ${who(runner)}, which GitHub gives no credentials; on-missing-auth is skip.`,
  );
  return { kind: 'skipped' };
}

function invalidInputs(runner: Runner, problems: readonly Problem[]): ActionError {
  const lines = problems.map(({ input, message }) => `${input}: ${message}`);
  const wrong = new Set(problems.map(({ input }) => input)).size;
  const heading = wrong === 1 ? '1 input is wrong' : `${wrong} inputs are wrong`;
  const withheld = cannotHaveCredentials(runner) && problems.some((each) => each.missing === true);
  const hint = `This run comes from ${who(runner)}, to which GitHub gives no secrets. Set \`on-missing-auth: skip\` to end such runs green.`;
  return new ActionError('invalid-inputs', [heading, ...lines].join('\n'), withheld ? { hint } : {});
}
