import type { Tenant } from '../../src/c1/api.ts';
import { bearer } from '../../src/net/authorization.ts';
import { contextOf, type Scene, type Script, script, type TestContext } from '../net/context.ts';

/** A tenant that plays scenes, for answers that no emulator gives. */
export function playing(...scenes: readonly Scene[]): Tenant & Script & { readonly context: TestContext } {
  const network = script(...scenes);
  return {
    ...network,
    context: contextOf(network.send, 30_000),
    server: new URL('https://acme.example'),
    authorization: bearer('hush-hush'),
  };
}

/** An answer of JSON. */
export function saying(json: unknown, status = 200): Scene {
  return { status, body: JSON.stringify(json) };
}
