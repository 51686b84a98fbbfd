/** The story of the root action once it has signed in: mint, mask, check, verify, hand over. */
import type { WireCreated, WireCredential } from '../c1/wire.ts';
import type { AllowSourceCidrs } from '../domain/allow-source-cidrs.ts';
import { type Cidr, formatCidr } from '../domain/cidr.ts';
import { formatDuration } from '../domain/duration.ts';
import { grantMismatch, judgeGrant } from '../domain/grant.ts';
import { hostsOf, isId, type Server } from '../domain/identity.ts';
import type { MintInputs } from '../domain/mint-inputs.ts';
import { rfc3339 } from '../domain/rfc3339.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { AccessToken } from '../oauth/token.ts';
import type { Runner } from '../ports.ts';
import { stopIfCancelled } from './cancellation.ts';
import { create, defaultName } from './create.ts';
import type { Ledger } from './ledger.ts';
import { type MintFacts, writeMintReceipt } from './mint-receipt.ts';
import type { Go } from './prepare.ts';
import { exportForTools, publishOutputs } from './publish.ts';
import type { ScopedRoles } from './scoped-roles.ts';
import type { Session } from './sign-in.ts';
import { takeBack } from './take-back.ts';

type Verifier = typeof import('./verify.ts');

/** What is known before the create, and decides what is asked for. */
interface Plan {
  readonly inputs: MintInputs;
  readonly server: Server;
  readonly session: Session;
  readonly cidrs: readonly Cidr[];
  readonly roles: ScopedRoles;
}

/** Mints a service-principal credential and hands it to the later steps. */
export async function mintCredential(
  runner: Runner,
  ledger: Ledger,
  { access, inputs, timeoutMs }: Go<MintInputs>,
  session: Session,
): Promise<void> {
  const [cidrs, roles] = await Promise.all([
    rangesOf(runner, session, inputs['allow-source-cidrs']),
    namedRoles(runner, session, inputs),
  ]);
  stopIfCancelled(runner);
  const plan: Plan = { inputs, server: access.server, session, cidrs, roles };
  // Nobody needs the credential before it is handed over, so that `revoke: false` counts only from then on.
  ledger.record({
    ownerId: inputs['service-principal-id'],
    revoke: true,
    cleanup: inputs['cleanup-expired'],
    // Until the tenant says when: the latest that a create of this step can mean.
    expiresAt: rfc3339(runner.clock.now() + timeoutMs + inputs.ttl * 1000),
  });
  const began = runner.clock.elapsed();
  // Loaded while the tenant creates, so that nothing stands between the credential and its trial.
  const trial = shouldVerify(inputs) ? runner.meanwhile(() => import('./verify.ts')) : undefined;
  const created = await create(runner, session, ledger, inputs['display-name'] || defaultName(runner.job), {
    servicePrincipalId: inputs['service-principal-id'],
    lifetime: inputs.ttl,
    allowSourceCidrs: cidrs.map(formatCidr),
    scopedRoles: roles.ids,
    requireDpop: inputs['require-dpop'],
  });
  const minted = await handOver(runner, ledger, { ...plan, began, trial }, created);
  writeMintReceipt(runner, { ...minted, session, server: access.server, roles, revoke: inputs.revoke });
}

/** The tenant is asked for this runner's address only where that is wanted, and what asks is loaded then. */
async function rangesOf(runner: Runner, session: Session, allow: AllowSourceCidrs): Promise<readonly Cidr[]> {
  if (allow.kind === 'any') return [];
  if (allow.runner === undefined) return allow.ranges;
  const { sourceRanges } = await import('./source-ranges.ts');
  return await sourceRanges(runner, session.work, allow);
}

/** Roles are looked up only where some are named, and loaded with what that takes. */
async function namedRoles(runner: Runner, session: Session, inputs: MintInputs): Promise<ScopedRoles> {
  if (inputs['scoped-roles'].length === 0) return { ids: [], names: [] };
  const { scopedRoles } = await import('./scoped-roles.ts');
  return await scopedRoles(runner, session.work, inputs['service-principal-id'], inputs['scoped-roles']);
}

