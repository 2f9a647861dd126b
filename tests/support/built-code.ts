import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Imports as the bundler writes them. */
const IMPORT = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g

/** The files of code of a build that these load before they run, themselves included, with their text. */
export function codeUnder(folder: string, entries: readonly string[]): ReadonlyMap<string, string> {
  const paths = new Set(entries)
  const found = new Map<string, string>()
  // A set is walked to the end of what is added on the way.
  for (const path of paths) {
    const code = readFileSync(join(folder, path), 'utf8')
    found.set(path, code)
    for (const [, imported = ''] of code.matchAll(IMPORT)) {
      paths.add(posix.join(posix.dirname(path), imported))
    }
  }
  return found
}

/** What the popup loads, once its first frame is painted. */
export function popupCode(folder: string): string[] {
  const html = readFileSync(join(folder, 'popup.html'), 'utf8')
  const [, code = ''] = /data-code="([^"]*)"/.exec(html) ?? []
  return code.split(' ').map((path) => path.replace('/', ''))
}
