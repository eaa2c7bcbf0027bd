import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sites } from './systems.ts';
import { workerProbeScript } from './workerProbe.ts';

/** A copy of a build that can be opened and compared. */
export interface ExtensionToOpen {
  dir: string;
  remove(): void;
}

/**
 * Copies a build, and lets it onto the sites of the two systems as if the person had said yes to
 * each, since no prompt can be answered headless. Beside its pages it gets an empty one, and one
 * that runs `derivationScript`; before its worker's script, one that counts what the worker does.
 */
export function extensionToOpen(buildDir: string, derivationScript: string): ExtensionToOpen {
  const dir = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  cpSync(buildDir, dir, { recursive: true });
  const addPage = (name: string, script: string) => {
    const page = `<!doctype html><title>${name}</title><script src="${name}.js"></script>\n`;
    writeFileSync(join(dir, `${name}.html`), page);
    writeFileSync(join(dir, `${name}.js`), script);
  };
  addPage('empty', "performance.mark('alongside:ready');\n");
  addPage('derivation', derivationScript);
  const workerFile = join(dir, 'background.js');
  writeFileSync(workerFile, workerProbeScript + readFileSync(workerFile, 'utf8'));
  const manifestFile = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, host_permissions: sites }));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
