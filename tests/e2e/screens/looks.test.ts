import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { asPopup, POPUP_SIZE } from '../support/look.ts';
import { asWindow } from './support/dashboardPage.ts';
import { openFullDay } from './support/fullDay.ts';
import { judging, writtenOn } from './support/judging.ts';
import { redPixelsIn } from './support/redness.ts';
import { expect, test } from './support/sharedTest.ts';
import { states } from './support/states.ts';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a scheme of colours can break is its contrast; the rest need only be looked at once. */
const checks = {
  light: (page: Page) => builder(page).withTags(WCAG_2_2_AA),
  dark: (page: Page) => builder(page).withRules(['color-contrast']),
};
const builder = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

const wholeSize = {
  popup: { width: 376, height: 600 },
  sidepanel: { width: 376, height: 900 },
  options: { width: 900, height: 1500 },
  welcome: { width: 900, height: 1500 },
  dashboard: { width: 1100, height: 1800 },
};

async function violationsIn(page: Page, scheme: keyof typeof checks): Promise<string[]> {
  const { violations, passes } = await checks[scheme](page).analyze();
  expect(passes.length, 'something was looked at').toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How far the page is wider and higher than its window. */
const overflowOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });

async function resize(page: Page, width: number, height: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
}

for (const variant of new Set(states.map((state) => state.variant))) {
  test.describe(`in the build ${variant}`, () => {
    test.use({ variant });
    for (const state of states.filter((state) => state.variant === variant)) {
      test(`the ${state.screen} as ${state.name}: can be read by everybody, shows no red and judges nobody`, async ({
        session,
      }) => {
        const page = await state.open(session);
        await expect(page.getByText(state.says).first()).toBeVisible();
        expect(await writtenOn(page)).not.toMatch(judging);
        for (const scheme of ['light', 'dark'] as const) {
          await asPopup(page, scheme);
          expect(await violationsIn(page, scheme)).toEqual([]);
          if (state.screen === 'popup') {
            expect(await overflowOf(page), `within ${JSON.stringify(POPUP_SIZE)}`).toEqual({
              x: 0,
              y: 0,
            });
          }
          const red = await redPixelsIn(page, wholeSize[state.screen]);
          expect(red, `red pixels, ${scheme}`).toBe(0);
        }
        // 400 % zoom in a window 1280 wide.
        await resize(page, 320, 256);
        expect((await overflowOf(page)).x).toBe(0);
        if (state.screen !== 'dashboard') return;
        for (const colours of ['light', 'forced'] as const) {
          await asWindow(page, 1280, colours);
          expect(await violationsIn(page, 'light'), `in a wide window, ${colours}`).toEqual([]);
        }
      });
    }
  });
}

test.describe('for a person who needs larger letters', () => {
  test.use({ variant: 'allowed' });

  test('the popup scrolls rather than leave something out', async ({ session }) => {
    const popup = await openFullDay(session);
    // As a least text size in the browser's settings does, which reaches the root as well.
    await popup.evaluate(() => {
      const larger = new CSSStyleSheet();
      larger.replaceSync(':root, * { font-size: 20px !important; line-height: 1.4 !important; }');
      document.adoptedStyleSheets = [larger];
      window.dispatchEvent(new Event('resize'));
    });
    const { x, y } = await overflowOf(popup);
    expect(x).toBe(0);
    expect(y).toBeGreaterThan(0);
    await expect(popup.getByText('Try now:')).toBeVisible();
  });
});
