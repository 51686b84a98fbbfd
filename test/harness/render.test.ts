import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { emit, quickJob } from './fixtures/index.ts';
import { renderLog } from './index.ts';

async function result() {
  await using job = await quickJob({ secrets: ['a-long-secret'], outputs: { held: () => 'a-long-secret' } });
  const text =
    '::group::Details\ninside\n::endgroup::\n::error::a-long-secret is wrong\n::warning::w\n::notice::n\n##[odd]\n';
  await emit(job, [['stdout', text]], { as: 'octo-org/emit@v1', continueOnError: true });
  await job.run({ script: 'true', condition: 'false', name: 'Never' });
  return await job.finish({ assert: false });
}

test('renders a job as the page shows it', async () => {
  expect(renderLog(await result())).toBe(`✓ Run octo-org/emit@v1
  ▼ Run octo-org/emit@v1
  ▼ Details
    inside
  Error: *** is wrong
  Warning: w
  Notice: n
  ##[odd]
⊘ Never
✓ Post Run octo-org/emit@v1
  Post job cleanup.
✓ Complete job
  Warning: Skip output 'held' since it may contain secret.
`);
});

test('adds nothing but colour', async () => {
  const job = await result();
  const coloured = renderLog(job, { color: true });
  expect(coloured).toContain('\u001b[31mError: \u001b[39m\u001b[2m***');
  expect(stripVTControlCharacters(coloured)).toBe(renderLog(job));
});

test('leaves the lines of folded groups out, and nothing else', async () => {
  const job = await result();
  const [folded, unfolded] = [renderLog(job, { folded: true }), renderLog(job)].map((text) => text.split('\n'));
  expect(folded).toContain('  ▶ Run octo-org/emit@v1');
  const missing = unfolded?.filter((line) => folded?.includes(line.replace('▼', '▶')) === false) ?? [];
  expect(missing.length).toBeGreaterThan(0);
  for (const line of missing) expect(line).toMatch(/^ {4}/);
});
