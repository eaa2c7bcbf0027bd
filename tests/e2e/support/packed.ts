import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromiumHere } from '../../../scripts/browser/findHere.ts';
import { type BuildName, extensionDir } from './builds.ts';

/** A build packed and signed as it is shipped, in one version after another under the same id. */
export class PackedExtension {
  readonly id: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'alongside-packed-'));
  readonly #keyFile = join(this.#folder, 'key.pem');

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(this.#keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    this.id = extensionIdOf(publicKey.export({ type: 'spki', format: 'der' }));
  }

  /**
   * Packs a build under a version, to be updated from an address, with something else in its
   * manifest where that is wanted; gives the path of the crx.
   */
  async pack(
    build: BuildName,
    version: string,
    updateUrl: string,
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    const unpacked = join(this.#folder, version);
    cpSync(extensionDir(build), unpacked, { recursive: true });
    const manifestFile = join(unpacked, 'manifest.json');
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    writeFileSync(
      manifestFile,
      JSON.stringify({ ...manifest, ...changes, version, update_url: updateUrl }),
    );
    const packing = [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(this.#folder, 'profile')}`,
      `--pack-extension=${unpacked}`,
      `--pack-extension-key=${this.#keyFile}`,
    ];
    execFileSync(await findChromiumHere(), packing, { stdio: 'ignore', timeout: 60_000 });
    return `${unpacked}.crx`;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * An extension's id: half the hash of its public key, each hexadecimal digit a letter from a to p
 * (https://developer.chrome.com/docs/extensions/reference/manifest/key).
 */
function extensionIdOf(publicKey: Buffer): string {
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return Array.from(digits, (digit) => String.fromCodePoint(97 + parseInt(digit, 16))).join('');
}
