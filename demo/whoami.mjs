// A later step of somebody's job: gets a token with the credential it was given, and asks C1 who it is.
import process from 'node:process';

const { C1_CLIENT_ID: id, C1_CLIENT_SECRET: secret } = process.env;
const tenant = `https://${id.replace(/^.*@|\/.*$/g, '')}`;

const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret });
const answer = await fetch(`${tenant}/auth/v1/token`, { method: 'POST', body: form });
const { access_token: token, error, error_description: description } = await answer.json();

if (answer.ok) {
  const headers = { authorization: `Bearer ${token}` };
  const me = await (await fetch(`${tenant}/api/v1/auth/introspect`, { headers })).json();
  process.stdout.write(`C1 let us in: service principal ${me.principleId}, with the roles ${me.roles.join(', ')}\n`);
} else {
  process.stdout.write(`C1 refused the credential: ${error} (${description})\n`);
  process.exitCode = 1;
}
