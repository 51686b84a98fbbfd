/** From an answer of the tenant to bytes on a socket, spoilt ones included. */
import type { ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Reply } from './message.ts';

const dripMs = 1000;

/** Does on a socket what a reply says. */
export function speak(reply: Reply, response: ServerResponse): void {
  switch (reply.kind) {
    case 'hang':
      return;
    case 'reset':
      reset(response);
      return;
    case 'response':
      writeHead(reply, response, Buffer.byteLength(reply.body));
      response.end(reply.body);
      return;
    case 'truncated':
      writeHead(reply, response, Buffer.byteLength(reply.body) + 1024);
      response.write(reply.body, () => response.socket?.destroy());
      return;
    case 'drip':
      writeHead(reply, response, Buffer.byteLength(reply.body));
      response.flushHeaders();
      drip(Buffer.from(reply.body), response);
  }
}

/** Sends RST where the socket can; under TLS it can only be closed. */
function reset({ socket }: ServerResponse): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}

function writeHead(reply: Extract<Reply, { status: number }>, response: ServerResponse, length: number): void {
  const isChunked = 'transfer-encoding' in reply.headers;
  response.writeHead(reply.status, isChunked ? reply.headers : { ...reply.headers, 'content-length': length });
}

/** One byte a second, until the other side has had enough or there is no more. */
function drip(body: Buffer, response: ServerResponse): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
    if (sent >= body.length) response.end();
  }, dripMs);
  response.once('close', () => clearInterval(timer));
}
