/** A stage without a stored secret: GitHub's issuer beside the tenant, and a trust between the two. */
import { createIssuer, type Issuer, type IssuerOptions, serve, type TrustOptions } from '../../emulator/index.ts';
import type { JobOptions } from '../harness/index.ts';
import { type Stage, type StageOptions, setStage } from './stage.ts';

export interface OidcStage extends Stage {
  readonly github: Issuer;
  /** The `/wfe` client id. */
  readonly trust: string;
  /** Inputs that sign in with GitHub's token, to be laid over the plain ones. */
  readonly oidcInputs: Readonly<Record<string, string>>;
  /** What `permissions: id-token: write` gives a job. */
  readonly permission: NonNullable<JobOptions['oidc']>;
}

export interface OidcStageOptions extends StageOptions {
  readonly trust?: Partial<TrustOptions>;
  readonly issuer?: IssuerOptions;
}

/** Sets it up. What the issuer is asked shows among the tenant's requests, as operation `oidc`. */
export async function setOidcStage(options: OidcStageOptions = {}): Promise<OidcStage> {
  const stage = await setStage(options);
  const { clock, faults, journal } = stage.tenant;
  const github = await createIssuer({ clock, faults, journal, ...options.issuer });
  const { clientId: trust } = stage.tenant.addTrust({
    servicePrincipalId: stage.principalId,
    issuer: github.issuer,
    jwks: () => github.jwks(),
    ...options.trust,
  });
  const server = await serve(github);
  return {
    ...stage,
    github,
    trust,
    oidcInputs: { 'client-id': trust, 'client-secret': '' },
    permission: { url: github.requestUrl(server.url), token: github.requestToken },
    [Symbol.asyncDispose]: async () => {
      await stage[Symbol.asyncDispose]();
      await server.close();
    },
  };
}
