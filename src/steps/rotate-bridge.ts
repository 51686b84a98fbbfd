/** The story of bridge/action.yml: look at what is about to be cut off, rotate, mask, check, verify, hand over. */
import {
  type Bridge,
  getBridge,
  listBridgeCredentials,
  revokeBridgeCredential,
  rotateBridgeCredential,
  statusWord,
} from '../c1/bridges.ts';
import type { WireBridgeCredential } from '../c1/wire.ts';
import { judgeBridgeGrant } from '../domain/bridge-grant.ts';
import { type BridgeInputs, readBridgeInputs } from '../domain/bridge-inputs.ts';
import { quote } from '../domain/foreign-text.ts';
import { isId, type Server } from '../domain/identity.ts';
import { readableTime } from '../domain/receipt.ts';
import { SHORTEST_MASK } from '../domain/secret.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { openBudget } from './budget.ts';
import { stopIfCancelled } from './cancellation.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { revokeLostOf } from './lost-bridge.ts';
import { writeReceipt } from './mint-receipt.ts';
import { prepare } from './prepare.ts';
import { publishOutputs } from './publish.ts';
import { type Session, signIn } from './sign-in.ts';
import { bridgeDiagnosis, verify } from './verify.ts';

/** What was there before. */
interface Before {
  readonly bridge: Bridge;
  /** Id of the credential that was active; empty for none. */
  readonly activeId: string;
}

/** Rotates the credential of a bridge and hands it to the later steps. */
export async function rotateBridge(runner: Runner): Promise<void> {
  const ledger = openLedger(runner);
  const prepared = await prepare(runner, readBridgeInputs);
  if (prepared.kind === 'skipped') return runner.setOutputs({ minted: 'false' });
  const { access, inputs, timeoutMs } = prepared;
  const session = await signIn(runner, openBudget(runner, timeoutMs), access);
  const before = await lookFirst(runner, session, inputs['bridge-id']);
  stopIfCancelled(runner);
  ledger.record({
    owner: 'bridge',
    ownerId: inputs['bridge-id'],
    revoke: inputs.revoke,
    pending: true,
    previousId: before.activeId,
  });
  const credential = await rotate(runner, session, ledger, before);
  if (credential.clientSecret.length >= SHORTEST_MASK) runner.mask(credential.clientSecret);
  await handOver(runner, { ledger, session, server: access.server, inputs, before, credential });
}

async function lookFirst(runner: Runner, session: Session, bridgeId: string): Promise<Before> {
  const [bridge, credentials] = await Promise.all([
    readBridge(session, bridgeId),
    listBridgeCredentials(session.work, bridgeId),
  ]);
  const activeId = credentials.find((each) => statusWord(each.credentialStatus) === 'ACTIVE')?.id ?? '';
  const status = bridge.status === '' ? 'unknown status' : bridge.status.toLowerCase();
  runner.log.info(`Bridge ${quote(bridge.displayName || bridge.id)} is ${quote(status)}`);
  runner.log.info(
    activeId === '' ? 'It has no active credential' : `Its active credential ${quote(activeId)} ends now`,
  );
  if (activeId !== '' && bridge.status === 'CONNECTED') {
    const message = `${quote(bridge.displayName || bridge.id)} is connected with ${quote(activeId)}, which this rotation revokes. It has to be given the new credential.`;
    runner.log.notice('A connected bridge is rotated', message);
  }
  return { bridge, activeId };
}

async function readBridge(session: Session, bridgeId: string): Promise<Bridge> {
  try {
    return await getBridge(session.work, bridgeId);
  } catch (thrown) {
    if (!(thrown instanceof ActionError) || thrown.code !== 'not-found') throw thrown;
    const hint = 'Copy the id from the page of the bridge in C1; bridges of another tenant are not seen.';
    throw new ActionError('not-found', `there is no bridge ${bridgeId}`, { hint, cause: thrown });
  }
}

/** A lost answer is no harm: the call is repeated, and the next credential revokes the lost one. If that fails too, it is looked for. */
async function rotate(runner: Runner, session: Session, ledger: Ledger, before: Before): Promise<WireBridgeCredential> {
  try {
    const credential = await rotateBridgeCredential(session.work, ledger.entry.ownerId);
    if (credential !== undefined) return credential;
    throw new ActionError('grant-mismatch', 'the tenant answered without a credential');
  } catch (thrown) {
    const { code, message, hint } = asActionError(thrown);
    if (['forbidden', 'not-found', 'request-refused'].includes(code)) {
      ledger.record({ pending: false });
      throw thrown;
    }
    const outcome = await revokeLost(session, ledger);
    if (before.activeId !== '') runner.log.info(`${quote(before.activeId)} may have ended; run the job again soon`);
    throw new ActionError(code, `${message}\n${outcome}`, { hint, cause: thrown });
  }
}

