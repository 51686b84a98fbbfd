/** State as post finds it. Another step may have written it, so that it is looked at as anything that comes from outside. */
import * as z from 'zod/mini';
import { isId } from './identity.ts';

const id = z.string().check(z.refine((text) => text === '' || isId(text)));

/** The most credentials that a bridge may have alive before it is rotated; it should have one. */
export const MOST_PREVIOUS = 100;

const schema = z.object({
  version: z.literal(1),
  owner: z.enum(['service-principal', 'bridge']),
  ownerId: id,
  /** Random parts of the markers of every create that was begun. */
  markers: z.array(z.string().check(z.regex(/^[\w-]{22}$/))).check(z.maxLength(8)),
  /** A bridge's rotation was begun and its outcome is not in this entry. */
  pending: z.boolean(),
  /** The bridge's living credentials before the rotation: they are not what it made. */
  previousIds: z.array(id).check(z.maxLength(MOST_PREVIOUS)),
  /** The credential that was created and is alive as far as main knows; empty when there is none. */
  credentialId: id,
  expiresAt: z.string().check(z.maxLength(40)),
  /** Our own check of the credential was over this many ms after its creation; 0 when it was not tried by us alone. */
  checkedWithinMs: z.number().check(z.minimum(0)),
  /** Whether post takes the credential away. */
  revoke: z.boolean(),
  /** Whether post also removes this repository's expired leftovers. */
  cleanup: z.boolean(),
});

export type Invocation = z.infer<typeof schema>;

/** State as it was saved; `undefined` when it is absent, cut or forged beyond recognition. */
export function parseState(text: string): Invocation | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
