import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptIsOurs, installPackages } from '../browser/debian.ts';

/** The programs that headed tests need, and Debian's packages of them. */
const wanted = [
  { program: 'Xvfb', packageName: 'xvfb' },
  { program: 'openbox', packageName: 'openbox' },
  { program: 'xdotool', packageName: 'xdotool' },
  { program: 'xterm', packageName: 'xterm' },
  { program: 'xset', packageName: 'x11-xserver-utils' },
];

/**
 * Gets what headed tests need where it can be had. Failing is no error: those tests then say
 * themselves why they are left out.
 */
export async function prepareScreen(): Promise<void> {
  if (process.platform !== 'linux') return;
  const folders = (process.env['PATH'] ?? '').split(':');
  const missing = wanted.filter(
    ({ program }) => !folders.some((folder) => existsSync(join(folder, program))),
  );
  if (missing.length === 0 || !aptIsOurs()) return;
  const names = missing.map(({ packageName }) => packageName);
  await installPackages(names, 'a screen for tests that open windows');
}
