import { expect, test } from 'vitest';
import { ask, signIn } from './ask.ts';
import { started } from './started.ts';

test.each(['/care/worklist', '/care/people/1001/notes', '/care/report', '/finance/'])(
  '%s is guarded: who is not signed in is sent to the sign-in, which leads back',
  async (path) => {
    const system = await started();
    const { status, location } = await ask(system, path);

    expect(status).toBe(303);
    expect(location).toBe(`/sign-in?${new URLSearchParams({ next: path })}`);
    expect((await ask(system, location ?? '')).body).toContain(`name="next" value="${path}"`);
  },
);

test('any name and password signs in: the cookie opens the worklist', async () => {
  const system = await started();
  const form = { method: 'POST', body: 'userName=Sam+%3Cb%3E&password=anything' };
  const { status, location, cookie } = await ask(system, '/sign-in', form);

  expect({ status, location }).toEqual({ status: 303, location: '/care/worklist' });
  expect(cookie).toMatch(/^harbour-session=.+/);
  const worklist = await ask(system, '/care/worklist', { cookie: cookie ?? '' });
  expect(worklist.status).toBe(200);
  expect(worklist.body).toContain('Sam &lt;b&gt;');
});

test('nobody signs in without a name or without a password', async () => {
  const system = await started();

  for (const body of ['userName=+&password=x', 'userName=Sam', '']) {
    const { status, cookie } = await ask(system, '/sign-in', { method: 'POST', body });
    expect({ status, cookie }).toEqual({ status: 422, cookie: undefined });
  }
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/care/',
  '/care/../../x',
  '/care/sign-out',
])('signing in never leads to %s', async (next) => {
  const system = await started();
  const body = new URLSearchParams({ userName: 'Sam', password: 'x', next }).toString();

  expect((await ask(system, '/sign-in', { method: 'POST', body })).location).toBe('/care/worklist');
});

test('signing out ends the session', async () => {
  const system = await started();
  const cookie = await signIn(system);

  expect((await ask(system, '/care/sign-out', { cookie })).body).toContain('You are signed out');
  expect((await ask(system, '/care/worklist', { cookie })).status).toBe(303);
});
