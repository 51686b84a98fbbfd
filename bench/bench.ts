/**
 * What the action costs, as ratios against `node -e 0` and against a bare script that makes the same calls. Medians over
 * pairs of runs, so that a noisy machine does not matter much. Prints a table and checks nothing.
 */
import { parseArgs } from 'node:util';
import { load } from './load.ts';
import { compare, type Ratio, run, type Subject } from './measure.ts';
import { openScene, type Scene } from './scene.ts';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '25' } } });
const PAIRS = Number(values.pairs);

const floor: Subject = { args: ['-e', '0'] };

interface Row {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
}

const show = ({ median, low, high }: Ratio): string => `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

async function ratio(what: string, goal: string, subject: Subject, yardstick: Subject): Promise<Row> {
  return { what, goal, measured: show(await compare(subject, yardstick, PAIRS, 'ms')) };
}

async function startUp(scene: Scene, plain: Scene): Promise<readonly Row[]> {
  const empty: Subject = { ...scene.main(), after: () => undefined };
  const withoutInputs = Object.fromEntries(
    Object.entries(empty.env ?? {}).filter(([name]) => !name.startsWith('INPUT_')),
  );
  return [
    await ratio('main over https, against node -e 0', '≤ 3.0', scene.main(), floor),
    await ratio('main over https, against the bare script', '≤ 1.4', scene.main(), scene.bare('explicit')),
    await ratio('main over http on loopback, against node -e 0', '≤ 2.6', plain.main(), floor),
    await ratio('fail-fast on empty inputs, against node -e 0', '≤ 1.5', { ...empty, env: withoutInputs }, floor),
    await ratio('post with nothing to do, against node -e 0', '≤ 1.2', { args: ['dist/post.js'] }, floor),
    await ratio('post over https, against node -e 0', '≤ 3.0', scene.post(), floor),
    await ratio('the bare script over https, against node -e 0', '', scene.bare('explicit'), floor),
    {
      what: 'peak memory of main, against node -e 0',
      goal: '≤ 1.4',
      measured: show(await compare(scene.main(), floor, PAIRS, 'memory')),
    },
  ];
}

async function roundTrips(scene: Scene): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [what, goal, inputs] of [
    ['explicit ranges', '2 on 1', {}],
    ['runner', '3 on 1', { 'allow-source-cidrs': 'runner' }],
    ['runner with verify', '4 on 1', { 'allow-source-cidrs': 'runner', verify: 'true' }],
  ] as const) {
    await run(scene.main(inputs));
    const { requests, connections } = scene.counted();
    rows.push({ what: `requests of main, ${what}`, goal, measured: `${requests} on ${connections}` });
  }
  return rows;
}

async function delayed(): Promise<readonly Row[]> {
  await using far = await openScene({ tls: true, roundTripMs: 30 });
  const whole = { 'allow-source-cidrs': 'runner', verify: 'true' };
  return [
    await ratio(
      'four calls over 30 ms of network, against the bare script',
      '≤ 1.15',
      far.main(whole),
      far.bare('runner-verify'),
    ),
  ];
}

await using scene = await openScene({ tls: true });
await using plain = await openScene({ tls: false });
const rows = [...(await startUp(scene, plain)), ...(await roundTrips(scene)), ...(await delayed())];
const width = Math.max(...rows.map(({ what }) => what.length));
process.stdout.write(`\n${PAIRS} pairs each, median (middle half); Node ${process.versions.node}\n\n`);
for (const { what, goal, measured } of rows)
  process.stdout.write(`${what.padEnd(width)}  ${goal.padEnd(8)} ${measured}\n`);

const throttled = await load();
process.stdout.write(`\n${throttled.name}\n\n`);
for (const [label, value] of throttled.rows) process.stdout.write(`${label.padEnd(width)}           ${value}\n`);
