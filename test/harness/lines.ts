/**
 * Cuts a stream of bytes into lines as .NET's reader does: after `\r\n`, `\n` or a bare `\r`, and nowhere else.
 *
 * Bytes are decoded as UTF-8 across chunk borders. A `\r` at the end of a chunk is held until the next byte tells
 * whether a `\n` belongs to it.
 */
export class LineSplitter {
  readonly #decoder = new TextDecoder('utf-8');
  #pending = '';
  #text = '';

  /** Everything decoded so far. */
  get text(): string {
    return this.#text;
  }

  /** The lines that `bytes` completed. */
  push(bytes: Uint8Array): string[] {
    return this.#take(this.#decoder.decode(bytes, { stream: true }), false);
  }

  /** The lines left at the end of the stream; a last line needs no terminator. */
  end(): string[] {
    const lines = this.#take(this.#decoder.decode(), true);
    if (this.#pending !== '') lines.push(this.#pending);
    this.#pending = '';
    return lines;
  }

  #take(text: string, ended: boolean): string[] {
    this.#text += text;
    const all = this.#pending + text;
    const held = !ended && all.endsWith('\r') ? '\r' : '';
    const parts = all.slice(0, all.length - held.length).split(/\r\n|\n|\r/);
    this.#pending = (parts.pop() ?? '') + held;
    return parts;
  }
}

/** Cuts a whole text into lines, as {@link LineSplitter} does. */
export function splitLines(text: string): string[] {
  const splitter = new LineSplitter();
  return [...splitter.push(Buffer.from(text, 'utf8')), ...splitter.end()];
}
