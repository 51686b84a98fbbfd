/** Receipts of every story, in the job summary. */
import { type Row, receipt } from '../domain/receipt.ts';
import { asActionError } from '../errors.ts';
import type { Runner } from '../ports.ts';
import type { Session } from './sign-in.ts';

/** How it was signed in, and as whom. */
export function signerOf({ how, clientId }: Session): string {
  return clientId === '' ? how : `${how} as ${clientId}`;
}

/** Appends a receipt to the job summary; failing to is told, and is no failure of the step. */
export function writeReceipt(runner: Runner, title: string, rows: readonly Row[]): void {
  try {
    runner.appendSummary(receipt(title, rows));
  } catch (thrown) {
    runner.log.warning('No receipt', asActionError(thrown).message);
  }
}
