import { execFile } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';

/** Whether a program is a Chromium that can be used here, and if not why, as part of a sentence. */
export type Probe = { kind: 'works' } | { kind: 'unusable'; why: string };

/** What the manifest asks for as `minimum_chrome_version`. */
const oldestMajor = 128;

/** Branded Chrome ignores `--load-extension` from this version on. */
const chromeWithoutExtensions = 137;

/** Asks a program for its version, which also shows whether all the libraries it needs are there. */
export async function probe(path: string): Promise<Probe> {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return { kind: 'unusable', why: 'there is no such program' };
  }
  if (isSnap(path)) {
    return { kind: 'unusable', why: 'a snap may not read this folder' };
  }
  // On Windows the question would open a window.
  if (process.platform === 'win32') return { kind: 'works' };
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return judgeVersion(stdout);
  } catch {
    return { kind: 'unusable', why: 'it does not start' };
  }
}

/** What a browser's answer to `--version` means, such as `Chromium 156.0.8078.79 built on Debian`. */
export function judgeVersion(answer: string): Probe {
  const match = /(\d+)\.\d+\.\d+/.exec(answer);
  if (match === null) return { kind: 'unusable', why: 'it does not say which version it is' };
  const major = Number(match[1]);
  if (major < oldestMajor) {
    return { kind: 'unusable', why: `it is version ${major}, and ${oldestMajor} is needed` };
  }
  if (answer.startsWith('Google Chrome ') && !answer.includes('for Testing')) {
    if (major >= chromeWithoutExtensions) {
      return { kind: 'unusable', why: 'Chrome itself no longer loads extensions this way' };
    }
  }
  return { kind: 'works' };
}

/** Snaps see neither hidden folders nor /tmp; Ubuntu's `chromium-browser` only leads to one. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (basename(real) === 'snap' || real.startsWith('/snap/')) return true;
  const isScript = statSync(real).size < 100_000;
  return isScript && readFileSync(real, 'latin1').includes('/snap/bin/');
}
