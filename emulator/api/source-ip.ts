/** The question from which address a caller comes. */
import { canonicalAddress, faultOfCidr, isAllowedSource } from '../cidr.ts';
import { ApiRefusal } from '../refusals.ts';
import { type ApiCall, invalid, listField, readFields, textField } from './call.ts';

/**
 * `POST /api/v1/settings/session/test-source-ip`: whether an address would be let in. Without `sourceIp` it is the address
 * this very request comes from, which is how a caller learns it; without `allowCidr` it is the tenant's own allow-list,
 * and that is empty here.
 */
export function testSourceIp(call: ApiCall): unknown {
  const { state, token, request } = call;
  if (!token.powers.mayTestSourceIp) throw new ApiRefusal(403, 'testing source addresses is not permitted');
  const fields = readFields(call, ['sourceIp', 'allowCidr']);
  const allowCidr = listField(fields, 'allowCidr');
  for (const cidr of allowCidr) {
    const fault = faultOfCidr(cidr);
    if (fault !== undefined) invalid(`allowCidr: ${fault}`);
  }
  const asked = textField(fields, 'sourceIp');
  const checkedIp = canonicalAddress(asked ?? request.caller.address) ?? invalid('sourceIp is no IP address');
  const allowed = isAllowedSource(checkedIp, allowCidr);
  state.audit.write({ action: 'source-ip.tested', actor: token.clientId, address: request.caller.address });
  const details = { code: 7, message: `${checkedIp} is in none of the allowed ranges`, details: [] };
  return { allowed, checkedIp, details: allowed ? null : details };
}
