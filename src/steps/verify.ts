/** Trying the new credential before it is handed on: the first person to find out that it does not work must not be the user. */
import type { Tenant } from '../c1/api.ts';
import { getPrincipal } from '../c1/roles.ts';
import { sourceAddress } from '../c1/source-address.ts';
import { quote } from '../domain/foreign-text.ts';
import { parseSigningKey, Secret } from '../domain/secret.ts';
import { ActionError } from '../errors.ts';
import type { CallContext } from '../net/exchange.ts';
import { clientSecretGrant, type Grant, signedAssertionGrant } from '../oauth/grants.ts';
import { type Refused, wantsProof, wordsOf } from '../oauth/refusal.ts';
import { type AccessToken, requestToken } from '../oauth/token.ts';
import type { Runner } from '../ports.ts';
import { within } from './budget.ts';
import { stopIfCancelled } from './cancellation.ts';
import { assertionWorld, newProver } from './sign-in.ts';

/** A credential to be tried. */
export interface Candidate {
  readonly clientId: string;
  readonly secret: string;
  readonly requireDpop: boolean;
  /** Host of the tenant without a port. */
  readonly audience: string;
  readonly server: URL;
}

/** Says why a refusal is for good, or `undefined` when the credential may just not be known everywhere yet. */
type Diagnosis = (answer: Refused) => Promise<string | undefined>;

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 4_000;
/** What a diagnosis may cost, in ms: explaining a refusal must not use up the time of the next try. */
const DIAGNOSIS_MS = 3_000;

/**
 * Exchanges the credential for a token, waiting out propagation inside the budget.
 *
 * @throws ActionError `verify-failed` with the cause that is likely
 */
export async function verify(
  runner: Runner,
  context: CallContext,
  candidate: Candidate,
  diagnose: Diagnosis,
): Promise<AccessToken> {
  const prover = candidate.requireDpop ? await newProver(runner) : undefined;
  for (let attempt = 1; ; attempt++) {
    const answer = await requestToken(context, {
      server: candidate.server,
      grant: grantOf(runner, candidate),
      what: 'get a token with the new credential',
      mask: runner.mask,
      ...(prover === undefined ? {} : { proof: prover.atTokenEndpoint }),
    });
    if (answer.kind === 'token') return answer.token;
    const unproven = prover !== undefined && wantsProof(answer);
    const final = unproven
      ? 'its proof of possession was not accepted; check the clock of this runner'
      : await diagnose(answer);
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
    if (final !== undefined || context.clock.elapsed() + wait >= context.deadline) {
      const cause = final ?? 'the tenant still does not know it; it may need longer than `timeout` allows';
      throw new ActionError('verify-failed', `the new credential got no token (${wordsOf(answer)}): ${cause}`);
    }
    runner.log.debug(`not accepted yet, trying again in ${wait} ms`);
    await context.clock.sleep(wait, context.cancelled);
    stopIfCancelled(runner);
  }
}

/** A secret that holds a key signs; any other goes into the body. */
function grantOf(runner: Runner, { clientId, secret, audience }: Candidate): Grant {
  const key = parseSigningKey(secret);
  return key.ok
    ? signedAssertionGrant(clientId, key.value, audience, assertionWorld(runner))
    : clientSecretGrant(clientId, new Secret(secret));
}

/** The likely causes for a service-principal credential, asked of the tenant with the session that minted it. */
export function principalDiagnosis(tenant: Tenant, servicePrincipalId: string, cidrs: readonly string[]): Diagnosis {
  return async (answer) => {
    const brief: Tenant = { ...tenant, context: within(tenant.context, DIAGNOSIS_MS) };
    if (wantsProof(answer))
      return 'the tenant wants proof of possession; set `require-dpop: true` or change its policy';
    const [source, principal] = await Promise.all([
      cidrs.length === 0 ? undefined : orUndefined(sourceAddress(brief, { against: cidrs })),
      orUndefined(getPrincipal(brief, servicePrincipalId)),
    ]);
    if (principal?.disabled === true) return 'the service principal is disabled';
    if (source?.allowed === false && source.address !== '') {
      return `this runner comes from ${quote(source.address)}, which is not in ${cidrs.join(', ')}`;
    }
    return undefined;
  };
}

/** A bridge has no source ranges and no roles; only waiting helps. */
export const bridgeDiagnosis: Diagnosis = (answer) =>
  Promise.resolve(wantsProof(answer) ? 'the tenant wants proof of possession, which bridges do not have' : undefined);

/** A diagnosis that can't be made must not hide the failure that it was to explain. */
function orUndefined<T>(asking: Promise<T>): Promise<T | undefined> {
  return asking.catch(() => undefined);
}
