/** What one stage leaves to be read. */
import type { Masker } from './masker.ts';
import type { Annotation, JournalEntry } from './model.ts';

const ANNOTATIONS_KEPT = 10;
const MESSAGE_LENGTH = 4096;

/** What one stage leaves on the page: log, annotations, and the journal of everything that the runner did. */
export class StageRecord {
  readonly log: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly journal: JournalEntry[] = [];
  /** Set when a command or a command file could not be processed: the step fails whatever its exit code. */
  commandFailed = false;
  readonly #masker: Masker;
  readonly #debugging: boolean;

  constructor(masker: Masker, debugging: boolean) {
    this.#masker = masker;
    this.#debugging = debugging;
  }

  note(entry: JournalEntry): void {
    this.journal.push(entry);
  }

  /** Prints `text`, masked with what is registered by now. */
  print(text: string): void {
    for (const line of this.#masker.mask(text).split(/\r\n|\n/)) {
      this.log.push(line);
      this.note({ kind: 'line', text: line });
    }
  }

  /** Prints `text` line by line in debug mode only. */
  debug(text: string): void {
    if (!this.#debugging) return;
    for (const line of text.split(/\r\n|\n|\r/)) this.print(`##[debug]${line}`);
  }

  /** Prints an annotation and keeps it, up to ten of a type. Only its message is masked. */
  issue(type: Annotation['type'], message: string, properties: Readonly<Record<string, string>> = {}): void {
    const refined = this.#masker.mask(message).slice(0, MESSAGE_LENGTH);
    this.print(`##[${type}]${refined}`);
    if (this.annotations.filter((kept) => kept.type === type).length >= ANNOTATIONS_KEPT) return;
    const { title, file } = properties;
    this.annotations.push({ type, message: refined, title, file, properties });
  }

  /** The runner's answer to something it could not do: two errors, and a step that fails. */
  fail(what: string, cause: unknown): void {
    this.issue('error', `Unable to process ${what} successfully.`);
    this.issue('error', cause instanceof Error ? cause.message : String(cause));
    this.commandFailed = true;
  }
}
