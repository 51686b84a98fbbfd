/** The eleven forms of a value that the runner masks beside the value itself. */
export type EncoderName =
  | 'base64'
  | 'base64From1'
  | 'base64From2'
  | 'commandLine'
  | 'expression'
  | 'json'
  | 'uri'
  | 'xml'
  | 'unquoted'
  | 'throughAmpersand'
  | 'afterAmpersand';

/** PowerShell prints the parts around an ampersand one by one; shorter parts are left alone. */
const AMPERSAND_PART_MINIMUM = 6;
/** Only a quoted value longer than this is also masked without its quotes. */
const QUOTED_MINIMUM = 8;

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function base64From(value: string, offset: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > offset ? bytes.subarray(offset) : bytes).toString('base64');
}

function jsonEscape(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function uriEscape(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function unquote(value: string): string {
  return value.length > QUOTED_MINIMUM && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '';
}

function longEnough(part: string): string {
  return part.length >= AMPERSAND_PART_MINIMUM ? part : '';
}

function throughAmpersand(value: string): string {
  const coloured = value.indexOf('&+');
  return longEnough(value.slice(0, coloured >= 0 ? coloured + 2 : value.lastIndexOf('&') + 1));
}

function afterAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  const coloured = value.indexOf('&+');
  // After `&+` one more letter is skipped, because PowerShell colours it apart.
  return longEnough(value.slice(coloured >= 0 ? coloured + 3 : value.lastIndexOf('&') + 1));
}

/** Each encoder by name. An empty answer means that the encoder adds nothing for this value. */
export const encoders: Readonly<Record<EncoderName, (value: string) => string>> = {
  base64: (value) => base64From(value, 0),
  base64From1: (value) => base64From(value, 1),
  base64From2: (value) => base64From(value, 2),
  commandLine: (value) => value.replaceAll('"', '\\"'),
  expression: (value) => value.replaceAll("'", "''"),
  json: jsonEscape,
  uri: uriEscape,
  xml: (value) => value.replace(/[&<>"']/g, (char) => XML_ENTITIES[char] ?? char),
  unquoted: unquote,
  throughAmpersand,
  afterAmpersand,
};
