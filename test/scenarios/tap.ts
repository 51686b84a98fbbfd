/** Listens in between a tenant and its port: what the tenant tells in confidence, the harness then guards as a secret. */
import type { Handler, Reply, Tenant, TenantRequest } from '../../emulator/index.ts';
import type { Job, SecretOptions } from '../harness/index.ts';

/** Sees a request before the tenant does, which waits for it. */
export type Watcher = (request: TenantRequest) => unknown;

/** A tenant that is listened to. */
export interface Tap extends Handler {
  readonly domain: string;
  watch(watcher: Watcher): void;
  /** Every client secret that a create told, in order. */
  readonly mintedSecrets: readonly string[];
  /** Declares to a job what was told before it, and from then on whatever will be. */
  guard(job: Job): void;
}

interface Confidence extends SecretOptions {
  readonly value: string;
}

const handedOver = { except: ['outputs', 'env'] } as const;

/** Wraps a tenant. Secrets reach the jobs' oracle before the action can see them, whether or not it masks them. */
export function tap(tenant: Tenant, signsIn: (clientId: string) => boolean): Tap {
  const watchers: Watcher[] = [];
  const jobs: Job[] = [];
  const told: Confidence[] = [];
  const mintedSecrets: string[] = [];
  const tell = (secret: Confidence): void => {
    if (secret.value.length < 8 || told.some(({ value }) => value === secret.value)) return;
    told.push(secret);
    for (const job of jobs) job.knowsSecret(secret.value, secret);
  };
  return {
    domain: tenant.domain,
    mintedSecrets,
    watch: (watcher) => void watchers.push(watcher),
    guard: (job) => {
      jobs.push(job);
      for (const secret of told) job.knowsSecret(secret.value, secret);
    },
    handle: async (request) => {
      for (const secret of confidencesOf(request)) tell(secret);
      for (const watcher of watchers) await watcher(request);
      const reply = await tenant.handle(request);
      const { clientSecret, accessToken } = toldIn(reply);
      if (clientSecret !== undefined) {
        mintedSecrets.push(clientSecret);
        for (const part of partsOf(clientSecret)) tell({ ...part, ...handedOver });
      }
      const form = new URLSearchParams(request.body);
      const allowance = signsIn(form.get('client_id') ?? '') ? {} : handedOver;
      if (accessToken !== undefined) tell({ label: 'an access token', value: accessToken, ...allowance });
      return reply;
    },
  };
}

/** What proves who asks, and could be replayed. */
function confidencesOf({ body, headers }: TenantRequest): readonly Confidence[] {
  const assertion = new URLSearchParams(body).get('client_assertion') ?? '';
  return [
    { label: 'an assertion', value: assertion },
    { label: 'a proof', value: headers['dpop'] ?? '' },
  ];
}

/** The secret, its payload and the private half of the key in it. */
function partsOf(clientSecret: string): readonly Confidence[] {
  const payload = clientSecret.slice(clientSecret.lastIndexOf(':') + 1);
  const text = Buffer.from(payload, 'base64url').toString('utf8');
  const privateHalf = /"d":"(?<d>[^"]+)"/.exec(text)?.groups?.['d'] ?? '';
  return [
    { label: 'the client secret', value: clientSecret },
    { label: 'the payload of the client secret', value: payload },
    { label: 'the key in the client secret', value: text },
    { label: 'the private half of the key', value: privateHalf },
  ];
}

function toldIn(reply: Reply): { readonly clientSecret: string | undefined; readonly accessToken: string | undefined } {
  const body = 'body' in reply ? reply.body : '';
  const find = (name: string): string | undefined =>
    new RegExp(`"${name}":"(?<value>[^"]+)"`).exec(body)?.groups?.['value'];
  return { clientSecret: find('clientSecret'), accessToken: find('access_token') };
}
