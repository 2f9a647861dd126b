import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { areasOf, readCatalogue, type Area } from './catalogue.ts'
import type { Translation } from './compile.ts'
import { LANG } from './export.ts'
import { readTranslation, translatedTags } from './translations.ts'

/** Who has read an area. It falls back to `machine` when its English or its text changes. */
const LEVELS = ['machine', 'second-reader', 'clinician'] as const
type Level = (typeof LEVELS)[number]

/**
 * What is known of an area in one language: by key, the hash of the English that
 * was translated and of the text that came of it; and who has read it all.
 */
export type AreaRecord = {
  level: Level
  by?: string
  on?: string
  messages: Readonly<Record<string, readonly [english: string, text: string]>>
}

export type AreaStatus = {
  messages: number
  missing: readonly string[]
  /** Its English is another one than the one that was translated. */
  changed: readonly string[]
  level: Level
}

export function statusOf(
  area: Area,
  translation: Translation,
  record: AreaRecord | undefined,
): AreaStatus {
  const missing: string[] = []
  const changed: string[] = []
  let isAsRead = record !== undefined
  for (const { key, icu } of area.messages) {
    if (icu === null) continue
    const text = translation.get(key)
    const [english, said] = record?.messages[key] ?? []
    if (text === undefined) missing.push(key)
    else if (said === hashOf(text) && english !== hashOf(icu)) changed.push(key)
    if (text === undefined || said !== hashOf(text) || english !== hashOf(icu)) isAsRead = false
  }
  return {
    messages: area.messages.length,
    missing,
    changed,
    level: isAsRead ? (record?.level ?? 'machine') : 'machine',
  }
}

/**
 * The record as of now. A text that is as it was keeps the English that it was
 * made from, unless somebody has read the whole area.
 */
export function recordOf(
  area: Area,
  translation: Translation,
  before: AreaRecord | undefined,
  read?: { level: Level; by: string; on: string },
): AreaRecord {
  const messages = area.messages.flatMap(({ key, icu }): [string, readonly [string, string]][] => {
    const text = translation.get(key)
    if (icu === null || text === undefined) return []
    const known = before?.messages[key]
    const isAsBefore = read === undefined && known?.[1] === hashOf(text)
    return [[key, isAsBefore ? known : [hashOf(icu), hashOf(text)]]]
  })
  const { level } = statusOf(area, translation, before)
  const kept = level === 'machine' ? { level } : { level, by: before?.by, on: before?.on }
  return { ...(read ?? kept), messages: Object.fromEntries(messages) } as AreaRecord
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10)
}

type Records = Readonly<Record<string, AreaRecord>>

function readRecords(tag: string): Records {
  const path = join(LANG, tag, 'state.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Records) : {}
}

/** `npm run words -- status`: by language and area what is missing, changed since, and read by whom. */
export function printStatus(): void {
  const tags = translatedTags()
  if (tags.length === 0) console.log('English is the only language so far.')
  for (const tag of tags) {
    const records = readRecords(tag)
    console.log(`\n${tag}`)
    for (const area of areasOf(readCatalogue())) {
      const { messages, missing, changed, level } = statusOf(
        area,
        readTranslation(tag, area),
        records[area.name],
      )
      const faults = [
        ...(missing.length > 0 ? [`${missing.length} missing`] : []),
        ...(changed.length > 0 ? [`${changed.length} changed since`] : []),
      ]
      const state = faults.length === 0 ? 'complete' : faults.join(', ')
      console.log(`  ${area.name.padEnd(16)}${String(messages).padStart(4)}  ${state}; ${level}`)
    }
  }
}

/**
 * `npm run words -- record <tag>` notes which English each text was made from;
 * `npm run words -- record <tag> <area> <level> <by>` also that somebody has read the area.
 */
export function writeRecord(tag: string, read: readonly string[]): void {
  const [name, level, by] = read
  const reading = LEVELS.find((one) => one === level)
  if (name !== undefined && (reading === undefined || by === undefined)) {
    throw new Error(`after the area: one of ${LEVELS.join(', ')}, and who`)
  }
  const before = readRecords(tag)
  const on = new Date().toISOString().slice(0, 10)
  const records = areasOf(readCatalogue()).map((area): [string, AreaRecord] => {
    const isRead = area.name === name && reading !== undefined && by !== undefined
    const reader = isRead ? { level: reading, by, on } : undefined
    return [area.name, recordOf(area, readTranslation(tag, area), before[area.name], reader)]
  })
  writeFileSync(
    join(LANG, tag, 'state.json'),
    `${JSON.stringify(Object.fromEntries(records), null, 2)}\n`,
  )
}
