/** From what `allow-source-cidrs` asks for to the ranges that are sent: the runner's own address, as the tenant sees it. */
import type { Tenant } from '../c1/api.ts';
import { type SourceQuestion, sourceAddress } from '../c1/source-address.ts';
import { type AllowSourceCidrs, resolveRunner } from '../domain/allow-source-cidrs.ts';
import { type Cidr, formatCidr, parseAddress, scopeOf } from '../domain/cidr.ts';
import { quote } from '../domain/foreign-text.ts';
import { isLoopbackHost } from '../domain/identity.ts';
import { ActionError, asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import { within } from './budget.ts';

/** How long a second address family may take to answer, in ms: a machine with broken IPv6 must not hold the job up. */
const SECOND_FAMILY_MS = 3_000;

/**
 * The ranges to ask for, merged.
 *
 * @param allow a list that names `runner`; for others there is nothing to ask
 * @throws ActionError `address-unknown` when the runner's address can't be learned; nothing weaker is assumed
 */
export async function sourceRanges(runner: Runner, tenant: Tenant, allow: AllowSourceCidrs): Promise<readonly Cidr[]> {
  const addresses = await runnerAddresses(runner, tenant);
  const resolved = resolveRunner(allow, addresses);
  if (!resolved.ok) throw new ActionError('address-unknown', resolved.error);
  runner.log.info(`This runner is seen from ${addresses.map(formatCidr).join(' and ')}`);
  return resolved.value;
}

/** One address, or one of each family where the machine has both and no proxy stands between. */
async function runnerAddresses(runner: Runner, tenant: Tenant): Promise<readonly Cidr[]> {
  if (!runner.dualStack(tenant.server)) return [await askAddress(tenant)];
  const brief: Tenant = { ...tenant, context: within(tenant.context, SECOND_FAMILY_MS) };
  const families = await Promise.allSettled([askAddress(brief, { family: 4 }), askAddress(brief, { family: 6 })]);
  const seen = families.filter((each) => each.status === 'fulfilled').map((each) => each.value);
  return seen.length > 0 ? seen : [await askAddress(tenant)];
}

async function askAddress(tenant: Tenant, question: SourceQuestion = {}): Promise<Cidr> {
  const { address } = await ask(tenant, question);
  const parsed = parseAddress(address);
  if (!parsed.ok)
    throw new ActionError('address-unknown', `the tenant named no usable address for this runner: ${parsed.error}`);
  const scope = scopeOf(parsed.value);
  if (scope !== 'global' && !isLoopbackHost(tenant.server.hostname)) {
    const message = `the tenant says that this runner comes from ${quote(address)}, a ${scope} address that no request over the internet has`;
    throw new ActionError('address-unknown', message);
  }
  return parsed.value;
}

async function ask(tenant: Tenant, question: SourceQuestion): Promise<{ readonly address: string }> {
  try {
    return await sourceAddress(tenant, question);
  } catch (thrown) {
    const { code, message } = asActionError(thrown);
    if (!['forbidden', 'not-found', 'request-refused'].includes(code)) throw thrown;
    throw new ActionError('address-unknown', message, {
      cause: thrown,
      hint:
        'Let the client that signs in call test-source-ip, or list the egress addresses in `allow-source-cidrs`. ' +
        'The action did not fall back to an unpinned credential: that would be broader than asked.',
    });
  }
}
