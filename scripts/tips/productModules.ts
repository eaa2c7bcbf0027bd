import { registerHooks } from 'node:module';

/**
 * From then on the product's own modules can be imported here: they name one another without an
 * ending, as its bundler has it, and Node wants one.
 */
export function understandProductModules(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const isOurs = specifier.startsWith('.') && !/\.\w+$/.test(specifier);
      return next(isOurs ? `${specifier}.ts` : specifier, context);
    },
  });
}
