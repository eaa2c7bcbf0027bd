import { launchChromium } from '../browser/launch.ts';
import { beforeEnd } from '../process/ending.mjs';
import { Failure } from '../process/failure.mjs';
import { inRepository } from '../setup/root.mjs';
import { startOnPort } from './caseSystem.ts';
import { forgetOtherMachines } from './profile.ts';
import { windowClosed } from './windowClosed.ts';

const usualPort = 4680;

/**
 * Opens a window on the demo case system with the extension in it, in a profile kept between runs,
 * and settles when the window is closed.
 */
export async function playDemo(executablePath: string, extensionDir: string): Promise<void> {
  const caseSystem = await startOnPort(usualPort);
  beforeEnd(() => caseSystem.close());

  const profileDir = inRepository('.demo', 'profile');
  forgetOtherMachines(profileDir);
  const browser = await launchChromium({
    executablePath,
    extensionDirs: [extensionDir],
    profileDir,
    headless: false,
    url: caseSystem.address('harbour', '/sign-in'),
    windowSize: { width: 1280, height: 860 },
  }).catch((error: unknown) => {
    const why = error instanceof Failure ? error.message : String(error);
    throw new Failure(`${why}\nWithout a screen, npm start -- --tour plays the tour instead.`);
  });
  beforeEnd(() => browser.close());

  const intranet = caseSystem.address('intranet', '/');
  console.log(
    [
      '',
      'The icon, two parallel bars, is in the puzzle-piece menu beside the address bar: pin it there.',
      'Sign in as anyone, open a record, write a case note: that time is counted, and nothing is read.',
      `Go elsewhere for a while, such as ${intranet} : that time is not.`,
      'Click the icon to see both times and add a visit in two clicks. Ctrl-C here ends it all.',
    ].join('\n'),
  );
  await windowClosed(browser);
}
