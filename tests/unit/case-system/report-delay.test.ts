import { expect, test } from 'vitest';
import { reportDelaySeconds } from '../../case-system/report-delay.ts';
import { ask, signIn } from './ask.ts';
import { started } from './started.ts';

test.each([
  ['5', 5],
  ['3.5', 3.5],
  ['0', 3],
  ['-4', 3],
  ['60', 8],
  ['1e9', 8],
])('a report asked to take %s seconds takes %d', (asked, seconds) => {
  expect(reportDelaySeconds(asked, 0.5)).toBe(seconds);
});

test.each([null, '', '  ', 'ten', 'Infinity'])(
  'a report asked to take %j takes from 3 to 8 seconds, by chance',
  (asked) => {
    expect(reportDelaySeconds(asked, 0)).toBe(3);
    expect(reportDelaySeconds(asked, 0.5)).toBe(5.5);
    expect(reportDelaySeconds(asked, 1)).toBe(8);
  },
);

test('the report is answered only when its waiting is over', async () => {
  const waits: number[] = [];
  let isOver = false;
  const system = await started({
    async wait(ms) {
      waits.push(ms);
      await new Promise(setImmediate);
      isOver = true;
    },
  });
  const cookie = await signIn(system);
  const { body } = await ask(system, '/care/report?seconds=4', { cookie });

  expect(isOver).toBe(true);
  expect(waits).toEqual([4000]);
  expect(body).toContain('This report took 4.0 seconds.');
});
