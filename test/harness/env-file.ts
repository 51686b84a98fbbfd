/** One `NAME=VALUE` or `NAME<<DELIMITER` entry of an environment file. */
export type Pair = readonly [name: string, value: string];

interface Cursor {
  readonly text: string;
  index: number;
}

interface Line {
  readonly text: string;
  readonly newline: boolean;
}

/** Only `\n` ends a line here (as on Linux and macOS): a `\r` stays in values and delimiters. */
function readLine(cursor: Cursor): Line | undefined {
  if (cursor.index >= cursor.text.length) return undefined;
  const start = cursor.index;
  const end = cursor.text.indexOf('\n', start);
  cursor.index = end < 0 ? cursor.text.length : end + 1;
  return { text: cursor.text.slice(start, end < 0 ? undefined : end), newline: end >= 0 };
}

function readHeredoc(cursor: Cursor, head: string, at: number): Pair {
  const name = head.slice(0, at);
  const delimiter = head.slice(at + 2);
  if (name === '' || delimiter === '') {
    throw new Error(`Invalid format '${head}'. Name must not be empty and delimiter must not be empty`);
  }
  const start = cursor.index;
  let end = start;
  for (;;) {
    const line = readLine(cursor);
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (line.text === delimiter) return [name, cursor.text.slice(start, end)];
    if (!line.newline) throw new Error('Invalid value. EOF marker missing new line.');
    end = cursor.index - 1;
  }
}

/**
 * Reads the pairs of an environment file one by one, so that those before a fault are seen before it throws.
 *
 * Whichever of `=` and `<<` comes first in a line decides how it is read. Nothing is trimmed.
 *
 * @throws Error with the runner's own words, which quote the faulty line as it is.
 */
export function* readPairs(text: string): Generator<Pair, void, undefined> {
  const cursor: Cursor = { text, index: 0 };
  for (let line = readLine(cursor); line !== undefined; line = readLine(cursor)) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      yield readHeredoc(cursor, line.text, heredoc);
    } else if (equals >= 0) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

function decodeUtf32(bytes: Buffer, littleEndian: boolean): string {
  let text = '';
  for (let index = 4; index + 4 <= bytes.length; index += 4) {
    const point = littleEndian ? bytes.readUInt32LE(index) : bytes.readUInt32BE(index);
    const scalar = point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff);
    text += scalar ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}

/** Decodes a file as the runner does: UTF-8 unless a byte order mark says otherwise, bad bytes as U+FFFD. */
export function decodeText(bytes: Buffer): string {
  const mark = bytes.subarray(0, 4).toString('hex');
  if (mark === 'fffe0000') return decodeUtf32(bytes, true);
  if (mark === '0000feff') return decodeUtf32(bytes, false);
  if (mark.startsWith('fffe')) return new TextDecoder('utf-16le').decode(bytes);
  if (mark.startsWith('feff')) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
