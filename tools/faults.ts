/** Writes docs/fault-matrix.md: what becomes of a job whatever breaks. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultTable } from '../test/faults/table.ts';

writeFileSync(join(import.meta.dirname, '../docs/fault-matrix.md'), await faultTable());
