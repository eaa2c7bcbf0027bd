import { inRepository } from '../../../scripts/setup/root.mjs';

/** Bundles the product's own reading and deriving into one script for a page of the extension. */
export default {
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    outDir: inRepository('.output', 'bench', 'derivation'),
    lib: {
      entry: inRepository('tests', 'bench', 'derivation', 'derivation.ts'),
      formats: ['iife'],
      name: 'alongsideDerivation',
      fileName: () => 'derivation.js',
    },
  },
};
