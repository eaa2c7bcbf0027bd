import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startCaseSystem } from '../../case-system/server.ts';
import { ask, signIn } from './ask.ts';
import { started } from './started.ts';

test('the Host header tells the three sites apart', async () => {
  const system = await started();
  const title = async (host: string) =>
    /<title>(.*)<\/title>/.exec((await ask(system, '/', { host })).body)?.[1];

  expect((await ask(system, '/', { host: `harbour.localhost:${system.port}` })).location).toBe(
    '/sign-in',
  );
  expect(await title('documents.localhost')).toBe('Letters - Harbour Documents');
  expect(await title('INTRANET.localhost.')).toBe('Home - Fablemouth staff intranet');
});

test.each(['localhost', '127.0.0.1', 'harbour.localhost.example', 'evil-harbour.localhost'])(
  'the unknown host %s gets a plain 404 page',
  async (host) => {
    const { status, body } = await ask(await started(), '/sign-in', { host });

    expect(status).toBe(404);
    expect(body).toContain('Nothing is kept at this host');
  },
);

test('an address names the site, the port and the path', async () => {
  const system = await started();

  expect(system.address('intranet')).toBe(`http://intranet.localhost:${system.port}/`);
  expect(system.address('harbour', '/sign-in')).toBe(
    `http://harbour.localhost:${system.port}/sign-in`,
  );
});

test('a taken port is refused with EADDRINUSE', async () => {
  const { port } = await started();

  await expect(startCaseSystem({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a port taken on ::1 alone is refused too, and freed again on 127.0.0.1', async ({ skip }) => {
  const other = createServer();
  const listening = await new Promise((resolve) => {
    other.once('error', () => resolve(false));
    other.listen({ host: '::1', port: 0 }, () => resolve(true));
  });
  if (!listening) skip('this computer has no ::1');
  const { port } = other.address() as AddressInfo;

  await expect(startCaseSystem({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await new Promise((resolve) => other.close(resolve));
  const system = await started({ port });
  expect((await ask(system, '/sign-in', { connectTo: '::1' })).status).toBe(200);
});

test('closing ends connections that are kept alive, and may be done twice', async () => {
  const system = await startCaseSystem();
  const connection = connect(system.port, '127.0.0.1');
  onTestFinished(() => void connection.destroy());
  const closed = once(connection, 'close');
  connection.write('GET / HTTP/1.1\r\nHost: intranet.localhost\r\nConnection: keep-alive\r\n\r\n');
  await once(connection, 'data');

  await system.close();
  await closed;
  await system.close();
});

test.each([
  '/care/people/%E0%A4%A',
  '//harbour.localhost/',
  '/assets/../server.ts',
  '/care/people/9999',
])('the bad path %s is no way in and no crash', async (path) => {
  const system = await started();
  const { cookie } = await ask(system, '/sign-in', {
    method: 'POST',
    body: 'userName=Sam&password=anything',
  });

  expect((await ask(system, path, { cookie: cookie ?? '' })).status).toBe(404);
});

test('closing does not wait for a report that is still running', async () => {
  let isWaiting = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (isWaiting = resolve));
  const system = await startCaseSystem({
    wait() {
      isWaiting();
      return new Promise(() => undefined);
    },
  });
  const report = ask(system, '/care/report', { cookie: await signIn(system) });
  const refused = expect(report).rejects.toThrow();
  await waiting;

  await system.close();
  await refused;
});
