/**
 * The API's shapes as it spells them: proto3 JSON, where "not set" may be absent, null or an empty value, and unknown fields
 * come over time. Missing or mistyped required fields fail with their names.
 */
import * as z from 'zod/mini';

/** A scalar that may be spelled as unset; empty when it is. One schema and no pipe of four: making them costs start-up time. */
export const text = scalar((value) => (typeof value === 'string' ? value : undefined));

/** An enum. Its names grow over time, and protobuf prints a value that it has no name for as a number. */
export const word = scalar((value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
);

/** @param read the value as text, `undefined` for one of another type */
function scalar(read: (value: unknown) => string | undefined) {
  return z.transform((value: unknown, context): string => {
    const found = value === null || value === undefined ? '' : read(value);
    if (found !== undefined) return found;
    context.issues.push({ code: 'custom', message: 'has another type', input: value });
    return z.NEVER;
  });
}

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

/** Made when it is asked for: minting does without. */
export const credentialListSchema = () => page(credentialSchema);
export const gotCredentialSchema = () => z.object({ credential: z.optional(z.nullable(credentialSchema)) });

/** A page of a list. */
export function page<T extends z.ZodMiniType>(item: T) {
  return z.object({ list: z.optional(z.nullable(z.array(item))), nextPageToken: text });
}
