/** Inputs of bridge/action.yml. */
import * as z from 'zod/mini';
import { flag, id, type Read, read } from './inputs.ts';

/** Fields of bridge/action.yml, beside those of signing in. */
export const bridgeFields = {
  'bridge-id': id('is missing: the id of the bridge whose credential to rotate'),
  verify: flag(true),
  'export-env': flag(false),
  revoke: flag(false),
};

const schema = z.object(bridgeFields);

export type BridgeInputs = z.infer<typeof schema>;

export function readBridgeInputs(input: (name: string) => string): Read<BridgeInputs> {
  return read(input, schema, Object.keys(bridgeFields), () => []);
}
