/** The forms by which a secret is recognised wherever it turns up. */

const URL_SAFE: Readonly<Record<string, string>> = { '+': '-', '/': '_' };

/**
 * The characters that a secret leaves in the base64 of a longer text, whatever stands around it: those which depend
 * on the secret alone, when it begins at `offset` modulo three.
 */
function base64Core(value: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value, 'utf8')]);
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(first, last);
}

function percent(value: string, isPlain: RegExp): string {
  return [...Buffer.from(value, 'utf8')]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return isPlain.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

function lowerEscapes(value: string): string {
  return value.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

/** The forms of a secret by which it is recognised: more than the runner masks. */
export function leakForms(value: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>([['as it is', value]]);
  for (const offset of [0, 1, 2]) {
    const core = base64Core(value, offset);
    forms.set(`in base64 at offset ${offset}`, core);
    forms.set(
      `in base64url at offset ${offset}`,
      core.replaceAll(/[+/]/g, (char) => URL_SAFE[char] ?? char),
    );
  }
  const hex = Buffer.from(value, 'utf8').toString('hex');
  forms.set('in hex', hex);
  forms.set('in upper-case hex', hex.toUpperCase());
  const strict = percent(value, /[\w.~-]/);
  const lenient = percent(value, /[\w.~!*'()-]/);
  const form = strict.replaceAll('%20', '+').replaceAll('~', '%7E');
  for (const [name, text] of Object.entries({ strict, lenient, form })) {
    forms.set(`percent-encoded (${name})`, text);
    forms.set(`percent-encoded in lower case (${name})`, lowerEscapes(text));
  }
  forms.set('escaped for JSON', JSON.stringify(value).slice(1, -1));
  forms.set('reversed', [...value].reverse().join(''));
  return forms;
}

/** Says in which form `secret` stands in `text`, or nothing if it does not. */
export function findLeak(forms: ReadonlyMap<string, string>, text: string): string | undefined {
  for (const [name, form] of forms) {
    if (text.includes(form)) return name;
  }
  return undefined;
}
