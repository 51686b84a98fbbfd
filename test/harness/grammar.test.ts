import { describe, expect, test } from 'vitest';
import { parseCommand } from './command-line.ts';
import { REGISTERED_COMMANDS } from './commands.ts';
import { decodeText, readPairs } from './env-file.ts';
import { evaluateCondition, evaluateTemplate, stepCondition } from './expressions.ts';
import { JobState } from './job-state.ts';
import { findLeak, leakForms } from './leak-forms.ts';
import { LineQueue } from './line-queue.ts';
import { LineSplitter } from './lines.ts';
import { Room } from './room.ts';

/** What a workflow would write. */
function expression(text: string): string {
  return `\${{ ${text} }}`;
}

describe('the line splitter', () => {
  test('gives the same lines however the bytes come', () => {
    const bytes = Buffer.from('a\r\nb\rc\n\n\r\r\nö€😀\u2028x\r');
    const splitter = new LineSplitter();
    const lines = [...bytes].flatMap((byte) => splitter.push(Uint8Array.of(byte)));
    lines.push(...splitter.end());
    expect(lines).toEqual(['a', 'b', 'c', '', '', '', 'ö€😀\u2028x']);
  });

  test('holds a carriage return until the next byte', () => {
    const splitter = new LineSplitter();
    expect(splitter.push(Buffer.from('a\r'))).toEqual([]);
    expect(splitter.push(Buffer.from('\nb'))).toEqual(['a']);
    expect(splitter.end()).toEqual(['b']);
  });

  test('replaces bytes that are no UTF-8', () => {
    const splitter = new LineSplitter();
    expect(splitter.push(Uint8Array.of(0x61, 0xff, 0x0a))).toEqual(['a\ufffd']);
  });
});

describe('the queue', () => {
  test('handles a batch of standard error before standard output, whichever came first', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const seen: string[] = [];
    const fail = (fault: Error) => expect.unreachable(fault.message);
    const queue = new LineQueue('runner', (line) => {
      seen.push(line);
      if (line === 'out 2') resolve();
    });
    queue.push('stdout', ['out 1'], fail);
    queue.push('stderr', ['err'], fail);
    queue.push('stdout', ['out 2'], fail);
    await promise;
    expect(seen).toEqual(['err', 'out 1', 'out 2']);
  });
});

describe('commands', () => {
  test.each([
    ['::ERROR Title=A::b', { name: 'error', data: 'b', properties: { Title: 'A' } }],
    [
      'x ##[warning title=a%3Bb;junk;line=2]c%5D%25',
      { name: 'warning', data: 'c]%', properties: { title: 'a;b', line: '2' } },
    ],
    ['::error  a=1 , b=2::%0a%250A', { name: 'error', data: '%0a%0A', properties: { a: '1 ', ' b': '2' } }],
    ['::unknown x ##[debug]y::', { name: 'debug', data: 'y::', properties: {} }],
  ])('%s', (line, expected) => {
    const command = parseCommand(line, REGISTERED_COMMANDS);
    const seen = command && { name: command.name, data: command.data, properties: command.properties.toRecord() };
    expect(seen).toEqual(expected);
  });

  test.each(['\ufeff::debug::x', '::debug x', '##[debug', ':: debug::x'])('not %s', (line) => {
    expect(parseCommand(line, REGISTERED_COMMANDS)).toBeUndefined();
  });
});

describe('environment files', () => {
  test('end a value only at the whole delimiter with its line break', () => {
    const read = (text: string) => [...readPairs(text)];
    expect(read('a<<E=F G\nx\nE=F G\n')).toEqual([['a', 'x']]);
    expect(() => read('a<<E\nE \nE\r\n')).toThrow("Matching delimiter not found 'E'");
    expect(() => read('a<<E\n1')).toThrow('EOF marker missing new line.');
    expect(() => read('a<<\n')).toThrow("Invalid format 'a<<'");
  });

  test.each([
    ['UTF-8', 'efbbbf61', 'a'],
    ['UTF-16, low byte first', 'fffe6100', 'a'],
    ['UTF-16, high byte first', 'feff0061', 'a'],
    ['UTF-32, low byte first', 'fffe000061000000', 'a'],
    ['UTF-32, high byte first', '0000feff0000006100ffffff', 'a\ufffd'],
    ['no mark and a bad byte', '61ff', 'a\ufffd'],
  ])('may be in %s', (_, hex, text) => {
    expect(decodeText(Buffer.from(hex, 'hex'))).toBe(text);
  });
});

describe('conditions', () => {
  test.each([
    ['always()', 'cancelled', true],
    ['success() || failure()', 'cancelled', false],
    ['!cancelled() && (failure() || false)', 'failure', true],
    [expression('!(success())'), 'failure', true],
    ['true && false || true', 'success', true],
  ] as const)('%s when %s is %s', (condition, status, expected) => {
    expect(evaluateCondition(condition, status)).toBe(expected);
  });

  test('imply success() where they name no status', () => {
    expect(evaluateCondition(stepCondition(expression('true')), 'failure')).toBe(false);
    expect(evaluateCondition(stepCondition('failure()'), 'failure')).toBe(true);
  });

  test.each(['always', 'github.ref', '(true', 'true)', '', 'true = true'])('refuse "%s"', (condition) => {
    expect(() => evaluateCondition(condition, 'success')).toThrow('The condition');
  });
});

test('templates read paths only', () => {
  const paths = ['github.Actor', 'github.event.n', 'github.none.at.all'];
  const contexts = { github: { actor: 'me', event: { n: 1 } } };
  expect(evaluateTemplate(paths.map(expression).join('-'), contexts)).toBe('me-1-');
  expect(() => evaluateTemplate(expression("format('x')"), contexts)).toThrow('cannot evaluate');
  expect(() => evaluateTemplate(expression('secrets.x'), contexts)).toThrow('cannot evaluate');
});

test('a secret is found in base64 whatever stands around it', () => {
  const secret = 'sëcret-with-ümlauts?';
  const forms = leakForms(secret);
  for (const before of ['', 'a', 'ab', 'abc']) {
    for (const after of ['', 'z', 'zy', 'zyx']) {
      const text = Buffer.from(before + secret + after);
      expect(findLeak(forms, text.toString('base64'))).toMatch(/^in base64/);
      expect(findLeak(forms, text.toString('base64url'))).toMatch(/^in base64/);
    }
  }
  expect(findLeak(forms, Buffer.from('sëcret-with-umlauts?').toString('base64'))).toBeUndefined();
});

test('a job masks its own tokens, and the credential made of one', async () => {
  const room = await Room.create();
  const job = new JobState(room, { oidc: { url: 'https://oidc.example/?', token: 'request-token-1' } });
  await room.remove();
  const credential = Buffer.from(`x-access-token:${job.githubToken}`).toString('base64');
  for (const secret of [job.githubToken, job.runtimeToken, credential, 'request-token-1']) {
    expect(job.masker.mask(`<${secret}>`)).toBe('<***>');
  }
});
