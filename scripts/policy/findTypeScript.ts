import { registerHooks } from 'node:module';

/**
 * Lets Node find the product's own files as the bundler does: a relative import without an ending
 * is a TypeScript file. Importing this file is enough.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOurs = context.parentURL?.includes('/node_modules/') === false;
    const hasNoEnding = /^\.{1,2}\/(?:.*\/)?[^./]+$/.test(specifier);
    return nextResolve(isOurs && hasNoEnding ? `${specifier}.ts` : specifier, context);
  },
});
