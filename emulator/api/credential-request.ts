/** The body of a credential create. */
import { faultOfCidr } from '../cidr.ts';
import type { CredentialDraft } from '../minting.ts';
import { parseProtoDuration } from '../proto-json.ts';
import { type ApiCall, flagField, invalid, listField, readFields, textField } from './call.ts';

const fieldNames = ['displayName', 'expires', 'allowSourceCidrs', 'scopedRoles', 'requireDpop'];
const longestSeconds = 180 * 86_400;
const mostCidrs = 32;

/**
 * Reads and judges the body of a credential create: a name, a lifetime of more than nothing and at most 180 days, at most
 * 32 CIDRs, roles that exist.
 *
 * @throws ApiRefusal
 */
export function readCredentialRequest(call: ApiCall, ownerId: string): CredentialDraft {
  const fields = readFields(call, fieldNames);
  const displayName = textField(fields, 'displayName')?.trim() ?? '';
  if (displayName === '') invalid('displayName is missing');
  const allowSourceCidrs = listField(fields, 'allowSourceCidrs');
  if (allowSourceCidrs.length > mostCidrs) invalid(`allowSourceCidrs holds more than ${mostCidrs} ranges`);
  for (const cidr of allowSourceCidrs) {
    const fault = faultOfCidr(cidr);
    if (fault !== undefined) invalid(`allowSourceCidrs: ${fault}`);
  }
  const scopedRoleIds = listField(fields, 'scopedRoles');
  if (scopedRoleIds.some((id) => !call.state.roles.has(id))) invalid('scopedRoles names a role that does not exist');
  return {
    kind: 'spc',
    ownerId,
    displayName,
    lifetimeMs: lifetimeSeconds(textField(fields, 'expires')) * 1000,
    allowSourceCidrs,
    scopedRoleIds,
    requireDpop: flagField(fields, 'requireDpop'),
  };
}

function lifetimeSeconds(text: string | undefined): number {
  const seconds = text === undefined ? undefined : parseProtoDuration(text);
  if (seconds === undefined) return invalid('expires must be a duration in seconds, e.g. "900s"');
  if (seconds <= 0) return invalid('expires must be more than nothing');
  if (seconds > longestSeconds) return invalid(`expires must be at most 180 days, ${longestSeconds}s`);
  return seconds;
}
