import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sites } from './systems.ts';

/** A copy of a build that can be opened and compared. */
export interface ExtensionToOpen {
  dir: string;
  remove(): void;
}

/**
 * Copies a build, puts an empty page beside its popup, and lets it onto the sites of the two
 * systems as if the person had said yes to each, since no prompt can be answered headless.
 */
export function extensionToOpen(buildDir: string): ExtensionToOpen {
  const dir = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  cpSync(buildDir, dir, { recursive: true });
  writeFileSync(
    join(dir, 'empty.html'),
    '<!doctype html><title>Empty</title><script src="empty.js"></script>\n',
  );
  writeFileSync(join(dir, 'empty.js'), "performance.mark('alongside:ready');\n");
  const manifestFile = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, host_permissions: sites }));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
