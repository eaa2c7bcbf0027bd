import { rmSync } from 'node:fs';
import type { SessionOptions } from '../../support/session.ts';
import { makeVariant, type VariantName } from './variants.ts';

/**
 * For `test.use`: each test has a browser of its own with a build changed in that way, whose folder is
 * there for as long as the test. (A folder of the file's would be taken away from under those of its
 * tests that the same worker plays later.)
 */
export function inVariant(name: VariantName) {
  return {
    // Playwright wants the first argument taken apart, also when nothing is taken.
    // oxlint-disable-next-line no-empty-pattern
    sessionOptions: async ({}, use: (options: SessionOptions) => Promise<void>) => {
      const folder = makeVariant(name);
      await use({ extensionDirs: [folder] });
      rmSync(folder, { recursive: true });
    },
  };
}
