import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build.ts'
import { TEXT_FILES, type TextFile } from '../../content/text/files.ts'
import { readCatalogue, type Area } from './catalogue.ts'
import { noteOn } from './notes.ts'

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
export function exportedFiles(): ReadonlyMap<string, string> {
  const { words, texts } = readCatalogue()
  const areas = [
    ...words.map((area) => ['words', area] as const),
    ...TEXT_FILES.flatMap((part) => texts[part].map((area) => [part, area] as const)),
  ]
  return new Map(
    areas.map(([kind, area]) => [
      `${fileNameOf(area.name)}.json`,
      `${JSON.stringify(fileOf(kind, area), null, 2)}\n`,
    ]),
  )
}

function fileOf(kind: 'words' | TextFile, area: Area): MessageFile {
  return Object.fromEntries(
    area.messages.flatMap(({ key, icu }): [string, MessageFile[string]][] => {
      if (icu === null) return []
      const description = noteOn(kind, area, key)
      return [[key, { defaultMessage: icu, ...(description !== '' && { description }) }]]
    }),
  )
}

/** `break-page` for `breakPage`. */
export function fileNameOf(area: string): string {
  return area.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
