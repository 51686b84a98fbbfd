/** The address from which the tenant sees us. No third party is asked. */
import * as z from 'zod/mini';
import { type ApiCall, ask, type Tenant } from './api.ts';

const schema = z.object({
  checkedIp: z.optional(z.nullable(z.string())),
  allowed: z.optional(z.nullable(z.boolean())),
});

export interface SourceAddress {
  /** As the tenant spells it; empty when it does not say. */
  readonly address: string;
  readonly allowed: boolean;
}

export interface SourceQuestion {
  /** Ranges to test the address against; none asks for the address alone. */
  readonly against?: readonly string[];
  /** Ask over this address family, once, for at most the time of one attempt. */
  readonly family?: 4 | 6;
}

/** Asks the tenant for the source address of this very request (`test-source-ip` without `sourceIp`). */
export async function sourceAddress(tenant: Tenant, question: SourceQuestion = {}): Promise<SourceAddress> {
  const api: ApiCall = {
    what: "learn this runner's address from the tenant",
    method: 'POST',
    path: ['settings', 'session', 'test-source-ip'],
    // JSON leaves out what is undefined.
    body: { allowCidr: question.against },
    safe: true,
    ...(question.family === undefined ? {} : { family: question.family, repeat: 'never' }),
  };
  const answer = await ask(tenant, api, schema);
  return { address: answer.checkedIp ?? '', allowed: answer.allowed ?? false };
}
