/** Inputs of revoke/action.yml. */
import * as z from 'zod/mini';
import { id, type Read, read } from './inputs.ts';

/** Fields of revoke/action.yml, beside those of signing in. */
export const revokeFields = {
  'credential-id': id('is missing: the id of the credential to revoke'),
  'service-principal-id': id(),
  'bridge-id': id(),
};

const schema = z.object(revokeFields);

export type RevokeInputs = z.infer<typeof schema>;

export function readRevokeInputs(input: (name: string) => string): Read<RevokeInputs> {
  return read(input, schema, Object.keys(revokeFields), (raw) => {
    const given = [raw['service-principal-id'], raw['bridge-id']].filter((each) => each !== '').length;
    if (given === 1) return [];
    const message = given === 0 ? 'or bridge-id is needed: whose credential it is' : 'and bridge-id exclude each other';
    return [{ input: 'service-principal-id', message }];
  });
}
