/** The runner's files for outputs, state, variables and the summary. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { StageEffects } from './effects.ts';
import { decodeText, readPairs } from './env-file.ts';
import { splitLines } from './lines.ts';
import type { Masker } from './masker.ts';
import type { CommandFile } from './model.ts';
import type { StageRecord } from './record.ts';

/** In the order in which the runner reads them: `github` context key and prefix of the file's name. */
const KINDS = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
} as const;

type Kind = keyof typeof KINDS;
const ORDER: readonly Kind[] = ['path', 'env', 'step_summary', 'state', 'output'];
const SUMMARY_LIMIT = 1024 * 1024;

/** The files in which one stage answers its runner. Every stage has new ones; none is deleted before the job ends. */
export class FileCommands {
  readonly paths: Readonly<Record<Kind, string>>;
  #summary = '';

  private constructor(directory: string, suffix: string) {
    const path = (kind: Kind) => join(directory, KINDS[kind] + suffix);
    this.paths = {
      path: path('path'),
      env: path('env'),
      step_summary: path('step_summary'),
      state: path('state'),
      output: path('output'),
    };
  }

  static async create(directory: string): Promise<FileCommands> {
    const files = new FileCommands(directory, randomUUID());
    await Promise.all(ORDER.map((kind) => writeFile(files.paths[kind], '')));
    return files;
  }

  /** The summary, masked line by line; empty before {@link apply}. */
  get summary(): string {
    return this.#summary;
  }

  /** Reads every file and carries out what it says. A fault in one does not keep the others from being read. */
  async apply(effects: StageEffects, record: StageRecord, masker: Masker): Promise<void> {
    for (const kind of ORDER) {
      const bytes = await readIfThere(this.paths[kind]);
      if (bytes === undefined) continue;
      try {
        if (kind === 'step_summary') this.#summarise(bytes, record, masker);
        else applyText(kind, decodeText(bytes), effects);
      } catch (error) {
        record.fail(`file command '${kind}'`, error);
      }
    }
  }

  /** The files as they are now; one that the process deleted is left out. */
  async list(): Promise<CommandFile[]> {
    const files: CommandFile[] = [];
    for (const kind of ORDER) {
      const bytes = await readIfThere(this.paths[kind]);
      if (bytes !== undefined) files.push({ name: basename(this.paths[kind]), content: decodeText(bytes) });
    }
    return files;
  }

  #summarise(bytes: Buffer, record: StageRecord, masker: Masker): void {
    if (bytes.length === 0) return;
    if (bytes.length > SUMMARY_LIMIT) {
      const size = Math.floor(bytes.length / 1024);
      record.issue(
        'error',
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`,
      );
      return;
    }
    this.#summary = splitLines(decodeText(bytes))
      .map((line) => `${masker.mask(line)}\n`)
      .join('');
    record.note({ kind: 'summary', text: this.#summary });
  }
}

function applyText(kind: Exclude<Kind, 'step_summary'>, text: string, effects: StageEffects): void {
  if (kind === 'path') {
    for (const line of splitLines(text)) {
      if (line !== '') effects.addPath(line);
    }
    return;
  }
  for (const [name, value] of readPairs(text)) {
    if (kind === 'output') effects.setOutput(name, value);
    else if (kind === 'state') effects.saveState(name, value);
    else effects.setEnv(name, value, `Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
