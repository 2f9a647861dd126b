import { TEXT_FILES } from '../../content/text/files.ts'
import { areasInFile, READERS, type Reader } from '../../content/words/readers.ts'
import type { CompiledFile } from '../../content/words/from-messages.ts'
import { readCatalogue, type Area, type Catalogue } from './catalogue.ts'
import { compileArea, type Translation } from './compile.ts'
import { parseIcu } from './parse-icu.ts'
import { printIcu } from './pattern.ts'
import { pseudoPattern, type PseudoTag } from './pseudo.ts'
import { readTranslation, translatedTags } from './translations.ts'

const READER_NAMES = Object.keys(READERS) as Reader[]

/** A file of the package. */
export type PackageFile = { relativeDest: string; contents: string }

/**
 * What the package has of each language besides English, under `lang/<tag>/`: a file
 * for each reader of words (`content/words/readers.ts`), and one for each kind of
 * health text.
 */
export function filesOfLanguages(pseudoTags: Readonly<Record<string, PseudoTag>>): PackageFile[] {
  const catalogue = readCatalogue()
  return [
    ...translatedTags().flatMap((tag) =>
      filesOf(tag, catalogue, (area) => readTranslation(tag, area)),
    ),
    ...Object.entries(pseudoTags).flatMap(([tag, kind]) =>
      filesOf(tag, catalogue, (area) => pseudoTranslation(area, kind)),
    ),
  ]
}

function filesOf(
  tag: string,
  { words, texts }: Catalogue,
  translationOf: (area: Area) => Translation,
): PackageFile[] {
  const compiled = (areas: readonly Area[]): CompiledFile =>
    Object.fromEntries(
      areas.map((area) => [
        area.name,
        compileArea(area, translationOf(area), (key) => entryOf(area, key)),
      ]),
    )
  const fileAt = (name: string, areas: readonly Area[]): PackageFile => ({
    relativeDest: `lang/${tag}/${name}.json`,
    contents: JSON.stringify(compiled(areas)),
  })
  return [
    ...READER_NAMES.flatMap((reader) => {
      const names: readonly string[] = areasInFile(reader)
      const areas = words.filter(({ name }) => names.includes(name))
      return areas.length === 0 ? [] : [fileAt(reader, areas)]
    }),
    ...TEXT_FILES.map((part) => fileAt(part, texts[part])),
  ]
}

/** How many steps of its key say which entry a health text belongs to; the words have none. */
const ENTRY_DEPTH: Readonly<Record<string, number>> = {
  items: 1,
  routines: 1,
  inWheelchair: 2,
  tiers: 1,
  firstAid: 2,
  articles: 1,
}

/** A health text is shown whole in one language: an exercise, a part of first aid, an article. */
function entryOf({ name }: Area, key: string): string {
  const depth = ENTRY_DEPTH[name]
  return depth === undefined ? key : key.split('.').slice(0, depth).join('.')
}

function pseudoTranslation({ messages }: Area, tag: PseudoTag): Translation {
  return new Map(
    messages.flatMap(({ key, icu }): [string, string][] =>
      icu === null ? [] : [[key, printIcu(pseudoPattern(parseIcu(icu), tag))]],
    ),
  )
}
