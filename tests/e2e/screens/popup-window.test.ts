import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { evaluateIn, popupTarget } from '../support/worker.ts';
import { elsewhere, storeSettings } from './support/ownSettings.ts';
import { storeFullDay } from './support/fullDay.ts';

test.use({ sessionOptions: { build: 'everybody' } });

async function inPopup<Result>(session: Session, expression: string): Promise<Result> {
  const target = await popupTarget(session.endpoint);
  if (target === undefined) throw new Error('The popup is not open.');
  return evaluateIn<Result>(target, expression);
}

const measured = `(() => {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  return {
    width: innerWidth,
    isHighEnough: scrollHeight <= clientHeight,
    isWideEnough: scrollWidth <= clientWidth,
    hasScrollBar: innerWidth > clientWidth,
    height: innerHeight,
  };
})()`;

test('the real popup shows its fullest state without scrolling, and Escape closes its menu before itself', async ({
  headedSession: session,
  display,
}) => {
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      display.xdotool('key', key);
      await sleep(250);
    }
  };
  await storeFullDay(session);
  await storeSettings(session, { systems: [elsewhere] });
  await session.page.goto(session.address('harbour', '/sign-in'));
  await sleep(500);
  await press('alt+shift+l');
  const text = 'document.body?.innerText';
  await expect
    .poll(async () => (await popupTarget(session.endpoint)) && inPopup(session, text))
    .toContain('Alongside may not look at');
  await sleep(300);
  const shown = await inPopup<string>(session, text);
  expect(shown).toMatch(/harbour\.localhost:\d+ isn't a recording system you count/);
  expect(shown).toMatch(/This week .* for each hour of direct time/);
  const { height, ...fits } = await inPopup<{ height: number }>(session, measured);
  expect(fits).toEqual({ width: 376, isHighEnough: true, isWideEnough: true, hasScrollBar: false });
  expect(height).toBeLessThanOrEqual(600);

  await press('Tab', 'Return');
  expect(await inPopup(session, 'document.activeElement.textContent')).toBe('15 minutes');
  await press('Escape');
  expect(await inPopup(session, 'document.activeElement.textContent')).toBe('Pause');
  await press('Escape');
  await expect.poll(() => popupTarget(session.endpoint)).toBeUndefined();
});
