import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Chromium of Linux reads what an organisation has set. */
const CHROMIUMS_FOLDER = '/etc/chromium';

/** Why no browser can be given policies of its own here, in a sentence; null when one can. */
export function noPoliciesBecause(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync(CHROMIUMS_FOLDER)) {
    return `Policies for one browser alone need Linux, root and ${CHROMIUMS_FOLDER}.`;
  }
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', CHROMIUMS_FOLDER]);
    return null;
  } catch {
    return 'Policies for one browser alone need a mount namespace, and none is to be had here.';
  }
}

/** A browser as an organisation has set it, beside others on the machine that are left alone. */
export class ManagedBrowser {
  /** Starts the browser with the policies; takes its arguments. */
  readonly executablePath: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'alongside-policies-'));
  readonly #policyFile: string;

  constructor(browserPath: string) {
    const managed = join(this.#folder, 'chromium/policies/managed');
    mkdirSync(managed, { recursive: true });
    this.#policyFile = join(managed, 'alongside.json');
    this.executablePath = join(this.#folder, 'browser');
    // Seen by this process and what it starts: the policy folder is the whole machine's.
    const mounting = `mount --bind '${join(this.#folder, 'chromium')}' ${CHROMIUMS_FOLDER}`;
    writeFileSync(
      this.executablePath,
      `#!/bin/sh\nexec unshare --mount sh -c "${mounting} && exec '${browserPath}' \\"\\$@\\"" browser "$@"\n`,
    );
    chmodSync(this.executablePath, 0o755);
  }

  /** Sets the policies; a running browser takes up a change by itself within some seconds. */
  set(policies: Readonly<Record<string, unknown>>): void {
    writeFileSync(this.#policyFile, JSON.stringify(policies));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