/** From a created credential to published outputs. Whatever fails on the way revokes it at once. */
async function handOver(
  runner: Runner,
  ledger: Ledger,
  plan: Plan & { readonly began: number; readonly trial: Promise<Verifier> | undefined },
  created: WireCreated,
): Promise<Pick<MintFacts, 'credential' | 'verified'>> {
  try {
    const { credential, clientSecret } = created;
    runner.mask(clientSecret);
    if (credential && isId(credential.id)) {
      ledger.record({ credentialId: credential.id, expiresAt: credential.expiresAt.slice(0, 40) });
    }
    stopIfCancelled(runner);
    const granted = checkGrant(plan, created);
    const { inputs } = plan;
    runner.log.info(`Minted ${granted.id} for ${formatDuration(inputs.ttl)}, to be used from ${placesOf(plan.cidrs)}`);
    const token = plan.trial && (await tryOut(runner, plan, await plan.trial, granted, clientSecret));
    const tokenHandedOn = inputs['with-access-token'];
    // By this post tells our own check from use by a later step. A token that is handed on is used without being counted.
    const checkedWithinMs = token && !tokenHandedOn ? Math.ceil(runner.clock.elapsed() - plan.began) : 0;
    stopIfCancelled(runner);
    publish(runner, plan, granted, clientSecret, tokenHandedOn ? token : undefined);
    ledger.record({ revoke: inputs.revoke, checkedWithinMs });
    return { credential: granted, verified: token !== undefined };
  } catch (thrown) {
    const outcome = await takeBack(plan.session.cleanup, ledger);
    const { code, message, hint } = asActionError(thrown);
    throw new ActionError(code, `${message}\n${outcome}`, { hint, cause: thrown });
  }
}

function checkGrant({ inputs, server, session, cidrs, roles }: Plan, created: WireCreated): WireCredential {
  const asked = {
    servicePrincipalId: inputs['service-principal-id'],
    lifetime: inputs.ttl,
    cidrs,
    roleIds: roles.ids,
    requireDpop: inputs['require-dpop'],
    hosts: hostsOf(server, session.clientId),
  };
  const mismatches = judgeGrant(asked, created.credential, created.clientSecret);
  if (mismatches.length > 0 || !created.credential) throw grantMismatch(mismatches);
  return created.credential;
}

/** `auto`: when the credential should work from here. A token that is to be handed on has to be got in any case. */
function shouldVerify(inputs: MintInputs): boolean {
  if (inputs['with-access-token'] || inputs.verify === 'true') return true;
  const allow = inputs['allow-source-cidrs'];
  return inputs.verify === 'auto' && (allow.kind === 'any' || allow.runner !== undefined);
}

async function tryOut(
  runner: Runner,
  plan: Plan,
  { principalDiagnosis, verify }: Verifier,
  { clientId, servicePrincipalId }: WireCredential,
  secret: string,
): Promise<AccessToken> {
  const { server, session, inputs } = plan;
  const token = await verify(
    runner,
    session.work.context,
    { clientId, secret, requireDpop: inputs['require-dpop'], audience: server.hostname, server: server.url },
    principalDiagnosis(session.work, servicePrincipalId, plan.cidrs.map(formatCidr)),
  );
  runner.log.info('Verified: the credential gets a token from this runner');
  return token;
}

function publish(
  runner: Runner,
  plan: Plan,
  credential: WireCredential,
  clientSecret: string,
  token: AccessToken | undefined,
): void {
  const accessToken = token?.value.reveal() ?? '';
  const lifetime = token?.expiresIn;
  const handover = {
    clientId: credential.clientId,
    clientSecret,
    credentialId: credential.id,
    expiresAt: credential.expiresAt,
    server: plan.server,
    more: {
      'allow-source-cidrs': plan.cidrs.map(formatCidr).join('\n'),
      'access-token': accessToken,
      'access-token-expires-at': lifetime === undefined ? '' : rfc3339(runner.clock.now() + lifetime * 1000),
    },
  };
  if (plan.inputs['export-env']) exportForTools(runner, handover, accessToken);
  // Last, because `minted` says that everything has been handed over.
  publishOutputs(runner, handover);
}

function placesOf(cidrs: readonly Cidr[]): string {
  return cidrs.length === 0 ? 'any address' : cidrs.map(formatCidr).join(', ');
}
