import { join } from 'node:path'
import { Script } from 'node:vm'
import { build, type Rolldown } from 'vite'
import type { Flavour } from './fake-alarms.ts'

const ROOT = join(import.meta.dirname, '../..')
const ENTRY = join(ROOT, 'entrypoints/background/index.ts')

/** What decides and what it decides about: it remembers nothing, and is too large to be read at each start. */
const PURE = /\/(core|content|node_modules\/valibot)\//

type Module = { exports: unknown }
type Run = (module: Module, exports: unknown, require: (path: string) => unknown) => void

const builds = new Map<Flavour, Promise<() => void>>()

/**
 * The background built from the real sources as the product is: starting it once
 * more gives a background without any memory, in a millisecond.
 */
export async function builtBackground(flavour: Flavour): Promise<() => void> {
  const built = builds.get(flavour) ?? compile(flavour)
  builds.set(flavour, built)
  return await built
}

async function compile(flavour: Flavour): Promise<() => void> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    define: {
      __TEST_HOOKS__: 'false',
      'import.meta.env.FIREFOX': String(flavour === 'firefox'),
      'import.meta.env.CHROME': String(flavour === 'chrome'),
    },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: ENTRY, formats: ['cjs'], fileName: 'background' },
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'pure', test: PURE }] } },
      },
    },
  })) as Rolldown.RolldownOutput[]
  const scripts = new Map(
    (built[0]?.output ?? []).flatMap((chunk) =>
      chunk.type === 'chunk' ? [[chunk.fileName, scriptOf(chunk, flavour)] as const] : [],
    ),
  )
  const entry = built[0]?.output[0].fileName ?? ''
  const kept = new Map<string, unknown>()

  function run(name: string): unknown {
    const script = scripts.get(name)
    if (!script) throw new Error(`The background asks for ${name}`)
    const module: Module = { exports: {} }
    const start = script.runInThisContext() as Run
    start(module, module.exports, (path) => {
      const asked = path.replace('./', '')
      if (!kept.has(asked)) kept.set(asked, run(asked))
      return kept.get(asked)
    })
    return module.exports
  }
  return () => (run(entry) as { main: () => void }).main()
}

function scriptOf({ code, fileName }: Rolldown.OutputChunk, flavour: Flavour): Script {
  return new Script(`((module, exports, require) => { ${code} })`, {
    filename: `${fileName}-for-${flavour}.js`,
  })
}
