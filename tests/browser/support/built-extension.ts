import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './leftovers.ts'

export type Manifest = {
  name: string
  version: string
  icons?: Record<string, string>
  browser_specific_settings?: { gecko?: { id?: string } }
  commands?: Record<string, { suggested_key?: unknown }>
  [field: string]: unknown
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
}

/** A copy that a test may change, such as by giving it the next version. */
export function copyOf(folder: string): string {
  const copy = join(temporaryFolder('build'), 'extension')
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** Makes the folder the next release of itself, and gives back its version. */
export function raiseVersion(folder: string): string {
  const manifest = readManifest(folder)
  const [major = '0', minor = '0', patch = '0'] = manifest.version.split('.')
  const version = `${major}.${minor}.${Number(patch) + 1}`
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }, null, 2))
  return version
}

/** A file that opens without running anything of Uncramp's: its smallest icon. */
export function plainFileOf(folder: string): string {
  const [icon] = Object.values(readManifest(folder).icons ?? {})
  if (icon === undefined) throw new Error('The manifest names no icon')
  return icon.replace(/^\//, '')
}
