/** Handing over: outputs and, where asked for, variables of the job's environment. */
import type { Server } from '../domain/identity.ts';
import type { Runner } from '../ports.ts';

/** What the later steps are given. Empty values are set too, so that an output never keeps an earlier meaning. */
export interface Handover {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly credentialId: string;
  /** RFC 3339. */
  readonly expiresAt: string;
  readonly server: Server;
  /** Outputs of one action only, by name. */
  readonly more: Readonly<Record<string, string>>;
}

/** Sets the outputs; `minted` comes last, when all others are there. */
export function publishOutputs(runner: Runner, handover: Handover): void {
  runner.setOutputs({
    'client-id': handover.clientId,
    'client-secret': handover.clientSecret,
    'credential-id': handover.credentialId,
    'expires-at': handover.expiresAt,
    'server-url': handover.server.url.origin,
    ...handover.more,
    minted: 'true',
  });
}

/** Variables that C1's tools read before client credentials, so that a left-over value would win over ours. */
const SHADOWS = ['CONDUCTORONE_ACCESS_TOKEN', 'CONDUCTORONE_OIDC_TOKEN'] as const;

/** Variables that send the tools to a tenant of their own. */
const DETOURS = ['CONDUCTORONE_SERVER_URL', 'CONDUCTORONE_TENANT_DOMAIN'] as const;

/** Exports what the Terraform provider, Cone and the SDKs read, and warns of what would shadow it. */
export function exportForTools(runner: Runner, handover: Handover, accessToken: string): void {
  const variables: Record<string, string> = {
    CONDUCTORONE_CLIENT_ID: handover.clientId,
    CONDUCTORONE_CLIENT_SECRET: handover.clientSecret,
  };
  if (handover.server.overridden) variables['CONDUCTORONE_SERVER_URL'] = handover.server.url.origin;
  if (accessToken !== '') variables['CONDUCTORONE_ACCESS_TOKEN'] = accessToken;
  const planted = [...SHADOWS, ...DETOURS].filter((name) => !(name in variables) && (runner.env(name) ?? '') !== '');
  runner.exportVariables(variables);
  if (planted.length === 0) return;
  runner.log.warning(
    'Variables shadow the credential',
    `${planted.join(' and ')} ${planted.length === 1 ? 'is' : 'are'} set already, and C1's tools read ${planted.length === 1 ? 'it' : 'them'} first. ` +
      'Unset what an earlier step or the workflow left there, or the exported credential will not be used.',
  );
}
