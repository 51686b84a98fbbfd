/** The options of the command line. */
import { parseArgs } from 'node:util';
import { canonicalAddress } from './cidr.ts';
import { type FaultName, namedFaults } from './faults/named.ts';

/** What `--help` prints. */
export const usage = `Serves an emulated C1 tenant on 127.0.0.1 until it is interrupted.

  npm run emulator -- [options]

  --port <number>             port to listen on; a free one if left out
  --https                     speak HTTPS, with a certificate authority made at start
  --ca-file <path>            where to write that authority (PEM), e.g. for NODE_EXTRA_CA_CERTS; needs --https
  --caller-address <address>  the address callers seem to come from; their own if left out
  --values-file <path>        where to write the values to sign in with, as KEY=value lines
  --fault <name>              something that is to go wrong once; may be repeated
  --help                      this text

Faults: ${Object.keys(namedFaults).join(', ')}
`;

/** What was asked for on the command line. */
export interface CliOptions {
  readonly help: boolean;
  readonly https: boolean;
  readonly port: number;
  readonly callerAddress: string | undefined;
  readonly caFile: string | undefined;
  readonly valuesFile: string | undefined;
  readonly faults: readonly FaultName[];
}

/** The command line is wrong; the message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line.
 *
 * @param args what follows the script's name
 * @throws UsageError
 */
export function readCliOptions(args: readonly string[]): CliOptions {
  const values = parsed(args);
  const callerAddress = values['caller-address'];
  if (callerAddress !== undefined && canonicalAddress(callerAddress) === undefined) {
    throw new UsageError('--caller-address takes an IPv4 or IPv6 address');
  }
  if (values['ca-file'] !== undefined && values.https !== true) throw new UsageError('--ca-file needs --https');
  return {
    help: values.help === true,
    https: values.https === true,
    port: portOf(values.port),
    callerAddress,
    caFile: values['ca-file'],
    valuesFile: values['values-file'],
    faults: (values.fault ?? []).map(faultName),
  };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        https: { type: 'boolean' },
        'ca-file': { type: 'string' },
        'caller-address': { type: 'string' },
        'values-file': { type: 'string' },
        fault: { type: 'string', multiple: true },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'the command line cannot be read');
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError('--port takes a number from 0 to 65535');
  return port;
}

function faultName(text: string): FaultName {
  const name = Object.keys(namedFaults).find((known): known is FaultName => known === text);
  if (name === undefined) throw new UsageError(`--fault: there is no fault called ${JSON.stringify(text)}`);
  return name;
}
