/** `npm run pictures`: draws what README shows of log and receipt anew. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { drawPictures } from './draw.ts';

const folder = resolve(import.meta.dirname, '../../docs/images');
await mkdir(folder, { recursive: true });
for (const [name, svg] of Object.entries(await drawPictures())) {
  await writeFile(join(folder, name), svg);
  process.stdout.write(`docs/images/${name}\n`);
}
