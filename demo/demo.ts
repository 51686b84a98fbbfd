/** `npm run demo`: what this action does, told in half a minute. */
import process from 'node:process';
import { print } from './print.ts';
import { tellStory } from './story.ts';

const story = await tellStory(Date.now());
const { FORCE_COLOR, NO_COLOR, COLUMNS } = process.env;
const color = (FORCE_COLOR ?? '') === '' ? process.stdout.isTTY && (NO_COLOR ?? '') === '' : FORCE_COLOR !== '0';
const text = print(story, { color, columns: process.stdout.columns ?? (Number(COLUMNS) || 80) });
// The harness has looked into every log; this is about what was printed, whatever became of it on the way.
if (story.secrets.some((secret) => text.includes(secret))) throw new Error('the demo would have shown a secret');
process.stdout.write(text);
if (story.secrets.length === 0) {
  process.stderr.write(
    'The story went wrong: no credential was minted. Is dist/ built from this src/ (npm run build)?\n',
  );
  process.exitCode = 1;
}
