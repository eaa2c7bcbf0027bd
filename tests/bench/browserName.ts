import { execFileSync } from 'node:child_process';
import { findChromiumHere } from '../../scripts/browser/findHere.ts';

/** The browser's name and version, as it says them itself. */
export async function browserName(): Promise<string> {
  const said = execFileSync(await findChromiumHere(), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /^\S+ [\d.]+/.exec(said.trim())?.[0] ?? said.trim();
}
