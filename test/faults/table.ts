/** The results of the fault matrix as Markdown. */
import { type Often, runCell } from './cell.ts';
import { FLOWS, type Flow, type Row } from './flows.ts';
import { KINDS } from './kinds.ts';

const INTRO = `# What happens when something breaks

Made by \`npm run faults\`: every request of every story, struck by every fault, once and for ever, against the emulator in
a time of its own. A test holds that nothing worse than what stands here happens, that no secret is written anywhere, and
that this file is current.

- **recovered**: the step and the end of the job went well.
- **failed cleanly**: the step failed with one clear error, and nothing that it made is alive.
- **warned**: the step went well and nothing is alive, but the end of the job could not do all it wanted, and says so.
- **failed, warned**: both of these.
- **expires, told**: the end of the job could not revoke; its warning names the credential and when it dies by itself.
- **failed, alive, told**: the step failed, and the tenant let nobody revoke either; what may be alive is named.

"After a lost create" is a second mishap: the tenant made a credential, and its answer never came.
`;

/** Faults of one column that end alike in all rows are told once: 500, 502, 503 and 504 are. */
const COLUMNS: readonly (readonly [string, readonly string[]])[] = columns();

function columns(): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { name } of KINDS) {
    const group = name.replace(/^50\d/, '5xx');
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return [...groups];
}

/** Runs the whole matrix. */
export async function faultTable(): Promise<string> {
  const parts = [INTRO];
  for (const often of ['once', 'for ever'] as const) {
    for (const flow of FLOWS) parts.push(await section(flow, often));
  }
  return parts.join('\n');
}

async function section(flow: Flow, often: Often): Promise<string> {
  const head = ['request', ...COLUMNS.map(([name]) => name)];
  const rows: string[][] = [];
  for (const row of flow.rows) rows.push([`${row.stage}: ${row.name}`, ...(await words(flow, row, often))]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${flow.name}, ${often}`, '', ...lines, ''].join('\n');
}

async function words(flow: Flow, row: Row, often: Often): Promise<readonly string[]> {
  const byKind = new Map<string, string>();
  for (const kind of KINDS) byKind.set(kind.name, (await runCell(flow, row, kind, often)).word);
  return COLUMNS.map(([, kinds]) => [...new Set(kinds.map((kind) => byKind.get(kind) ?? ''))].join(' or '));
}
