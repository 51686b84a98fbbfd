/** What the grants have in common. */
import type { TenantRequest } from '../message.ts';
import type { Powers } from '../model.ts';
import type { TenantState } from '../state.ts';
import type { TokenForm } from './form.ts';

/** Someone has shown who they are: what their token will be worth. */
export interface Grant {
  readonly clientId: string;
  readonly principalId: string;
  readonly roleIds: readonly string[];
  readonly powers: Powers;
  readonly allowSourceCidrs: readonly string[] | null;
  readonly requireDpop: boolean;
  /** Further members of the answer. */
  readonly answer: Readonly<Record<string, string>>;
  /** Notes that the token was handed out. */
  readonly used: () => void;
}

/** A token request that is well-formed. */
export interface GrantRequest {
  readonly state: TenantState;
  readonly request: TenantRequest;
  readonly form: TokenForm;
}

/** One way of getting a token. Throws TokenRefusal. */
export type GrantType = (request: GrantRequest) => Promise<Grant>;
