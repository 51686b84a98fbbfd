/** A tenant, or what stands before it, that echoes the secrets of a request: anywhere, in any spelling, among hostile text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createManualClock, createTenant, type Handler, hostileText, type Reply } from '../../emulator/index.ts';
import { createFakeRunner } from '../fakes/runner.ts';
import { FLOWS } from '../faults/flows.ts';
import { overhear, tell, wrongWords } from '../faults/oracle.ts';
import { leakForms } from '../harness/leak-forms.ts';

/** Reversed is beyond what a scrubber can know; the harness looks for it all the same, and the action never reverses. */
const FORMS = [...leakForms('any secret').keys()].filter((name) => name !== 'reversed');

/** Where the echo stands. `fields` puts it into every text of a good answer. */
const PLACES = ['message', 'description', 'raw body', 'fields', 'header'] as const;

const echo = fc.record({
  flow: fc.constantFrom(...FLOWS),
  instant: fc.integer({ min: 1, max: 9 }),
  form: fc.constantFrom(...FORMS),
  place: fc.constantFrom(...PLACES),
  status: fc.constantFrom(200, 307, 400, 401, 403, 404, 409, 429, 500, 503),
  before: fc.oneof(fc.string({ maxLength: 20 }), fc.constant('\n::error::'), fc.constant('##[add-mask]')),
  after: fc.oneof(fc.string({ maxLength: 20 }), fc.constant(hostileText.slice(0, 300))),
});

/** The secret that a request proves itself with. */
function secretOf(body: string, authorization: string): string {
  const form = new URLSearchParams(body);
  return form.get('client_secret') ?? form.get('client_assertion') ?? authorization.replace(/^\w+ /, '');
}

function spoil(reply: Reply, text: string, place: (typeof PLACES)[number], status: number): Reply {
  if (reply.kind !== 'response') return reply;
  const json = (value: unknown): Reply => ({ ...reply, status, body: JSON.stringify(value) });
  switch (place) {
    case 'message':
      return json({ code: 3, message: text, details: [] });
    case 'description':
      return json({ error: text, error_description: text });
    case 'raw body':
      return { ...reply, status, body: text };
    case 'header':
      return {
        ...reply,
        status,
        headers: { ...reply.headers, 'retry-after': text, 'dpop-nonce': text, location: text },
      };
    case 'fields':
      return {
        ...reply,
        body: reply.body.replaceAll(
          /"(id|clientId|displayName|checkedIp|name|expiresAt|status)":"[^"]*"/g,
          (pair) => `${pair.split(':')[0]}:${JSON.stringify(text)}`,
        ),
      };
  }
}

it('writes no echoed secret and obeys no echoed command, in log, annotations, summary or state', async () => {
  let struck = 0;
  const property = fc.asyncProperty(echo, async ({ flow, instant, form, place, status, before, after }) => {
    const clock = createManualClock(Date.UTC(2026, 10, 22));
    const tenant = createTenant({ clock });
    const { inputs } = await flow.seed(tenant);
    const { handler, secrets } = overhear(tenant);
    let seen = 0;
    const echoing: Handler = {
      handle: async (request) => {
        const reply = await handler.handle(request);
        seen++;
        if (seen !== instant) return reply;
        struck++;
        const secret = secretOf(request.body, request.headers['authorization'] ?? '');
        return spoil(reply, `${before}${leakForms(secret).get(form) ?? ''}${after}`, place, status);
      },
    };
    const main = createFakeRunner({ inputs, tenant: echoing, clock });
    await tell(main, flow.main);
    const post = createFakeRunner({ inputs, tenant: echoing, clock, state: main.saved });
    if (flow.post !== undefined && post.state('invocation') !== '') await tell(post, flow.post);
    const known = [...secrets, ...main.masked, ...post.masked, inputs['client-secret'] ?? ''];
    expect([...wrongWords(main, known), ...wrongWords(post, known)]).toEqual([]);
  });
  await fc.assert(property, { numRuns: 300 });
  expect(struck).toBeGreaterThan(150);
});
