import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The most that the detector may weigh, since it is put into every page of a case system. */
export const MOST_DETECTOR_BYTES = 8_000;
/** The most that the unpacked extension may weigh. */
export const MOST_BYTES = 400_000;

/** What an unpacked extension weighs. */
export interface Weight {
  detectorBytes: number;
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
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: sizes.length,
  };
}
