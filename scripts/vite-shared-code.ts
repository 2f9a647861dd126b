import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { ROOT } from './build.ts'

/**
 * What shares code with others, from what has to be quickest to what may take
 * longest. Code that several need goes into one file with the first of them.
 */
const READERS = {
  popup: 'popup/index.html',
  day: 'popup/your-day.tsx',
  welcome: 'welcome/index.html',
  relief: 'relief/index.html',
  break: 'break/index.html',
  options: 'options/index.html',
  background: 'background/index.ts',
}

/**
 * Puts code that is shared into a handful of files. The bundler by itself makes
 * one for each set of readers: more than thirty, nearly all of which the options
 * would fetch one by one before their first frame. Each reader's own code stays
 * with it, and none but those further down the list fetch what they don't need.
 */
export function sharedCode(): Plugin {
  return {
    name: 'uncramp:shared-code',
    config({ build }) {
      // What runs in foreign pages is built one by one, each in a single file.
      if (build?.lib) return undefined
      const codeSplitting: Rolldown.CodeSplittingOptions = {
        // What a shared module needs is shared by the same readers at least, so it has its file.
        includeDependenciesRecursively: false,
        groups: [{ debugName: 'shared code', name: sharedFile() }],
      }
      return { build: { rolldownOptions: { output: { codeSplitting } } } }
    },
  }
}

function sharedFile(): Rolldown.CodeSplittingNameFunction {
  let needs: [reader: string, modules: Set<string>][] | undefined
  return (id, graph) => {
    needs ??= Object.entries(READERS).map(([reader, path]) => [
      reader,
      modulesUnder(join(ROOT, 'entrypoints', path), graph),
    ])
    const [first, second] = needs.filter(([, modules]) => modules.has(id))
    return first === undefined || second === undefined ? null : `shared-${first[0]}`
  }
}

/** Everything that has to be there before this module can run, with itself. */
function modulesUnder(root: string, graph: Rolldown.ChunkingContext): Set<string> {
  if (graph.getModuleInfo(root) === null) throw new Error(`${root} is not in the build`)
  const found = new Set([root])
  // A set is walked to the end of what is added on the way.
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  return found
}
