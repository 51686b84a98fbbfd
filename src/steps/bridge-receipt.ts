/** The receipt of a rotation. */
import type { WireBridgeCredential } from '../c1/bridge-wire.ts';
import type { BridgeInputs } from '../domain/bridge-inputs.ts';
import type { Server } from '../domain/identity.ts';
import { readableTime } from '../domain/receipt.ts';
import type { Runner } from '../ports.ts';
import type { Before } from './bridge-before.ts';
import { signerOf, writeReceipt } from './receipt.ts';
import type { Session } from './sign-in.ts';

export interface RotationFacts {
  readonly session: Session;
  readonly server: Server;
  readonly inputs: BridgeInputs;
  readonly before: Before;
  readonly credential: WireBridgeCredential;
}

/** Writes the receipt, once the credential is handed over. */
export function writeBridgeReceipt(runner: Runner, facts: RotationFacts): void {
  const { session, server, inputs, credential } = facts;
  const { bridge, activeId } = facts.before;
  const connected = bridge.status === 'CONNECTED';
  writeReceipt(runner, 'C1 bridge credential rotated', [
    ['Tenant', server.url.host],
    ['Signed in', signerOf(session)],
    ['Bridge', bridge.displayName === '' ? bridge.id : `${bridge.displayName} (${bridge.id})`],
    ['Status before', bridge.status.toLowerCase().replaceAll('_', ' ')],
    ['Revoked by this', activeId],
    ['Cut off', connected ? 'the connected bridge, until it is given the new credential' : ''],
    ['New credential', credential.id],
    ['Until', readableTime(credential.expiresTime)],
    ['Verified', inputs.verify ? 'yes, it got a token' : 'no'],
    ['At the end of the job', inputs.revoke ? 'will be revoked' : 'left alive: the bridge outlives the job'],
  ]);
}
