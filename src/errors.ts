/**
 * What can go wrong, as a closed union: every failure that a person sees is an `ActionError` with one of these codes.
 * README's troubleshooting table is generated from this catalogue, so each code says its cause and its cure.
 */
export const catalogue = {
  'invalid-inputs': {
    cause: 'One or more inputs of the step are missing or malformed. All of them are listed at once; nothing was sent.',
    cure: 'Correct the inputs that the message names, in the `with:` block of the step.',
  },
  'insecure-tls': {
    cause: 'NODE_TLS_REJECT_UNAUTHORIZED=0 is set, so no certificate would be checked. Nothing was sent.',
    cure: 'Remove the variable. For a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file.',
  },
  'runner-files': {
    cause: "A file through which GitHub's runner takes outputs, state or variables is missing or can't be written.",
    cure: 'Check the disk and the permissions of RUNNER_TEMP on a self-hosted runner, and that no step unsets GITHUB_*.',
  },
  'connection-failed': {
    cause: 'No connection to the server: the name does not resolve, nothing listens there, or the network is cut.',
    cure: 'Check `server-url` or the host in `client-id`, the firewall, and the proxy variables of the runner.',
  },
  'tls-failed': {
    cause: "The server's certificate could not be trusted, or no TLS was spoken.",
    cure: 'Behind a private certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file in the env of the job.',
  },
  'proxy-failed': {
    cause:
      'The proxy named by HTTPS_PROXY is not reached, or does not reach the server. Both spellings of the name count.',
    cure: 'Check the address in HTTPS_PROXY and that the proxy runs, or list the server in NO_PROXY.',
  },
  'proxy-refused': {
    cause: 'The proxy named by HTTPS_PROXY was reached and does not let this runner through to the server.',
    cure: 'For 407 put its user and password into HTTPS_PROXY (http://user:password@host:port); for 403 have the server allowed there.',
  },
  'timed-out': {
    cause: 'The answer did not come in time: 10 seconds a call, and the `timeout` of the whole step.',
    cure: 'Run the job again; raise `timeout` if the network of the runner is slow.',
  },
  'connection-lost': {
    cause: 'The connection broke between request and answer, and repeating the call did not help.',
    cure: 'Run the job again; if it recurs, look at the proxy or firewall between the runner and the tenant.',
  },
  'answer-too-large': {
    cause: 'The answer was larger than 1 MiB, which no answer of C1 is.',
    cure: 'Check that `server-url` is a C1 tenant, and that no proxy answers in its place.',
  },
  'unexpected-answer': {
    cause: 'The answer was not what the C1 API documents: another shape, a field missing, or not JSON.',
    cure: 'Check that `server-url` is a C1 tenant; if it is, report the field that the message names.',
  },
  redirected: {
    cause: 'The server answered with a redirect. Redirects are never followed: a token goes to the tenant only.',
    cure: 'Set `server-url` to the address that the tenant really has.',
  },
  'tenant-unavailable': {
    cause: 'The tenant kept answering with a server error or with "too many requests" until the time was up.',
    cure: 'Run the job again later; with many jobs at once, raise `timeout`.',
  },
  'sign-in-refused': {
    cause: 'C1 refused the client: unknown or revoked client id, wrong secret, or not allowed from this address.',
    cure: 'Check `client-id` and `client-secret` as they stand in C1, and the allowed source ranges of that client.',
  },
  'oidc-unavailable': {
    cause: 'GitHub gave this job no OIDC token: the permission is missing, or the event may not have one.',
    cure: 'Add `permissions: id-token: write` to the job; for forks and Dependabot see `on-missing-auth`.',
  },
  'oidc-failed': {
    cause: "GitHub's token service did not hand out a usable token, or its address is not to be trusted.",
    cure: "Run the job again; if it recurs, look at GitHub's status, and at steps that set ACTIONS_ID_TOKEN_REQUEST_URL.",
  },
  'trust-refused': {
    cause: "C1's workload federation trust did not accept GitHub's token. The message shows the claims that it judges.",
    cure: 'Compare the claims with the condition of the trust in C1, and change one of them.',
  },
  'dpop-downgraded': {
    cause: 'A token bound to a key was asked for (DPoP), and the server answered with one that anybody could use.',
    cure: 'Turn `dpop` off if the tenant does not support it; if it does, something between is altering answers.',
  },
  forbidden: {
    cause: 'The client that signed in lacks the role for this call.',
    cure: 'Give it the role that the message names; for minting: owner of the service principal or Super Administrator.',
  },
  'not-found': {
    cause: 'The tenant does not know the id.',
    cure: 'Check the id in C1, and that the client belongs to the same tenant.',
  },
  'request-refused': {
    cause: "The tenant refused the request as it stands. The message carries the tenant's own words.",
    cure: 'Change the input that those words speak of.',
  },
  'address-unknown': {
    cause:
      'The address of this runner could not be learned from the tenant, so the credential can not be pinned to it.',
    cure: 'List the addresses in `allow-source-cidrs`, or let the client call test-source-ip; nothing weaker is assumed.',
  },
  'role-unknown': {
    cause: 'A name or id in `scoped-roles` matches no role of the tenant, or more than one.',
    cure: 'Use one of the ids that the message lists.',
  },
  'mint-uncertain': {
    cause: 'The tenant did not say whether the credential was created, twice.',
    cure: 'Run the job again. What was created carries a marker, and is revoked when this job ends.',
  },
  'grant-mismatch': {
    cause: 'The credential came out different from what was asked. It was revoked and not handed on.',
    cure: 'Compare asked and got in the message; a policy of the tenant may alter credentials.',
  },
  'verify-failed': {
    cause: 'The new credential could not get a token from this runner. It was revoked and not handed on.',
    cure: 'The message says which cause is likely; for credentials meant for other machines set `verify: false`.',
  },
  'revoke-failed': {
    cause: 'The credential could not be revoked.',
    cure: 'Revoke it in C1 by the id in the message; the message says when it dies by itself, where that is known.',
  },
  cancelled: {
    cause: 'The job was cancelled. What had been created is revoked, at once or when the job ends.',
    cure: 'Nothing to do.',
  },
  internal: {
    cause: 'A defect of this action.',
    cure: 'Report it with the text of the message, which holds no secret.',
  },
} as const satisfies Readonly<Record<string, { readonly cause: string; readonly cure: string }>>;

/** Stable name of a failure, for troubleshooting and for tests. */
export type ErrorCode = keyof typeof catalogue;

/**
 * A failure told to a person: what failed and why (`message`), and what to do next (`hint`).
 * Neither ever holds a secret; remote words in them have been made harmless before.
 */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly hint?: string | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? catalogue[code].cure;
  }
}

/** Any thrown value as an `ActionError`. A foreign exception is a defect: its class is told, its text is not, for it may hold anything. */
export function asActionError(thrown: unknown): ActionError {
  if (thrown instanceof ActionError) return thrown;
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  return new ActionError('internal', `unexpected ${kind} inside the action`, { cause: thrown });
}
