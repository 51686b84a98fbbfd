/** Roles as the API spells them. */
import * as z from 'zod/mini';
import { page, text } from './wire.ts';

export const roleSchema = z.object({ id: text, name: text, displayName: text });
export type WireRole = z.infer<typeof roleSchema>;
export const roleListSchema = page(roleSchema);
