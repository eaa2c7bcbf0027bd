import { setTimeout as sleep } from 'node:timers/promises';
import { signInAtHand } from '../support/input.ts';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test(
  'a private window that the person opens beside an ordinary one is not measured',
  { tag: '@long' },
  async ({ headedSession: session, display }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    await sleep(3_000);
    await display.press('ctrl+shift+n');
    await page.waitForFunction(() => !document.hasFocus(), undefined, { polling: 20 });
    stopwatch.stop();
    await sleep(1_000);
    const url = session.address('harbour', '/sign-in');
    display.xdotool('type', url);
    await display.press('Return');
    await sleep(12_000);

    const devtools = await session.browser.newBrowserCDPSession();
    const { targetInfos } = await devtools.send('Target.getTargets');
    const ordinary = targetInfos.find((target) => target.url === page.url());
    const hidden = targetInfos.find((target) => target.url === url);
    expect(hidden, 'the case system is open in the other window').toBeDefined();
    expect(hidden?.browserContextId, 'which is a private one').not.toBe(ordinary?.browserContextId);

    const { spans } = await session.rows();
    expectWithin(recordedSeconds({ spans, absences: [] }), stopwatch.seconds);
    const pageIds = new Set(spans.map(({ id }) => id.split('-')[0]));
    expect(pageIds.size, 'only the page in the ordinary window was heard of').toBe(1);
  },
);
