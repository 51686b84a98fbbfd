/** The directories of a job. */
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeText } from './env-file.ts';
import type { CommandFile } from './model.ts';

/** The directories of one job on its runner, all under one temporary root. */
export class Room {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly tools: string;
  readonly home: string;
  readonly commandFiles: string;
  readonly eventPath: string;

  private constructor(root: string) {
    this.root = root;
    this.workspace = join(root, 'work', 'work');
    this.temp = join(root, '_temp');
    this.tools = join(root, '_tool');
    this.home = join(root, 'home');
    this.commandFiles = join(this.temp, '_runner_file_commands');
    this.eventPath = join(this.temp, '_github_workflow', 'event.json');
  }

  static async create(): Promise<Room> {
    const room = new Room(await mkdtemp(join(await realpath(tmpdir()), 'runner-')));
    const directories = [room.workspace, room.tools, room.home, room.commandFiles, join(room.temp, '_github_workflow')];
    await Promise.all(directories.map((directory) => mkdir(directory, { recursive: true })));
    return room;
  }

  /** Written anew before each stage, as a step may have changed it. */
  async writeEvent(payload: unknown): Promise<void> {
    await writeFile(this.eventPath, JSON.stringify(payload, undefined, 2));
  }

  /** Stores the text of a `run:` step where its shell reads it, and returns the path. */
  async writeScript(text: string, extension: string): Promise<string> {
    const path = join(this.temp, `${randomUUID()}${extension}`);
    await writeFile(path, text);
    return path;
  }

  /** Everything in the file-command directory as of now, by name: what any process of the job could read. */
  async listCommandFiles(): Promise<CommandFile[]> {
    const names = (await readdir(this.commandFiles)).sort();
    const read = async (name: string) => ({
      name,
      content: decodeText(await readFile(join(this.commandFiles, name))),
    });
    return Promise.all(names.map(read));
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}
