/** A map whose names ignore case and keep the spelling they came with first, as the runner's dictionaries do. */
export class NamedValues {
  readonly #entries = new Map<string, { readonly name: string; readonly value: string }>();

  set(name: string, value: string): void {
    const key = name.toLowerCase();
    this.#entries.set(key, { name: this.#entries.get(key)?.name ?? name, value });
  }

  get(name: string): string | undefined {
    return this.#entries.get(name.toLowerCase())?.value;
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The pairs, in the order in which their names first came. */
  pairs(): [name: string, value: string][] {
    return [...this.#entries.values()].map(({ name, value }) => [name, value]);
  }

  toRecord(): Record<string, string> {
    return Object.fromEntries(this.pairs());
  }
}
