/** What must hold of every run, whatever went wrong: nothing leaks, and no line is a command. */
import type { Handler, Tenant } from '../../emulator/index.ts';
import { asActionError, catalogue } from '../../src/errors.ts';
import type { Runner } from '../../src/ports.ts';
import type { FakeRunner } from '../fakes/runner.ts';
import { findLeak, leakForms } from '../harness/leak-forms.ts';

const SECRET_FIELD = /"(?:clientSecret|access_token|value)":"([^"]{8,})"/g;

/** The tenant, and every secret that it let out, whether or not anybody read it. */
export function overhear(tenant: Tenant): { readonly handler: Handler; readonly secrets: Set<string> } {
  const secrets = new Set<string>();
  return {
    secrets,
    handler: {
      handle: async (request) => {
        const form = new URLSearchParams(request.body);
        for (const name of ['client_assertion', 'client_secret', 'subject_token']) {
          const value = form.get(name);
          if (value !== null) secrets.add(value);
        }
        const reply = await tenant.handle(request);
        if ('body' in reply) for (const [, secret = ''] of reply.body.matchAll(SECRET_FIELD)) secrets.add(secret);
        return reply;
      },
    },
  };
}

/** Tells a story as `run.ts` does: what it throws becomes one annotation. Answers the code. */
export async function tell(runner: Runner, story: (runner: Runner) => Promise<void>): Promise<string | undefined> {
  try {
    await story(runner);
    return undefined;
  } catch (thrown) {
    const { code, message, hint } = asActionError(thrown);
    runner.log.error(code, `${message}\n${hint}`);
    return code;
  }
}

/** Everything wrong with what a run left behind in words. Empty when all is well; never quotes a secret. */
export function wrongWords(runner: FakeRunner, secrets: Iterable<string>): readonly string[] {
  const written = [...runner.lines, runner.summary, ...Object.values(runner.saved)];
  const leaks = [...new Set(secrets)].flatMap((secret) => {
    const forms = new Map([...leakForms(secret)].flatMap(([name, form]) => pieces(name, form)));
    return written.flatMap((text, index) => {
      const form = findLeak(forms, text);
      return form === undefined ? [] : [`text ${index} holds a secret ${form}`];
    });
  });
  const commands = runner.lines
    .flatMap((line) => line.split(/[\r\n]/))
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
    .map(() => 'a line is a command');
  const controls = runner.lines.some((line) => /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/.test(line));
  return [...leaks, ...commands, ...(controls ? ['a line holds control characters'] : [])];
}

/** A long form in pieces, for a text that was cut holds only some. The beginning is public in tokens and client secrets. */
function pieces(name: string, form: string): readonly (readonly [string, string])[] {
  if (form.length < 120) return [[name, form]];
  const starts = Array.from({ length: Math.floor((form.length - 60) / 40) }, (_, index) => 60 + index * 40);
  return starts.map((start) => [`${name}, from ${start}`, form.slice(start, start + 40)]);
}

/** Whether a failure has a name of its own: `internal` would be a defect. */
export function isKnown(code: string): boolean {
  return code in catalogue && code !== 'internal';
}
