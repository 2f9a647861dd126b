import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileNameOf, LANG, type MessageFile } from './export.ts'
import type { Area } from './catalogue.ts'
import type { Translation } from './compile.ts'

/** The languages that have messages, besides English. */
export function translatedTags(folder: string = LANG): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({ name }) => name)
}

/** What a language has of an area. A message that a tool left empty is none. */
export function readTranslation(tag: string, { name }: Area, folder: string = LANG): Translation {
  const path = join(folder, tag, `${fileNameOf(name)}.json`)
  if (!existsSync(path)) return new Map()
  const file = JSON.parse(readFileSync(path, 'utf8')) as MessageFile
  return new Map(
    Object.entries(file).flatMap(([key, { defaultMessage }]): [string, string][] =>
      defaultMessage === '' ? [] : [[key, defaultMessage]],
    ),
  )
}
