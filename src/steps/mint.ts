/** The root action up to its inputs. What works with them is loaded when they are good, so that bad ones are told at once. */
import { readMintInputs } from '../domain/mint-inputs.ts';
import type { Runner } from '../ports.ts';
import { openBudget } from './budget.ts';
import { enter } from './enter.ts';
import { openLedger } from './ledger.ts';
import { prepare } from './prepare.ts';

/** Mints a service-principal credential, or says all that is wrong with the inputs. */
export async function mint(runner: Runner): Promise<void> {
  const ledger = openLedger(runner);
  const prepared = await prepare(runner, readMintInputs);
  if (prepared.kind === 'skipped') return runner.setOutputs({ minted: 'false' });
  const { access, timeoutMs } = prepared;
  const budget = openBudget(runner, timeoutMs);
  const [session, { mintCredential }] = await enter(
    runner,
    budget,
    access,
    () => import(/* webpackChunkName: "work" */ './mint-credential.ts'),
  );
  await mintCredential(runner, ledger, prepared, session);
}
