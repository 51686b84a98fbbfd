/** The story of bridge/action.yml: look at what is about to be cut off, rotate, mask, check, verify, hand over. */

import type { WireBridgeCredential } from '../c1/bridge-wire.ts';
import { revokeBridgeCredential } from '../c1/bridges.ts';
import { judgeBridgeGrant } from '../domain/bridge-grant.ts';
import { readBridgeInputs } from '../domain/bridge-inputs.ts';
import { grantMismatch } from '../domain/grant.ts';
import { hostsOf, isId } from '../domain/identity.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { lookFirst } from './bridge-before.ts';
import { type RotationFacts, writeBridgeReceipt } from './bridge-receipt.ts';
import { openBudget } from './budget.ts';
import { stopIfCancelled } from './cancellation.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { takeBackLost } from './lost-bridge.ts';
import { prepare } from './prepare.ts';
import { publishOutputs } from './publish.ts';
import { hintFor, rotate, settle } from './rotation.ts';
import { type Session, signIn } from './sign-in.ts';
import { bridgeDiagnosis, verify } from './verify.ts';

/** Rotates the credential of a bridge and hands it to the later steps. */
export async function rotateBridge(runner: Runner): Promise<void> {
  const ledger = openLedger(runner);
  const prepared = await prepare(runner, readBridgeInputs);
  if (prepared.kind === 'skipped') return runner.setOutputs({ minted: 'false' });
  const { access, inputs, timeoutMs } = prepared;
  await runner.connect(access.server.url);
  const session = await signIn(runner, openBudget(runner, timeoutMs), access);
  const bridgeId = inputs['bridge-id'];
  const before = await lookFirst(runner, session, bridgeId);
  stopIfCancelled(runner);
  ledger.record({
    owner: 'bridge',
    ownerId: bridgeId,
    revoke: inputs.revoke,
    pending: true,
    previousIds: [...before.livingIds],
  });
  const { credential, repeated } = await rotate(runner, session, ledger);
  runner.mask(credential.clientSecret);
  const facts: RotationFacts = { session, server: access.server, inputs, before, credential };
  await handOver(runner, ledger, facts, repeated);
  writeBridgeReceipt(runner, facts);
}

/** From a new credential to published outputs. Whatever fails on the way revokes it at once. */
async function handOver(runner: Runner, ledger: Ledger, facts: RotationFacts, repeated: boolean): Promise<void> {
  const { session, inputs, credential } = facts;
  try {
    if (isId(credential.id)) {
      ledger.record({ credentialId: credential.id, expiresAt: credential.expiresTime.slice(0, 40), revoke: true });
    }
    stopIfCancelled(runner);
    checkGrant(facts);
    if (repeated) await settle(session, ledger);
    runner.log.info(`Rotated: the new credential is ${credential.id}`);
    if (inputs.verify) await tryOut(runner, facts);
    stopIfCancelled(runner);
    publish(runner, facts);
    // From here on the bridge needs it: only `revoke: true` lets post take it away.
    ledger.record({ revoke: inputs.revoke, pending: false });
  } catch (thrown) {
    const { code, message, hint } = asActionError(thrown);
    const outcome = await takeBack(session, ledger, credential);
    throw new ActionError(code, `${message}\n${outcome}`, { hint: hintFor(code, hint), cause: thrown });
  }
}

function checkGrant({ inputs, server, session, credential }: RotationFacts): void {
  const asked = { bridgeId: inputs['bridge-id'], hosts: hostsOf(server, session.clientId) };
  const mismatches = judgeBridgeGrant(asked, credential);
  if (mismatches.length > 0) throw grantMismatch(mismatches);
}

async function takeBack(session: Session, ledger: Ledger, { id }: WireBridgeCredential): Promise<string> {
  if (!isId(id)) return await takeBackLost(session.cleanup, ledger);
  try {
    await revokeBridgeCredential(session.cleanup, id);
    ledger.record({ credentialId: '', pending: false });
    return 'The credential was revoked; the bridge has none now.';
  } catch (thrown) {
    const { message } = asActionError(thrown);
    return `The credential could not be revoked yet (${message}); the end of the job tries again.`;
  }
}

async function tryOut(runner: Runner, { session, server, credential }: RotationFacts): Promise<void> {
  const { clientId, clientSecret: secret } = credential;
  const candidate = { clientId, secret, requireDpop: false, audience: server.hostname, server: server.url };
  await verify(runner, session.work.context, candidate, bridgeDiagnosis);
  runner.log.info('Verified: the credential gets a token');
}

function publish(runner: Runner, { server, inputs, before, credential }: RotationFacts): void {
  const { clientId, clientSecret } = credential;
  publishOutputs(runner, {
    clientId,
    clientSecret,
    credentialId: credential.id,
    expiresAt: credential.expiresTime,
    server,
    more: { 'previous-credential-id': before.activeId, 'bridge-status': before.bridge.status },
  });
  if (!inputs['export-env']) return;
  runner.exportVariables({ C1_BRIDGE_CLIENT_ID: clientId, C1_BRIDGE_CLIENT_SECRET: clientSecret });
}
