import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The most that the detector may weigh, since it is put into every page of a case system. */
export const MOST_DETECTOR_BYTES = 8_000;
/** The most that opening the popup may load, its worker apart. */
export const MOST_POPUP_BYTES = 300_000;
/** The most that the unpacked extension may weigh; why, stands in `docs/decisions/016-weight.md`. */
export const MOST_BYTES = 430_000;

/** `src="/…"` and `href="/…"` of a page, `from"./…"` and `import"./…"` of a script. */
const LOADING =
  /(?:src|href)="\/([\w./-]+\.(?:js|css))"|(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** What an unpacked extension weighs. */
export interface Weight {
  detectorBytes: number;
  popupBytes: number;
  bytes: number;
  files: number;
}

/** Weighs every file in a build's folder. Throws when the detector is not there. */
export function weigh(buildDir: string): Weight {
  const sizes = readdirSync(buildDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((file) => statSync(join(file.parentPath, file.name)).size);
  return {
    detectorBytes: statSync(join(buildDir, 'detector.js')).size,
    popupBytes: loadedBy(buildDir, 'popup.html'),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: sizes.length,
  };
}

/** What a page of a build loads before it can be used: itself, its styles, its scripts and theirs. */
function loadedBy(buildDir: string, page: string): number {
  const loaded = new Set([join(buildDir, page)]);
  for (const file of loaded) {
    if (file.endsWith('.css')) continue;
    const text = readFileSync(file, 'utf8');
    for (const [, ofPage, ofScript] of text.matchAll(LOADING)) {
      if (ofPage !== undefined) loaded.add(join(buildDir, ofPage));
      if (ofScript !== undefined) loaded.add(join(dirname(file), ofScript));
    }
  }
  return [...loaded].reduce((sum, file) => sum + statSync(file).size, 0);
}
