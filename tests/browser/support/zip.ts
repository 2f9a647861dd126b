import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'

/** The folder as a zip archive without compression: what CRX and XPI files hold. */
export function zipFolder(folder: string): Buffer {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const)
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 0 }))
}
