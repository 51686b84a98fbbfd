/** The receipt of a minted credential. */
import type { WireCredential } from '../c1/wire.ts';
import type { Server } from '../domain/identity.ts';
import { type Row, readableTime } from '../domain/receipt.ts';
import type { Runner } from '../ports.ts';
import { signerOf, writeReceipt } from './receipt.ts';
import type { ScopedRoles } from './scoped-roles.ts';
import type { Session } from './sign-in.ts';

export interface MintFacts {
  readonly credential: WireCredential;
  readonly verified: boolean;
  readonly session: Session;
  readonly server: Server;
  readonly roles: ScopedRoles;
  readonly revoke: boolean;
}

/** Writes the receipt. The credential is handed over by then, so that a summary that can't be written is only a warning. */
export function writeMintReceipt(runner: Runner, facts: MintFacts): void {
  const { credential, session, roles } = facts;
  const cidrs = credential.allowSourceCidrs ?? [];
  const rows: readonly Row[] = [
    ['Tenant', facts.server.url.host],
    ['Signed in', signerOf(session)],
    ['Service principal', credential.servicePrincipalId],
    ['Credential', credential.id],
    ['Works from', cidrs.length === 0 ? 'any address' : cidrs.join(', ')],
    ['Until', readableTime(credential.expiresAt)],
    ['Roles', roles.names.length === 0 ? 'all roles of the principal' : roles.names.join(', ')],
    ['Proof of possession', credential.requireDpop === true ? 'required' : 'not required'],
    ['Verified', facts.verified ? 'yes, it got a token from this runner' : 'no'],
    ['At the end of the job', facts.revoke ? 'will be revoked' : 'left alive (revoke: false)'],
  ];
  writeReceipt(runner, 'C1 credential minted', rows);
}