/** A credential that came to be and whose secret nobody holds. */
async function revokeLost(session: Session, ledger: Ledger): Promise<string> {
  const { ownerId, previousId } = ledger.entry;
  try {
    const lost = await revokeLostOf(session.cleanup, ownerId, previousId);
    ledger.record({ pending: false });
    return lost.length === 0 ? 'No credential was made.' : 'A credential whose secret was lost is revoked.';
  } catch (thrown) {
    return `It is not known whether a credential was made (${asActionError(thrown).message}); nobody holds its secret.`;
  }
}

interface Rotated {
  readonly ledger: Ledger;
  readonly session: Session;
  readonly server: Server;
  readonly inputs: BridgeInputs;
  readonly before: Before;
  readonly credential: WireBridgeCredential;
}

/** From a new credential to published outputs. Whatever fails on the way revokes it at once. */
async function handOver(runner: Runner, rotated: Rotated): Promise<void> {
  const { ledger, session, server, inputs, credential } = rotated;
  try {
    if (isId(credential.id)) {
      ledger.record({ credentialId: credential.id, expiresAt: credential.expiresTime.slice(0, 40), revoke: true });
    }
    stopIfCancelled(runner);
    const mismatches = judgeBridgeGrant(inputs['bridge-id'], credential);
    if (mismatches.length > 0) {
      const lines = mismatches.map(({ field, asked, got }) => `${field}: asked ${asked}; got ${got}`);
      throw new ActionError('grant-mismatch', ['the credential is not what was asked for', ...lines].join('\n'));
    }
    runner.log.info(`Rotated: the new credential is ${credential.id}`);
    if (inputs.verify) await tryOut(runner, session, server, credential);
    stopIfCancelled(runner);
    await publish(runner, rotated);
    // From here on the bridge needs it: only `revoke: true` lets post take it away.
    ledger.record({ revoke: inputs.revoke, pending: false });
  } catch (thrown) {
    const { code, message, hint } = asActionError(thrown);
    throw new ActionError(code, `${message}\n${await takeBack(rotated)}`, { hint, cause: thrown });
  }
  writeBridgeReceipt(runner, rotated);
}

async function takeBack({ ledger, session, credential }: Rotated): Promise<string> {
  if (!isId(credential.id)) return await revokeLost(session, ledger);
  try {
    await revokeBridgeCredential(session.cleanup, credential.id);
    ledger.record({ credentialId: '', pending: false });
    return 'The credential was revoked; the bridge has none now.';
  } catch (thrown) {
    return `The credential could not be revoked yet (${asActionError(thrown).message}); the end of the job tries again.`;
  }
}

async function tryOut(
  runner: Runner,
  session: Session,
  server: Server,
  { clientId, clientSecret: secret }: WireBridgeCredential,
): Promise<void> {
  const candidate = { clientId, secret, requireDpop: false, audience: server.hostname, server: server.url };
  await verify(runner, session.work.context, candidate, bridgeDiagnosis);
  runner.log.info('Verified: the credential gets a token');
}

async function publish(runner: Runner, { server, inputs, before, credential }: Rotated): Promise<void> {
  await publishOutputs(runner, {
    clientId: credential.clientId,
    clientSecret: credential.clientSecret,
    credentialId: credential.id,
    expiresAt: credential.expiresTime,
    server,
    more: { 'previous-credential-id': before.activeId, 'bridge-status': before.bridge.status },
  });
  if (!inputs['export-env']) return;
  await runner.exportVariables({
    C1_BRIDGE_CLIENT_ID: credential.clientId,
    C1_BRIDGE_CLIENT_SECRET: credential.clientSecret,
  });
}

function writeBridgeReceipt(runner: Runner, { session, server, inputs, before, credential }: Rotated): void {
  writeReceipt(runner, 'C1 bridge credential rotated', [
    ['Tenant', server.url.host],
    ['Signed in', `${session.how}${session.clientId === '' ? '' : ` as ${session.clientId}`}`],
    ['Bridge', `${before.bridge.displayName || before.bridge.id} (${before.bridge.id})`],
    ['Status before', before.bridge.status.toLowerCase()],
    ['Revoked by this', before.activeId],
    ['New credential', credential.id],
    ['Until', readableTime(credential.expiresTime)],
    ['Verified', inputs.verify ? 'yes, it got a token' : 'no'],
    ['At the end of the job', inputs.revoke ? 'revoked' : 'left alive: the bridge outlives the job'],
  ]);
}
