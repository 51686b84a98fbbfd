/** What is secret in a job, and where it may stand all the same. */
import { type Masker, maskedLines } from './masker.ts';

/** Where a secret may stand although it is one. */
export type Allowance = 'outputs' | 'env' | 'state';

/** A secret that must not be found where it does not belong. */
export interface KnownSecret {
  /** Names the secret in messages, which never quote it. */
  readonly label: string;
  readonly value: string;
  readonly allowed: ReadonlySet<Allowance>;
}

/** Shorter secrets cannot be told from chance, and masking them destroys logs. */
export const SECRET_MINIMUM = 8;

/** Every secret of a job: those that the runner masks, and those that a test knows of. */
export class SecretLedger {
  readonly #secrets = new Map<string, KnownSecret>();
  readonly #shortMasks: string[] = [];
  readonly #masker: Masker;
  #masks = 0;

  constructor(masker: Masker) {
    this.#masker = masker;
  }

  /** A value that the runner itself masks: a secret of the repository, or one of its tokens. */
  addOwn(label: string, value: string): void {
    for (const piece of [value.trim(), ...maskedLines(value)]) {
      this.#masker.add(piece);
      this.#remember(label, piece);
    }
  }

  /** A value that a step asked to mask. */
  addMask(origin: string, value: string): void {
    this.#masks += 1;
    const label = `mask #${this.#masks} of ${origin}`;
    for (const piece of new Set([value, ...maskedLines(value)])) {
      this.#masker.add(piece);
      if (piece.length < SECRET_MINIMUM) this.#shortMasks.push(label);
      this.#remember(label, piece);
    }
  }

  /** A value that must be kept whether it is masked or not. This overrides what a mask of the same value allows. */
  declare(label: string, value: string, allowed: ReadonlySet<Allowance>): void {
    if (value.length < SECRET_MINIMUM)
      throw new RangeError(`${label}: a secret has at least ${SECRET_MINIMUM} characters.`);
    this.#secrets.set(value, { label, value, allowed });
  }

  get secrets(): readonly KnownSecret[] {
    return [...this.#secrets.values()];
  }

  /** The masks that are too short to be a secret. */
  get shortMasks(): readonly string[] {
    return this.#shortMasks;
  }

  #remember(label: string, value: string): void {
    if (value.length < SECRET_MINIMUM || this.#secrets.has(value)) return;
    this.#secrets.set(value, { label, value, allowed: new Set(['outputs', 'env']) });
  }
}
