import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killTree } from '../../../scripts/process/killTree.mjs';
import { extensionIds } from '../../../utils/portability/extensionIds.ts';
import { BiDi } from './bidi.ts';

/** Where Firefox of Linux reads what an organisation has set. */
const POLICIES_FOLDER = '/etc/firefox';
const START_LIMIT_MS = 120_000;
/** The extension has this address in our profile, and in no other. */
const UUID = '0a10e1d3-5b1d-4c2f-9a53-6f2c1d7e8b90';

/** Why no Firefox can be tried here, in a sentence; null when one can. */
export function noFirefoxBecause(): string | null {
  if (firefoxHere() === undefined) return 'Firefox itself is needed, and is not found here.';
  if (process.platform === 'linux' && process.getuid?.() === 0) return null;
  return 'A policy for one Firefox alone needs Linux and root.';
}

function firefoxHere(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return ['firefox', 'firefox-esr']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A real Firefox without a screen, as an organisation has set it, in a profile of its own. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly bidi: BiDi;

  private constructor(process: ChildProcess, folder: string, bidi: BiDi) {
    this.#process = process;
    this.#folder = folder;
    this.bidi = bidi;
  }

  /** Starts it with the text of a `policies.json`, and puts an unpacked extension into it. */
  static async start(policies: string, extensionDir: string): Promise<Firefox> {
    const folder = mkdtempSync(join(tmpdir(), 'alongside-firefox-'));
    const firefox = spawnFirefox(folder, policies);
    const bidi = await BiDi.connect(await addressOf(firefox));
    const started = new Firefox(firefox, folder, bidi);
    const extensionData = { type: 'path', path: extensionDir };
    await bidi.send('webExtension.install', { extensionData });
    return started;
  }

  /** The address of a page of the extension. */
  extensionPage(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  stop(): void {
    if (this.#process.pid !== undefined) killTree(this.#process.pid, 'SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function spawnFirefox(folder: string, policies: string): ChildProcess {
  const profile = join(folder, 'profile');
  mkdirSync(join(folder, 'etc', 'policies'), { recursive: true });
  mkdirSync(profile);
  writeFileSync(join(folder, 'etc', 'policies', 'policies.json'), policies);
  const uuids = JSON.stringify({ [extensionIds.firefox]: UUID });
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref('extensions.webextensions.uuids', ${JSON.stringify(uuids)});\n`,
  );
  // Seen by this process and what it starts: the policies are the whole machine's.
  mkdirSync(POLICIES_FOLDER, { recursive: true });
  const mounting = `mount --bind '${join(folder, 'etc')}' ${POLICIES_FOLDER}`;
  const starting = `exec '${firefoxHere()}' "$@"`;
  const flags = ['--headless', '--no-remote', '--profile', profile];
  // The question for a site is asked in the browser's own window.
  const debugging = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  return spawn(
    'unshare',
    ['--mount', 'sh', '-c', `${mounting} && ${starting}`, 'firefox', ...flags, ...debugging],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      env: { ...process.env, HOME: folder },
    },
  );
}

/** The address for commands, which Firefox says once it listens there. */
async function addressOf(firefox: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error(`${said.slice(-2_000)}\nFirefox did not start.`));
    const limit = setTimeout(giveUp, START_LIMIT_MS);
    firefox.on('exit', giveUp);
    firefox.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(limit);
      resolve(address);
    });
  });
}
