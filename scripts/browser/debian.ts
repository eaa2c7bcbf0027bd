import { existsSync } from 'node:fs';
import { run } from '../process/run.mjs';

/** Whether packages may be installed here: Debian or its like, and root. */
export function aptIsOurs(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages, showing what apt says. Whether it went well shows in what is there. */
export async function installPackages(names: readonly string[], whatFor: string): Promise<void> {
  console.log(`Installing Debian's package of ${whatFor}.`);
  const options = {
    label: `installing ${whatFor}`,
    output: 'show',
    limitMs: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  // Another clone may be at the same thing.
  const wait = ['-q', '-o', 'DPkg::Lock::Timeout=180'];
  await run('apt-get', [...wait, 'update'], options);
  await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...names], options);
}
