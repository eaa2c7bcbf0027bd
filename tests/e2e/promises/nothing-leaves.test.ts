import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '../support/test.ts';

test('no page of the extension, nor its worker, can connect to anything', async ({ session }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const outside = `http://harbour.localhost:${port}`;
  const attempt = `fetch("${outside}/fetched").then(() => "reached", () => "stopped")`;

  expect(await session.inWorker(attempt)).toBe('stopped');
  for (const name of ['popup.html', 'options.html']) {
    const page = await session.openExtensionPage(name);
    expect(await page.evaluate(attempt)).toBe('stopped');
    await page.evaluate((origin) => {
      const image = document.createElement('img');
      image.src = `${origin}/image`;
      const frame = document.createElement('iframe');
      frame.src = `${origin}/frame`;
      document.body.append(image, frame);
      navigator.sendBeacon(`${origin}/beacon`, 'all of it');
    }, outside);
    await sleep(500);
    await page.close();
  }
  server.closeAllConnections();
  server.close();
  expect(asked).toEqual([]);
});
