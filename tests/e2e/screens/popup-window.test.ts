import { expect, test } from '../support/test.ts';
import { popupTarget } from '../support/worker.ts';
import { elsewhere, storeSettings } from './support/ownSettings.ts';
import { storeFullDay } from './support/fullDay.ts';
import { inRealPopup, openRealPopup } from './support/realPopup.ts';

test.use({ sessionOptions: { build: 'everybody' } });

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
  await storeFullDay(session);
  await storeSettings(session, { systems: [elsewhere] });
  await session.page.goto(session.address('harbour', '/sign-in'));
  await openRealPopup(session, display);
  const shown = (await inRealPopup<string>(session, 'document.body.innerText')) ?? '';
  expect(shown).toContain('Alongside may not look at');
  expect(shown).toMatch(/harbour\.localhost:\d+ isn't a recording system you count/);
  expect(shown).toMatch(/This week .* for each hour of direct time/);
  // The browser gives it its size when it is drawn already.
  const fits = { width: 376, isHighEnough: true, isWideEnough: true, hasScrollBar: false };
  await expect
    .poll(() => inRealPopup(session, measured))
    .toEqual({ ...fits, height: expect.any(Number) });
  const { height } = (await inRealPopup<{ height: number }>(session, measured)) ?? {};
  expect(height).toBeLessThanOrEqual(600);

  const focused = () => inRealPopup(session, 'document.activeElement.textContent');
  await display.press('Tab', 'Return');
  await expect.poll(focused).toBe('15 minutes');
  await display.press('Escape');
  await expect.poll(focused).toBe('Pause');
  await display.press('Escape');
  await expect.poll(() => popupTarget(session.endpoint)).toBeUndefined();
});
