import { expect, test } from 'vitest';
import { told } from './findings.ts';
import { RUNNER_ADDRESS, setStage } from './stage.ts';

/** The rows of a receipt as GitHub shows them: label and value, entities decoded. */
function rowsOf(summary: string): Readonly<Record<string, string>> {
  const decode = (text: string): string =>
    text.replaceAll('<wbr>', '').replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const cells = summary
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => decode(cell.replaceAll('|', '').trim())));
  return Object.fromEntries(
    cells.flatMap(([label = '', value]) =>
      value === undefined || ['', '---'].includes(label) ? [] : [[label, value]],
    ),
  );
}

test('the receipt says who signed in how, for whom, from where, until when; and at the end, that nothing used it', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint();
  const { 'credential-id': id = '', 'expires-at': expiry = '' } = step.outputs;
  expect(rowsOf(step.summary)).toEqual({
    Tenant: new URL(stage.server.url).host,
    'Signed in': `signed assertion as ${stage.client.clientId}`,
    'Service principal': stage.principalId,
    Credential: id,
    'Works from': `${RUNNER_ADDRESS}/32`,
    Until: `${expiry.slice(0, 19).replace('T', ' ')} UTC`,
    Roles: 'all roles of the principal',
    'Proof of possession': 'not required',
    Verified: 'yes, it got a token from this runner',
    'At the end of the job': 'will be revoked',
  });
  const { posts } = await job.finish();
  const [post] = posts;
  if (post === undefined) throw new Error('no post');
  const rows = rowsOf(post.summary);
  expect(rows).toMatchObject({ Credential: id, Revoked: expect.stringMatching(/^\d{4}-\d\d-\d\d .* UTC$/) });
  expect(rows['Last used']).toBe('never, but for the check by this action');
  expect(told(post, 'notice')).toEqual([expect.stringContaining(`C1 credential never used: C1 saw no step use ${id}`)]);
});

test('a credential that was used says when, without a notice', async () => {
  await using stage = await setStage();
  const { job, step } = await stage.mint();
  const { 'client-id': client_id = '', 'client-secret': client_secret = '' } = step.outputs;
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret });
  expect((await fetch(`${stage.server.url}/auth/v1/token`, { method: 'POST', body })).status).toBe(200);
  const [post] = (await job.finish()).posts;
  if (post === undefined) throw new Error('no post');
  expect(rowsOf(post.summary)['Last used']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
  expect(told(post, 'notice')).toEqual([]);
});

test('a credential that was not even tried was never used', async () => {
  await using stage = await setStage();
  const { job } = await stage.mint({ verify: 'false' });
  const [post] = (await job.finish()).posts;
  if (post === undefined) throw new Error('no post');
  expect(rowsOf(post.summary)['Last used']).toBe('never');
  expect(told(post, 'notice')).toHaveLength(1);
});

test('with an access token handed over nobody can say that the credential was not used', async () => {
  await using stage = await setStage();
  const { job } = await stage.mint({ 'with-access-token': 'true' });
  const [post] = (await job.finish()).posts;
  if (post === undefined) throw new Error('no post');
  expect(told(post, 'notice')).toEqual([]);
});
