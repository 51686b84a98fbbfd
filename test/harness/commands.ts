/** What the runner does with the workflow commands of one stage. */
import { type CommandLine, parseCommand } from './command-line.ts';
import type { StageEffects } from './effects.ts';
import { splitLines } from './lines.ts';
import type { Stream } from './model.ts';
import type { StageRecord } from './record.ts';

interface Handler {
  /** The command is never echoed as it was printed. */
  readonly omitsEcho?: true;
  readonly handle: (commands: StageCommands, command: CommandLine) => void;
}

/** Ends a stage at once and leaves its process running unseen: an exception that the runner does not catch. */
class StageAbort extends Error {}

function required(command: CommandLine, property: string): string {
  const value = command.properties.get(property) ?? '';
  if (value === '') throw new Error(`Required field '${property}' is missing in ##[${command.name}] command.`);
  return value;
}

function issue(type: 'error' | 'warning' | 'notice'): Handler {
  return {
    omitsEcho: true,
    handle: ({ record }, { data, properties }) => record.issue(type, data, properties.toRecord()),
  };
}

function group(name: string, text: (data: string) => string): Handler {
  return { handle: ({ record }, { data }) => record.print(`##[${name}]${text(data)}`) };
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  'add-mask': { omitsEcho: true, handle: (commands, { data }) => commands.mask(data) },
  // Problem matchers are accepted and have no effect.
  'add-matcher': { handle: () => undefined },
  'remove-matcher': { handle: () => undefined },
  'add-path': {
    handle: (commands, { name, data }) => {
      commands.refuseUnsafe(name);
      commands.effects.addPath(data);
    },
  },
  'set-env': {
    handle: (commands, command) => {
      commands.refuseUnsafe(command.name);
      const name = required(command, 'name');
      commands.effects.setEnv(
        name,
        command.data,
        `Can't update ${name} environment variable using ::set-env:: command.`,
      );
    },
  },
  'set-output': { handle: ({ effects }, command) => effects.setOutput(required(command, 'name'), command.data) },
  'save-state': { handle: ({ effects }, command) => effects.saveState(required(command, 'name'), command.data) },
  debug: { omitsEcho: true, handle: ({ record }, { data }) => record.debug(data) },
  echo: { handle: (commands, { data }) => commands.switchEcho(data) },
  error: issue('error'),
  warning: issue('warning'),
  notice: issue('notice'),
  group: group('group', (data) => data),
  endgroup: group('endgroup', () => ''),
};

const STOP = 'stop-commands';

/** The names that the runner knows, in lower case. */
export const REGISTERED_COMMANDS: ReadonlySet<string> = new Set([...Object.keys(HANDLERS), STOP]);

export interface CommandOptions {
  readonly debugging: boolean;
  /** `ACTIONS_ALLOW_UNSECURE_COMMANDS` is set. */
  readonly allowUnsafe: boolean;
  /** Registers a secret for the whole job. */
  readonly addMask: (value: string) => void;
}

/** Reads the lines of one stage, of both streams: handles commands, prints the rest. */
export class StageCommands {
  readonly record: StageRecord;
  readonly effects: StageEffects;
  readonly #options: CommandOptions;
  #echo: boolean;
  #stopToken: string | undefined;

  constructor(record: StageRecord, effects: StageEffects, options: CommandOptions) {
    this.record = record;
    this.effects = effects;
    this.#options = options;
    this.#echo = options.debugging;
  }

  /** @throws StageAbort for a stop token that the runner refuses. */
  take(line: string, stream: Stream): void {
    const known = new Set(REGISTERED_COMMANDS);
    if (this.#stopToken !== undefined) known.add(this.#stopToken.toLowerCase());
    const command = parseCommand(line, known);
    if (command === undefined || !this.#handled(command, line, stream)) {
      // Markers that only the runner itself may print.
      this.record.print(line.replaceAll(/##\[(?=(?:start|end)-action)/gi, ''));
    }
  }

  mask(data: string): void {
    if (data.trim() === '') {
      this.record.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    if (this.#echo) this.record.print('::add-mask::***');
    this.#options.addMask(data);
    this.record.note({ kind: 'mask', value: data });
  }

  switchEcho(data: string): void {
    const wanted = data.trim().toLowerCase();
    if (wanted !== 'on' && wanted !== 'off') {
      throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`);
    }
    this.#echo = wanted === 'on';
  }

  refuseUnsafe(name: string): void {
    if (!this.#options.allowUnsafe) throw new Error(`The \`${name}\` command is disabled.`);
  }

  #handled(command: CommandLine, line: string, stream: Stream): boolean {
    if (this.#stopToken !== undefined) return this.#handledWhileStopped(command, line);
    const { name, data } = command;
    this.record.note({ kind: 'command', name, data, properties: command.properties.toRecord(), stream });
    if (name === STOP) {
      this.#stop(data, line);
      return true;
    }
    const handler = HANDLERS[name];
    if (handler === undefined) return false;
    if (this.#echo && handler.omitsEcho === undefined) this.record.print(line);
    try {
      handler.handle(this, command);
    } catch (error) {
      this.record.fail(`command '${handler.omitsEcho === undefined ? line : name}'`, error);
    }
    return true;
  }

  #handledWhileStopped(command: CommandLine, line: string): boolean {
    if (command.name !== this.#stopToken?.toLowerCase()) return false;
    this.record.print(line);
    this.#stopToken = undefined;
    return true;
  }

  #stop(token: string, line: string): void {
    const name = token.toLowerCase();
    if (name === '' || name === 'pause-logging' || REGISTERED_COMMANDS.has(name)) {
      throw new StageAbort(`Invalid stop token '${token}': it is empty or the name of a command.`);
    }
    this.#stopToken = token;
    this.record.print(line);
  }

  /** Reads a text as a function step prints it. */
  takeText(text: string): void {
    for (const line of splitLines(text)) this.take(line, 'stdout');
  }
}
