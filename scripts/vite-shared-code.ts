import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { ROOT } from './build.ts'

/**
 * The pages that share code, from what has to be quickest to what may take longest.
 * Code that several need goes into one file with the first of them.
 */
const PAGES = {
  popup: 'popup/index.html',
  day: 'popup/your-day.tsx',
  welcome: 'welcome/index.html',
  relief: 'relief/index.html',
  break: 'break/index.html',
  options: 'options/index.html',
}

type Page = keyof typeof PAGES

/** The file of what each page is the first to need, without the background: a little more for one saves another file. */
const SHARED_FILES: Readonly<Record<Page, string>> = {
  popup: 'shared-popup',
  day: 'shared-day',
  welcome: 'shared-day',
  relief: 'shared-relief',
  break: 'shared-relief',
  options: 'shared-relief',
}

/** The same of what the background needs as well. */
const WORKER_FILES: Readonly<Record<Page, string>> = {
  popup: 'worker-popup',
  day: 'worker-day',
  welcome: 'worker-day',
  relief: 'worker-relief',
  break: 'worker-break',
  options: 'worker-break',
}

/** It loads its files anew at each wake, so they hold nothing that it doesn't need. */
const WORKER = 'background/index.ts'

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
  let pages: [page: Page, modules: Set<string>][] | undefined
  let worker: Set<string> | undefined
  return (id, graph) => {
    const neededBy = (path: string) => modulesUnder(join(ROOT, 'entrypoints', path), graph)
    pages ??= Object.entries(PAGES).map(([page, path]) => [page as Page, neededBy(path)])
    worker ??= neededBy(WORKER)
    const [first, second] = pages.filter(([, modules]) => modules.has(id))
    if (first === undefined) return null
    if (worker.has(id)) return WORKER_FILES[first[0]]
    return second === undefined ? null : SHARED_FILES[first[0]]
  }
}

/**
 * Everything that has to be there before this entry point can run, with itself and
 * with what WXT puts around it.
 */
function modulesUnder(root: string, graph: Rolldown.ChunkingContext): Set<string> {
  const info = graph.getModuleInfo(root)
  if (info === null) throw new Error(`${root} is not in the build`)
  const found = new Set([root, ...info.importers])
  // A set is walked to the end of what is added on the way.
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  return found
}
