import { registerHooks } from 'node:module'

/**
 * Prints the English catalogue as JSON, for `readCatalogue`. A process of its
 * own, since the English words here get other functions for `plural` and `select`.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    /\/words\/en\/[^/]+$/.test(context.parentURL ?? '') && specifier === './plural.ts'
      ? next('./marking.ts', { ...context, parentURL: import.meta.url })
      : next(specifier, context),
})

const { englishCatalogue } = await import('./english-catalogue.ts')
process.stdout.write(JSON.stringify(englishCatalogue()))
