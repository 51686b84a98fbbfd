/** A stage with a bridge on it, and ways to ask what became of its credentials. */
import type { Tenant } from '../../emulator/index.ts';
import type { StepResult } from '../harness/index.ts';
import { type Stage, type StageOptions, setStage } from './stage.ts';

export interface BridgeStage extends Stage {
  readonly bridgeId: string;
  /** The credential that was active before the story; no entry of the audit log made it. */
  readonly previous: { readonly id: string; readonly clientId: string; readonly clientSecret: string };
  /** Inputs of a plain rotation. */
  readonly rotation: Readonly<Record<string, string>>;
  /** Inputs that sign in, alone. */
  readonly access: Readonly<Record<string, string>>;
}

/** Sets up a tenant with a connected bridge that has a credential. */
export async function setBridgeStage(options: StageOptions = {}): Promise<BridgeStage> {
  const stage = await setStage(options);
  const { id: bridgeId } = stage.tenant.addBridge({ displayName: 'Basement' });
  const previous = await stage.tenant.addBridgeCredential(bridgeId);
  const { 'service-principal-id': _, ...access } = stage.inputs;
  return { ...stage, bridgeId, previous, access, rotation: { ...access, 'bridge-id': bridgeId } };
}

/**
 * The most credentials that were active at any one instant, read off the audit log of a tenant with one bridge.
 *
 * @param before ids that were active before the log began
 */
export function mostActive(tenant: Tenant, before: readonly string[]): number {
  const active = new Set(before);
  let most = active.size;
  for (const { action, target = '' } of tenant.audit) {
    if (action === 'bridge-credential.replaced' || action === 'bridge-credential.revoked') active.delete(target);
    if (action === 'bridge-credential.created') active.add(target);
    most = Math.max(most, active.size);
  }
  return most;
}

/** Ids of what could still be used. */
export function living(tenant: Tenant): readonly string[] {
  return tenant.livingCredentials().map(({ id }) => id);
}

/** How often an operation was asked for. */
export function times(tenant: Tenant, operation: string): number {
  return tenant.requests.filter((request) => request.operation === operation).length;
}

/** Whether a client gets a token. */
export async function getsToken(url: string, clientId: string, clientSecret: string): Promise<boolean> {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
  const response = await fetch(`${url}/auth/v1/token`, { method: 'POST', body: new URLSearchParams(form) });
  await response.text();
  return response.ok;
}

/** The errors of a step, with their titles. */
export function errors(step: StepResult): readonly string[] {
  return told(step).filter((each) => each.startsWith('error: '));
}

/** The annotations of a step as `type: title: message`. */
export function told({ annotations }: StepResult): readonly string[] {
  return annotations.map(({ type, title, message }) => `${type}: ${title}: ${message}`);
}
