import { join } from 'node:path'
import { Script } from 'node:vm'
import { build, type Rolldown } from 'vite'
import type { Flavour } from './fake-alarms.ts'

const ROOT = join(import.meta.dirname, '../..')

const scripts = new Map<Flavour, Promise<Script>>()

/**
 * The background as one script, built from the real sources as the product is:
 * running it once more gives a background without any memory, in a millisecond.
 */
export async function builtBackground(flavour: Flavour): Promise<() => void> {
  const script = scripts.get(flavour) ?? compile(flavour)
  scripts.set(flavour, script)
  const started = (await script).runInThisContext() as { main: () => void }
  return () => started.main()
}

async function compile(flavour: Flavour): Promise<Script> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    define: {
      __TEST_SEAM__: 'false',
      'import.meta.env.FIREFOX': String(flavour === 'firefox'),
      'import.meta.env.CHROME': String(flavour === 'chrome'),
    },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: join(ROOT, 'entrypoints/background/index.ts'),
        formats: ['iife'],
        name: 'background',
      },
    },
  })) as Rolldown.RolldownOutput[]
  const code = built[0]?.output[0].code ?? ''
  return new Script(`(() => { ${code}; return background })()`, {
    filename: `background-for-${flavour}.js`,
  })
}
