// Text from outside (a tenant's answer, a person's input) on its way to a log, an annotation or the job summary.
//
// GitHub's runner reads commands out of every line of the log. `::name::` counts when the line starts with it after
// white space; `##[name]` counts anywhere. Both comparisons in the runner (ActionCommand.cs) follow the culture, which
// skips over characters without weight, so a soft hyphen or an enclosing mark inside `::` does not protect.

/**
 * Text in which no rule below finds anything: visible ASCII that neither begins with a colon nor holds `##[`. Nearly all that
 * a run says is of this kind, and the tables of Unicode that the rules need cost more than saying it.
 */
const PLAIN = /^(?!.*##\[)[!-9;-~][ -~]*$/;

/** Control sequences of a terminal, from CSI to the final byte (ECMA-48, 5.4). */
const TERMINAL_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
const LINE_BREAK = /(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])\s*/g;
/** White space that is not a line break. */
const SPACE = '\\p{Zs}';
/** Controls, format characters (bidi, zero width), lone surrogates, private and unassigned code points, and what fonts leave out. */
const UNSEEN = '\\p{C}\\p{Default_Ignorable_Code_Point}';
/** What the comparisons of the runner skip over. */
const WEIGHTLESS = '\\p{M}\ufffd';

/** One visible line: breaks become `⏎`, other white space a space, the unseen U+FFFD; nothing vanishes, so nothing is joined. */
function oneLine(text: string): string {
  const trimmed = text.trim();
  return PLAIN.test(trimmed) ? trimmed : rewritten(trimmed);
}

function rewritten(text: string): string {
  return text
    .replace(TERMINAL_SEQUENCE, '\ufffd')
    .replace(LINE_BREAK, '⏎')
    .replace(new RegExp(`[\\t${SPACE}]`, 'gu'), ' ')
    .replace(new RegExp(`[${UNSEEN}]`, 'gu'), '\ufffd')
    .replace(new RegExp(`(#[${WEIGHTLESS}]*#[${WEIGHTLESS}]*)(?=\\[)`, 'gu'), '$1 ');
}

/** The same line, and no command where it begins one. */
function noCommand(line: string): string {
  if (PLAIN.test(line)) return line;
  return line.replace(new RegExp(`^([${WEIGHTLESS}${SPACE}⏎]*:[${WEIGHTLESS}]*)(?=:)`, 'u'), '$1 ');
}

/** At most `limit` UTF-16 units, the last one `…` where something was cut, never half a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const last = text.codePointAt(end - 1) ?? 0;
  return `${text.slice(0, last > 0xffff ? end - 1 : end)}…`;
}

/**
 * Foreign text as one harmless line for the log.
 *
 * The result holds no line break, control, escape sequence, bidi or zero-width character, and is no workflow command:
 * not at the start of a line, and not behind words of our own. Our words must not end in `#` (a result may start with
 * `#[` or `[`) and must not be a lone `:`; and two results need a word of ours between them. Percent signs stay as they
 * are: whoever writes a command's data escapes them. Idempotent.
 *
 * @param limit - longest result in UTF-16 units, at least 1; longer text ends in `…`
 */
export function harmless(text: string, limit = 300): string {
  return cut(noCommand(oneLine(text)), limit);
}

/**
 * Foreign text in double quotes, for a sentence about it: harmless as above, its own quotes escaped by a backslash.
 * A leading `::`, as in an IPv6 address, stays whole: the quote stands before it.
 *
 * @param limit - longest text between the quotes in UTF-16 units, before escaping
 */
export function quote(text: string, limit = 60): string {
  return `"${cut(oneLine(text), limit).replaceAll('"', '\\"')}"`;
}

const MARKDOWN_MEANING = /[&<>"'`*_~$\\[\]|#!@:]/g;
/** After these GitHub would still see a mention, an issue, an emoji or an address once the entities are decoded. */
const LINK_STARTERS: ReadonlySet<string> = new Set(['@', '#', ':']);

/**
 * Foreign text for a cell of a table in the job summary: harmless, and shown letter by letter, in a Markdown table and
 * in an HTML one. Characters with a meaning become numeric entities; `<wbr>`, which copying does not pick up, keeps
 * mentions, issue numbers, emoji and bare addresses from becoming links. Not for use between backticks.
 */
export function markdownCell(text: string): string {
  return harmless(text)
    .replace(MARKDOWN_MEANING, (char) => `&#${char.charCodeAt(0)};${LINK_STARTERS.has(char) ? '<wbr>' : ''}`)
    .replace(/\b[Ww]{3}\./g, (start) => `${start.slice(0, 3)}<wbr>.`);
}
