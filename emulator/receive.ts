/** From a request on a socket to one that the tenant reads. */
import type { IncomingMessage } from 'node:http';
import type { Caller, TenantRequest } from './message.ts';

const largestBody = 1024 * 1024;

/** A request whose body is larger than any of this API's. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * Reads a request off a socket.
 *
 * @param scheme the one the server speaks; with the Host header it makes the URL as the caller addressed it
 * @throws BodyTooLarge over 1 MiB
 */
export async function receive(message: IncomingMessage, scheme: string, caller: Caller): Promise<TenantRequest> {
  const { method = 'GET', url = '/', headersDistinct } = message;
  // Node keeps the first of two Authorization headers and hides the other; joined, they are as malformed as they were.
  const headers = Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]);
  const origin = `${scheme}://${message.headers.host ?? 'localhost'}`;
  return {
    method,
    url: new URL(url, origin).href,
    headers: Object.fromEntries(headers),
    body: await readBody(message),
    caller,
  };
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    if (!(chunk instanceof Buffer)) throw new TypeError('a socket gives bytes');
    length += chunk.length;
    if (length > largestBody) throw new BodyTooLarge('the body is over 1 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
