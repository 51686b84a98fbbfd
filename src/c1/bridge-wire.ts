/** Bridges and their credentials as the API spells them. */
import * as z from 'zod/mini';
import { page, text, word } from './wire.ts';

export const bridgeCredentialSchema = z.object({
  id: text,
  bridgeId: text,
  clientId: text,
  clientSecret: text,
  createdAt: text,
  expiresTime: text,
  lastUsedAt: text,
  revokedAt: text,
  /** One of TUNNEL_CREDENTIAL_STATUS_…; unknown values are tolerated. */
  credentialStatus: word,
});
export type WireBridgeCredential = z.infer<typeof bridgeCredentialSchema>;
export const createdBridgeCredentialSchema = z.object({ credential: z.optional(z.nullable(bridgeCredentialSchema)) });
export const bridgeCredentialListSchema = page(bridgeCredentialSchema);

export const bridgeSchema = z.object({
  bridge: z.optional(
    z.nullable(
      z.object({
        id: text,
        displayName: text,
        appliance: z.optional(z.nullable(z.object({ status: word, lastSeenAt: text }))),
      }),
    ),
  ),
});
