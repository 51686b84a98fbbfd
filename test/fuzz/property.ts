/**
 * One property, in two sizes. `npm test` runs a few cases of a fixed seed, so that it never turns red by chance; `npm run
 * fuzz` runs thousands of a new seed, and counts them.
 */
import fc from 'fast-check';
import { inject, it } from 'vitest';

interface Size {
  readonly seed: number;
  /** Cases of one property. */
  readonly cases: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    fuzz?: Size;
  }
  interface TaskMeta {
    /** Cases that a property was run with. */
    cases?: number;
  }
}

const { seed, cases: whole } = inject('fuzz') ?? { seed: 20_260_822, cases: 200 };

/**
 * @param share part of the cases, for properties whose cases take long
 */
export function holds<T>(
  name: string,
  material: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
  share = 1,
): void {
  it(name, async ({ task }) => {
    let cases = 0;
    const property = fc.asyncProperty(material, async (value) => {
      cases++;
      await check(value);
    });
    await fc.assert(property, { seed, numRuns: Math.ceil(whole * share) });
    task.meta.cases = cases;
  });
}
