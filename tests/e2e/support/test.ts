import { expect, test as base } from '@playwright/test';
import { BROWSER_ANNOTATION } from '../accuracy/scenario.ts';
import { Display, noDisplayBecause } from './display.ts';
import { Session, type SessionOptions } from './session.ts';

interface Fixtures {
  sessionOptions: SessionOptions;
  session: Session;
  /** A real screen with a window manager; the test is left out, saying why, where there is none. */
  display: Display;
  /** As `session`, with its windows on `display`. */
  headedSession: Session;
}

/** A test with a browser and a case system of its own. */
export const test = base.extend<Fixtures>({
  sessionOptions: [{}, { option: true }],
  session: async ({ sessionOptions }, use) => {
    const session = await Session.start(sessionOptions);
    noteBrowser(session);
    await use(session);
    await session.stop();
  },
  // Playwright wants the first argument taken apart, also when nothing is taken.
  // oxlint-disable-next-line no-empty-pattern
  display: async ({}, use, testInfo) => {
    const reason = noDisplayBecause();
    testInfo.skip(reason !== null, reason ?? '');
    const display = await Display.start();
    await use(display);
    display.stop();
  },
  headedSession: async ({ sessionOptions, display }, use) => {
    const session = await Session.start({ ...sessionOptions, headless: false, env: display.env });
    noteBrowser(session);
    await use(session);
    await session.stop();
  },
});

export { expect };

/** For the table of figures. */
function noteBrowser({ browser }: Session): void {
  const description = `Chromium ${browser.version()}`;
  test.info().annotations.push({ type: BROWSER_ANNOTATION, description });
}
