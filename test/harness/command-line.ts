/** Workflow commands in lines of output, read as the runner reads them. */
import { NamedValues } from './named-values.ts';

/** A workflow command found in a line of output. */
export interface CommandLine {
  /** 2 for `::name k=v::data`, 1 for `##[name k=v]data`. */
  readonly version: 1 | 2;
  /** In lower case; names of commands ignore case. */
  readonly name: string;
  readonly data: string;
  readonly properties: NamedValues;
}

interface Grammar {
  readonly separator: string;
  readonly unescapeData: (text: string) => string;
  readonly unescapeProperty: (text: string) => string;
}

interface Parts {
  readonly version: 1 | 2;
  readonly head: string;
  readonly data: string;
}

/** .NET's white space: unlike JavaScript's it has U+0085 and lacks U+FEFF. */
const LEADING_WHITE_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** The escapes are undone one after the other, `%25` last. Hexadecimal digits count in upper case only. */
function unescaper(escapes: readonly (readonly [string, string])[]): (text: string) => string {
  return (text) => escapes.reduce((done, [code, char]) => done.replaceAll(code, char), text);
}

const LINE_BREAKS = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;
const PERCENT = ['%25', '%'] as const;
const unescapeV1 = unescaper([['%3B', ';'], ...LINE_BREAKS, ['%5D', ']'], PERCENT]);

const GRAMMARS: Readonly<Record<1 | 2, Grammar>> = {
  1: { separator: ';', unescapeData: unescapeV1, unescapeProperty: unescapeV1 },
  2: {
    separator: ',',
    unescapeData: unescaper([...LINE_BREAKS, PERCENT]),
    unescapeProperty: unescaper([...LINE_BREAKS, ['%3A', ':'], ['%2C', ','], PERCENT]),
  },
};

/** Removes the white space before a command, as the runner sees it. */
export function trimStart(line: string): string {
  return line.replace(LEADING_WHITE_SPACE, '');
}

/** `::name k=v::data`; only white space may stand before it. */
function cutV2(line: string): Parts | undefined {
  const text = trimStart(line);
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  return end < 0 ? undefined : { version: 2, head: text.slice(2, end), data: text.slice(end + 2) };
}

/** `##[name k=v]data`; anything may stand before it. */
function cutV1(line: string): Parts | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : { version: 1, head: line.slice(start + 3, end), data: line.slice(end + 1) };
}

function read({ version, head, data }: Parts): CommandLine {
  const grammar = GRAMMARS[version];
  const space = head.indexOf(' ');
  const properties = new NamedValues();
  const list = space > 0 ? head.slice(space + 1) : '';
  for (const property of (version === 2 ? list.trim() : list).split(grammar.separator)) {
    const equals = property.indexOf('=');
    if (equals >= 0) {
      properties.set(property.slice(0, equals), grammar.unescapeProperty(property.slice(equals + 1)));
    }
  }
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  return { version, name, data: grammar.unescapeData(data), properties };
}

/**
 * Reads the command in `line`, in the newer form first and in the older one if that fails.
 *
 * @param registered The known names, in lower case: whatever else looks like a command is plain text.
 */
export function parseCommand(line: string, registered: ReadonlySet<string>): CommandLine | undefined {
  for (const cut of [cutV2, cutV1]) {
    const parts = cut(line);
    if (parts !== undefined) {
      const command = read(parts);
      if (registered.has(command.name)) return command;
    }
  }
  return undefined;
}
