import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptIsOurs, installPackages } from '../browser/debian.ts';

/** The programs that headed tests and Firefox's need, any one of each, and Debian's packages of them. */
const wanted = [
  { programs: ['Xvfb'], packageName: 'xvfb' },
  { programs: ['openbox'], packageName: 'openbox' },
  { programs: ['xdotool'], packageName: 'xdotool' },
  { programs: ['xterm'], packageName: 'xterm' },
  { programs: ['xset'], packageName: 'x11-xserver-utils' },
  { programs: ['firefox', 'firefox-esr'], packageName: 'firefox-esr' },
];

/**
 * Gets what those tests need where it can be had. Failing is no error: those tests then say
 * themselves why they are left out.
 */
export async function prepareScreen(): Promise<void> {
  if (process.platform !== 'linux') return;
  const folders = (process.env['PATH'] ?? '').split(':');
  const missing = wanted.filter(
    ({ programs }) =>
      !folders.some((folder) => programs.some((program) => existsSync(join(folder, program)))),
  );
  if (missing.length === 0 || !aptIsOurs()) return;
  const names = missing.map(({ packageName }) => packageName);
  await installPackages(names, 'a screen for tests that open windows, and of Firefox');
}
