import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build.ts'
import { areasOf, readCatalogue, type Area, type Catalogue } from './catalogue.ts'

export const LANG = join(ROOT, 'content', 'lang')

/** A file as translators' tools take it: Format.JS JSON, with ICU MessageFormat in it. */
export type MessageFile = Readonly<
  Record<string, { readonly defaultMessage: string; readonly description?: string }>
>

/** Writes `content/lang/en/`, which is made of the English in TypeScript and changed by nobody else. */
export function writeExport(): void {
  const folder = join(LANG, 'en')
  mkdirSync(folder, { recursive: true })
  const files = exportedFiles()
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name))
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}

/** The files of `content/lang/en/`, by their names. */
export function exportedFiles(catalogue: Catalogue = readCatalogue()): ReadonlyMap<string, string> {
  return new Map(
    areasOf(catalogue).map((area) => [
      `${fileNameOf(area.name)}.json`,
      `${JSON.stringify(fileOf(area), null, 2)}\n`,
    ]),
  )
}

function fileOf({ messages }: Area): MessageFile {
  return Object.fromEntries(
    messages.flatMap(({ key, icu, description }) =>
      icu === null
        ? []
        : [[key, { defaultMessage: icu, ...(description !== undefined && { description }) }]],
    ),
  )
}

/** `break-page` for `breakPage`. */
export function fileNameOf(area: string): string {
  return area.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
