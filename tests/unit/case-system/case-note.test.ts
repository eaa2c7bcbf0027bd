import { expect, test } from 'vitest';
import { ask, signIn } from './ask.ts';
import { started } from './started.ts';

const record = '/care/people/1002/notes';
const content = { date: '2026-11-03', kind: 'Meeting', text: 'Rowan said <no> & "yes".' };

test('autosave is stored and stands in the form when it is opened again, for the same session only', async () => {
  const system = await started();
  const cookie = await signIn(system);
  const put = { method: 'PUT', cookie, body: JSON.stringify(content) };
  const { status, body } = await ask(system, `${record}/draft`, put);

  expect(status).toBe(200);
  expect(Date.parse(JSON.parse(body).savedAt)).toBeLessThanOrEqual(Date.now());
  const again = (await ask(system, `${record}/new`, { cookie })).body;
  expect(again).toContain('Rowan said &lt;no&gt; &amp; &quot;yes&quot;.');
  expect(again).toContain('value="2026-11-03"');
  expect(again).toContain('<option selected>Meeting</option>');
  const others = await ask(system, `${record}/new`, { cookie: await signIn(system) });
  expect(others.body).not.toContain('Rowan said');
});

test('a saved note is in the record and its draft is gone', async () => {
  const system = await started();
  const cookie = await signIn(system);
  await ask(system, `${record}/draft`, { method: 'PUT', cookie, body: JSON.stringify(content) });
  const post = { method: 'POST', cookie, body: new URLSearchParams(content).toString() };
  const { status, location } = await ask(system, record, post);

  expect({ status, location }).toEqual({ status: 303, location: record });
  expect((await ask(system, record, { cookie })).body).toContain('Rowan said');
  expect((await ask(system, `${record}/new`, { cookie })).body).not.toContain('Rowan said');
});

test.each([
  ['no JSON', '{', 400],
  ['no object', 'null', 422],
  ['a day that is none', JSON.stringify({ ...content, date: '2026-02-30' }), 422],
  ['an unknown kind', JSON.stringify({ ...content, kind: 'Dream' }), 422],
  ['a text that is none', JSON.stringify({ ...content, text: 7 }), 422],
  ['far too much', JSON.stringify({ ...content, text: 'x'.repeat(300_000) }), 413],
])('autosave refuses %s and stores nothing', async (_what, body, status) => {
  const system = await started();
  const cookie = await signIn(system);

  expect((await ask(system, `${record}/draft`, { method: 'PUT', cookie, body })).status).toBe(
    status,
  );
  expect((await ask(system, `${record}/new`, { cookie })).body).toContain('Nothing to save yet');
});

test('autosave says so when nobody is signed in any more', async () => {
  const put = { method: 'PUT', body: JSON.stringify(content) };

  expect((await ask(await started(), `${record}/draft`, put)).status).toBe(401);
});

test('an empty note is not saved', async () => {
  const system = await started();
  const post = {
    method: 'POST',
    cookie: await signIn(system),
    body: new URLSearchParams({ ...content, text: ' ' }).toString(),
  };

  expect((await ask(system, record, post)).status).toBe(422);
});
