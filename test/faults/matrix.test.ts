import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCell } from './cell.ts';
import { FLOWS } from './flows.ts';
import { KINDS } from './kinds.ts';
import { faultTable } from './table.ts';

for (const flow of FLOWS) {
  describe(flow.name, () => {
    for (const row of flow.rows) {
      it.each(['once', 'for ever'] as const)(
        `survives anything at "${row.name}" in ${row.stage}, %s`,
        async (often) => {
          const wrong = await Promise.all(
            KINDS.map(async (kind) => {
              const { problems } = await runCell(flow, row, kind, often);
              return problems.map((each) => `${kind.name}: ${each}`);
            }),
          );
          expect(wrong.flat()).toEqual([]);
        },
      );
    }
  });
}

it('is told in docs/fault-matrix.md as it is (npm run faults writes it)', async () => {
  const written = readFileSync(join(import.meta.dirname, '../../docs/fault-matrix.md'), 'utf8');
  expect(written).toBe(await faultTable());
});
