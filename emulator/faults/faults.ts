/** The plan of what is to go wrong. */
import type { TenantRequest } from '../message.ts';
import type { Operation } from '../operations.ts';
import { assertPossible, type Fault } from './fault.ts';

/** What is to go wrong, in which order. */
export interface Faults {
  /**
   * Plans a fault. Of several that could strike a request, the one planned first does.
   *
   * @throws TypeError if it could never strike
   */
  add(fault: Fault): void;
  /** Forgets all that are planned. */
  clear(): void;
  /** Those that have not struck as often as they were to: empty at the end of a test that used all of its faults. */
  pending(): readonly Fault[];
  /** Uses up the fault that strikes this request, if any. */
  take(operation: Operation, request: TenantRequest): Fault | undefined;
}

/** Makes an empty plan. */
export function createFaults(): Faults {
  let planned: { fault: Fault; skip: number; times: number }[] = [];
  return {
    add: (fault) => {
      assertPossible(fault);
      planned.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
    },
    clear: () => {
      planned = [];
    },
    pending: () => planned.filter(({ times }) => Number.isFinite(times)).map(({ fault }) => fault),
    take: (operation, request) => {
      for (const plan of planned.filter(({ fault }) => couldStrike(fault, operation, request))) {
        if (plan.skip > 0) {
          plan.skip -= 1;
          continue;
        }
        plan.times -= 1;
        planned = planned.filter(({ times }) => times > 0);
        return plan.fault;
      }
      return undefined;
    },
  };
}

/** A challenge is an answer to a proof, so it waits for a request that carries one. */
function couldStrike({ on, kind }: Fault, operation: Operation, request: TenantRequest): boolean {
  if (on !== '*' && on !== operation) return false;
  return !(kind === 'need-nonce' || kind === 'downgrade') || request.headers['dpop'] !== undefined;
}
