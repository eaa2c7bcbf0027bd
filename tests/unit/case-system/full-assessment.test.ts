import { expect, test } from 'vitest';
import { ask, signIn } from './ask.ts';
import { started } from './started.ts';

const address = '/care/people/1002/full-assessment';

test('the full assessment is one form of 2,000 fields, each with an id and a label of its own', async () => {
  const system = await started();
  const { status, body } = await ask(system, address, { cookie: await signIn(system) });

  expect(status).toBe(200);
  const ids = [...body.matchAll(/<(?:input|select)\s+id="([^"]+)"/g)].map(([, id]) => id);
  const labelled = [...body.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(2_000);
  expect(new Set(ids).size).toBe(2_000);
  expect(new Set(labelled)).toEqual(new Set(ids));
});

test('nobody sees it without signing in', async () => {
  expect((await ask(await started(), address)).status).toBe(303);
});
