/** The tenant's answers, as its API spells them. */
import fc from 'fast-check';
import type { Json } from './bent-json.ts';
import { cidr, clientId, id, keyInSecret, timestamp } from './material.ts';
import { anyText } from './texts.ts';

type Shape = fc.Arbitrary<Json>;

const maybe = (value: Shape): Shape =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });

export const credential: Shape = fc.record({
  id,
  clientId,
  servicePrincipalId: id,
  displayName: anyText,
  createdAt: timestamp,
  expiresAt: timestamp,
  lastUsedAt: maybe(timestamp),
  allowSourceCidrs: maybe(fc.array(cidr, { maxLength: 3 })),
  scopedRoleIds: maybe(fc.array(id, { maxLength: 3 })),
  requireDpop: fc.boolean(),
});

export const created: Shape = fc.record({
  credential: maybe(credential),
  clientSecret: keyInSecret.map(({ secret }) => secret),
});

const bridgeCredential: Shape = fc.record({
  id,
  bridgeId: id,
  clientId,
  clientSecret: anyText,
  createdAt: timestamp,
  expiresTime: timestamp,
  credentialStatus: fc.constantFrom('TUNNEL_CREDENTIAL_STATUS_ACTIVE', 'TUNNEL_CREDENTIAL_STATUS_REVOKED', 'NEW'),
});

export const createdBridge: Shape = fc.record({ credential: maybe(bridgeCredential) });

export const bridge: Shape = fc.record({
  bridge: maybe(
    fc.record({ id, displayName: anyText, appliance: maybe(fc.record({ status: anyText, lastSeenAt: timestamp })) }),
  ),
});

const role: Shape = fc.record({ id, name: anyText, displayName: anyText });

function pageOf(item: Shape): Shape {
  return fc.record({ list: fc.array(item, { maxLength: 4 }), nextPageToken: fc.oneof(fc.constant(''), anyText) });
}

export const credentialPage = pageOf(credential);
export const bridgePage = pageOf(bridgeCredential);
export const rolePage = pageOf(role);

export const principal: Shape = fc.record({
  servicePrincipal: maybe(
    fc.record({
      displayName: anyText,
      user: maybe(fc.record({ roleIds: fc.array(id, { maxLength: 3 }), status: anyText })),
    }),
  ),
});

export const source: Shape = fc.record({ checkedIp: fc.oneof(fc.ipV4(), fc.ipV6(), anyText), allowed: fc.boolean() });

export const refusal: Shape = fc.record({ code: fc.integer(), message: anyText, details: fc.constant([]) });

export const token: Shape = fc.record({
  access_token: fc.stringMatching(/^[\w.-]{20,60}$/),
  token_type: fc.constantFrom('Bearer', 'bearer', 'DPoP', 'mac'),
  expires_in: fc.oneof(fc.integer(), fc.constant('3600'), fc.constant(null)),
});

export const tokenRefusal: Shape = fc.record({ error: anyText, error_description: anyText });
