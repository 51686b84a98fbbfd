/**
 * The API's shapes as it spells them: proto3 JSON, where "not set" may be absent, null or an empty value, and unknown fields
 * come over time. Missing or mistyped required fields fail with their names.
 */
import * as z from 'zod/mini';

/** A scalar that may be spelled as unset; empty when it is. */
const text = z.pipe(
  z.optional(z.nullable(z.string())),
  z.transform((value) => value ?? ''),
);

/** An enum. Its names grow over time, and protobuf prints a value that it has no name for as a number. */
const word = z.pipe(
  z.optional(z.nullable(z.union([z.string(), z.number()]))),
  z.transform((value) => String(value ?? '')),
);

const texts = z.optional(z.nullable(z.array(z.string())));

export const credentialSchema = z.object({
  id: text,
  clientId: text,
  servicePrincipalId: text,
  displayName: text,
  createdAt: text,
  expiresAt: text,
  lastUsedAt: text,
  /** Absent and null are kept apart from an empty list: only the grant check may say that they mean the same. */
  allowSourceCidrs: texts,
  scopedRoleIds: texts,
  requireDpop: z.optional(z.nullable(z.boolean())),
});
export type WireCredential = z.infer<typeof credentialSchema>;

export const createdSchema = z.object({
  credential: z.optional(z.nullable(credentialSchema)),
  clientSecret: text,
});
export type WireCreated = z.infer<typeof createdSchema>;

export const credentialListSchema = page(credentialSchema);
export const gotCredentialSchema = z.object({ credential: z.optional(z.nullable(credentialSchema)) });

export const roleSchema = z.object({ id: text, name: text, displayName: text });
export type WireRole = z.infer<typeof roleSchema>;
export const roleListSchema = page(roleSchema);

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

function page<T extends z.ZodMiniType>(item: T) {
  return z.object({ list: z.optional(z.nullable(z.array(item))), nextPageToken: text });
}
