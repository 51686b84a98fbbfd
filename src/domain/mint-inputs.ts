/** Inputs of the root action. To add one, add it here and in action.yml; a test compares the two. */
import * as z from 'zod/mini';
import { type AllowSourceCidrs, parseAllowSourceCidrs } from './allow-source-cidrs.ts';
import { parseTtl } from './duration.ts';
import { field, flag, id, oneOf, type Read, read, text } from './inputs.ts';
import { splitList } from './list.ts';

/** Fields of action.yml, beside those of signing in. */
export const mintFields = {
  'service-principal-id': id('is missing: the id of the service principal whose credential to mint'),
  ttl: field(parseTtl, '1h'),
  'allow-source-cidrs': field<AllowSourceCidrs>(parseAllowSourceCidrs, 'runner'),
  'scoped-roles': field((value) => ({ ok: true, value: splitList(value).map((entry) => entry.text) }), ''),
  'require-dpop': flag(false),
  'display-name': text,
  verify: oneOf(['auto', 'true', 'false'], 'auto'),
  'with-access-token': flag(false),
  'export-env': flag(false),
  revoke: flag(true),
  'cleanup-expired': flag(true),
};

const schema = z.object(mintFields);

export type MintInputs = z.infer<typeof schema>;

export function readMintInputs(input: (name: string) => string): Read<MintInputs> {
  return read(input, schema, Object.keys(mintFields), (raw) => {
    const isTrue = (name: string) => raw[name]?.toLowerCase() === 'true';
    if (!(isTrue('with-access-token') && isTrue('require-dpop'))) return [];
    const message =
      'does not go with require-dpop: the proof key never leaves this step, so the token would be useless';
    return [{ input: 'with-access-token', message }];
  });
}
