/** GitHub's own OIDC token for this job, asked for under the same HTTP policy as everything else. */
import * as z from 'zod/mini';
import { quote } from '../domain/foreign-text.ts';
import { isLoopbackHost } from '../domain/identity.ts';
import { ActionError } from '../errors.ts';
import { type CallContext, exchange } from '../net/exchange.ts';
import type { HttpResponse } from '../net/http.ts';
import { jsonOf, judge } from '../net/judge.ts';

export interface IdTokenRequest {
  /** ACTIONS_ID_TOKEN_REQUEST_URL; empty when the job may not ask. */
  readonly requestUrl: string;
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string;
  /** GITHUB_SERVER_URL, which no step can change. */
  readonly githubUrl: string;
  /** Host of the tenant. */
  readonly audience: string;
  /** Called with the token before anything else. */
  readonly mask: (secret: string) => void;
}

const WHAT = "get this job's OIDC token from GitHub";

const answerSchema = z.object({ value: z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/), z.maxLength(16_384)) });

/**
 * Asks GitHub for a token with the given audience.
 *
 * @throws ActionError `oidc-failed` when the address can't be trusted or the answer is of no use, or what the network threw
 */
export async function requestIdToken(context: CallContext, request: IdTokenRequest): Promise<string> {
  const url = trustedUrl(request);
  // GitHub's documentation has the audience appended to the given URL, which has a query already.
  url.searchParams.set('audience', request.audience);
  const ending = await exchange(context, {
    repeat: 'always',
    prepare: () => ({
      method: 'GET',
      url,
      headers: { authorization: `Bearer ${request.requestToken}` },
      safe: true,
    }),
  });
  const response = judge(ending, WHAT);
  if (response instanceof ActionError) throw inGitHubsWords(response, url);
  if (response.status >= 400) {
    throw new ActionError(
      'oidc-failed',
      `could not ${WHAT}: GitHub answered ${response.status}`,
      refusedHint(response),
    );
  }
  const parsed = answerSchema.safeParse(jsonOf(response, WHAT));
  if (!parsed.success) throw new ActionError('oidc-failed', `could not ${WHAT}: the answer holds no token`);
  request.mask(parsed.data.value);
  return parsed.data.value;
}

/** What was judged as if a tenant had answered, told of GitHub: its hints speak of `server-url`, which is not at fault here. */
function inGitHubsWords({ code, message, cause }: ActionError, url: URL): ActionError {
  if (code === 'redirected') {
    const hint =
      'It is not followed, because the request carries a token. Look at what stands between runner and GitHub.';
    return new ActionError('oidc-failed', message, { hint });
  }
  if (code === 'tenant-unavailable') return new ActionError('oidc-failed', message);
  if (code !== 'connection-failed' && code !== 'answer-too-large') return new ActionError(code, message, { cause });
  const hint = `Check that this runner reaches ${quote(url.hostname)}: firewall, proxy variables, GitHub's status.`;
  return new ActionError(code, message, { hint, cause });
}

/** The request token is good for this job only, and only while it runs. */
function refusedHint({ status }: HttpResponse): { readonly hint?: string } {
  if (status !== 401 && status !== 403) return {};
  return {
    hint: 'The request token of this job is not accepted (any more): check that no step sets ACTIONS_ID_TOKEN_REQUEST_*.',
  };
}

/** Where OIDC is not granted, an earlier step can plant an address of its own; it would see our request. */
function trustedUrl(request: IdTokenRequest): URL {
  if (!URL.canParse(request.requestUrl)) {
    throw new ActionError('oidc-failed', `could not ${WHAT}: ACTIONS_ID_TOKEN_REQUEST_URL is not a URL`);
  }
  const url = new URL(request.requestUrl);
  const loopback = isLoopbackHost(url.hostname);
  if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) {
    throw new ActionError(
      'oidc-failed',
      `could not ${WHAT}: ACTIONS_ID_TOKEN_REQUEST_URL does not start with https://`,
    );
  }
  if (loopback || isGitHubHost(url.hostname, request.githubUrl)) return url;
  throw new ActionError(
    'oidc-failed',
    `could not ${WHAT}: ${quote(url.hostname)} is not a host of GitHub's token service`,
  );
}

/** github.com and *.ghe.com have known hosts; a GitHub Enterprise Server may be anywhere. */
function isGitHubHost(hostname: string, githubUrl: string): boolean {
  const github = URL.canParse(githubUrl) ? new URL(githubUrl).hostname : 'github.com';
  const hosted = github === 'github.com' || github.endsWith('.ghe.com');
  if (!hosted || hostname.endsWith('.actions.githubusercontent.com')) return true;
  return github !== 'github.com' && hostname.endsWith(`.${github}`);
}
