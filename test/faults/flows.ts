/** The three stories and every request that they make, as the rows of the fault matrix. */
import type { Fault, Operation, Tenant } from '../../emulator/index.ts';
import type { Runner } from '../../src/ports.ts';
import { cleanUp } from '../../src/steps/clean-up.ts';
import { mint } from '../../src/steps/mint.ts';
import { revoke } from '../../src/steps/revoke.ts';
import { rotateBridge } from '../../src/steps/rotate-bridge.ts';

export interface Seeded {
  readonly inputs: Readonly<Record<string, string>>;
  /** Ids that live on whatever happens: somebody else holds them. */
  readonly held: readonly string[];
  /** Id that the story is to revoke. */
  readonly target?: string;
}

/** One request of a story: the one that the fault strikes. */
export interface Row {
  readonly stage: 'main' | 'post';
  readonly name: string;
  readonly on: Operation;
  /** How many of the same operation pass before in this stage. */
  readonly skip?: number;
  /** What goes wrong besides, for requests that only follow a mishap. */
  readonly also?: Fault;
}

export interface Flow {
  readonly name: string;
  readonly main: (runner: Runner) => Promise<void>;
  readonly post?: (runner: Runner) => Promise<void>;
  readonly seed: (tenant: Tenant) => Promise<Seeded>;
  readonly rows: readonly Row[];
}

const LOST: Fault = { on: 'credentials.create', kind: 'reset-after' };
const WIDER: Fault = { on: 'credentials.create', kind: 'wider-cidr' };
const LOST_BRIDGE: Fault = { on: 'bridge.credentials.create', kind: 'null-credential', times: 2 };

async function signInInputs(tenant: Tenant): Promise<Record<string, string>> {
  const { clientId, clientSecret } = await tenant.addClient({ kind: 'spc' });
  return { 'client-id': clientId, 'client-secret': clientSecret };
}

const root: Flow = {
  name: 'mint',
  main: mint,
  post: cleanUp,
  seed: async (tenant) => {
    const role = tenant.addRole({ name: 'deployer' });
    const { id } = tenant.addServicePrincipal({ roleIds: [role.id] });
    const sibling = await tenant.addCredential({ servicePrincipalId: id, displayName: 'made by a person' });
    const inputs = await signInInputs(tenant);
    return { inputs: { ...inputs, 'service-principal-id': id, 'scoped-roles': 'deployer' }, held: [sibling.id] };
  },
  rows: [
    { stage: 'main', name: 'sign in', on: 'token' },
    { stage: 'main', name: 'own address', on: 'source-ip' },
    { stage: 'main', name: 'roles', on: 'roles.list' },
    { stage: 'main', name: 'roles held', on: 'principal.get' },
    { stage: 'main', name: 'create', on: 'credentials.create' },
    { stage: 'main', name: 'verify', on: 'token', skip: 1 },
    { stage: 'main', name: 'list after a lost create', on: 'credentials.list', also: LOST },
    { stage: 'main', name: 'revoke after a lost create', on: 'credentials.revoke', also: LOST },
    { stage: 'main', name: 'revoke after a wider grant', on: 'credentials.revoke', also: WIDER },
    { stage: 'post', name: 'sign in', on: 'token' },
    { stage: 'post', name: 'list', on: 'credentials.list' },
    { stage: 'post', name: 'revoke', on: 'credentials.revoke' },
  ],
};

const bridge: Flow = {
  name: 'bridge',
  main: rotateBridge,
  post: cleanUp,
  seed: async (tenant) => {
    const { id } = tenant.addBridge();
    const before = await tenant.addBridgeCredential(id);
    return { inputs: { ...(await signInInputs(tenant)), 'bridge-id': id, revoke: 'true' }, held: [before.id] };
  },
  rows: [
    { stage: 'main', name: 'sign in', on: 'token' },
    { stage: 'main', name: 'read the bridge', on: 'bridge.get' },
    { stage: 'main', name: 'list', on: 'bridge.credentials.list' },
    { stage: 'main', name: 'rotate', on: 'bridge.credentials.create' },
    { stage: 'main', name: 'verify', on: 'token', skip: 1 },
    { stage: 'main', name: 'list after a lost rotation', on: 'bridge.credentials.list', skip: 1, also: LOST_BRIDGE },
    { stage: 'main', name: 'revoke after a lost rotation', on: 'bridge.credentials.revoke', also: LOST_BRIDGE },
    { stage: 'post', name: 'sign in', on: 'token' },
    { stage: 'post', name: 'revoke', on: 'bridge.credentials.revoke' },
  ],
};

const byId: Flow = {
  name: 'revoke',
  main: revoke,
  seed: async (tenant) => {
    const { id } = tenant.addServicePrincipal();
    const target = (await tenant.addCredential({ servicePrincipalId: id, displayName: 'by an earlier job' })).id;
    const inputs = { ...(await signInInputs(tenant)), 'service-principal-id': id, 'credential-id': target };
    return { inputs, held: [], target };
  },
  rows: [
    { stage: 'main', name: 'sign in', on: 'token' },
    { stage: 'main', name: 'last use', on: 'credentials.get' },
    { stage: 'main', name: 'revoke', on: 'credentials.revoke' },
  ],
};

export const FLOWS: readonly Flow[] = [root, bridge, byId];
