// The yardstick: the same calls as the action, by nothing but node:http or node:https, with no checks at all. It is what the
// protocol costs. CALLS is JSON: what to send, in order; `{token}` stands for the access token of the first answer.
const calls = JSON.parse(process.env.CALLS);
const { request, Agent } = calls[0].url.startsWith('https:') ? require('node:https') : require('node:http');

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let token = '';

function next(index) {
  const call = calls[index];
  if (call === undefined) return agent.destroy();
  const headers = { ...call.headers };
  if (token !== '' && !call.url.endsWith('/token')) headers.authorization = `Bearer ${token}`;
  const outgoing = request(call.url, { method: call.method, headers, agent }, (incoming) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      const answer = JSON.parse(Buffer.concat(chunks).toString());
      if (token === '') token = answer.access_token;
      next(index + 1);
    });
  });
  outgoing.end(call.body);
}

next(0);
