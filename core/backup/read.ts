import * as v from 'valibot'
import { parseSettings } from '../settings/parse.ts'
import { SETTINGS_VERSION } from '../settings/version.ts'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  FileSchema,
  MAX_BYTES,
  MAX_ENTRIES,
  BACKUP_PARTS,
  type Backup,
  VERSION_PATTERN,
  type BackupPart,
} from './format.ts'
import { countFieldsInText, countFieldsInValue } from './count-fields.ts'

export type BackupRefusal =
  | { why: 'empty' }
  | { why: 'too-big' }
  /** It ends before it is complete. */
  | { why: 'cut-off' }
  /** Something else: a picture, a table, another program's file. */
  | { why: 'not-a-backup' }
  | { why: 'newer'; madeBy: string | null }
  /** `part` is null where it is the file's own head; `at` is the line of the list, from 0. */
  | { why: 'damaged'; part: BackupPart | null; at: number | null }
  /** A field or an entry stands there twice, and nobody can say which one holds. */
  | { why: 'duplicates' }

export type ReadBackup =
  | { is: 'backup'; backup: Backup }
  | { is: 'refused'; refusal: BackupRefusal }

/**
 * Reads a file that may be anything. It never throws. A restore is all or
 * nothing, so one bad entry refuses the file: half a record that looks whole
 * would be worse than none.
 */
export function readBackup(bytes: Uint8Array, ownVersion: string): ReadBackup {
  const read = parseBackup(bytes, ownVersion)
  return 'why' in read ? { is: 'refused', refusal: read } : { is: 'backup', backup: read }
}

function parseBackup(bytes: Uint8Array, ownVersion: string): Backup | BackupRefusal {
  if (bytes.length === 0) return { why: 'empty' }
  if (bytes.length > MAX_BYTES) return { why: 'too-big' }
  const { text, isUtf8 } = decodeUtf8(bytes)
  const file = parseFields(text)
  if (file === 'no-json') {
    const isCutOff = text.trimStart().startsWith('{') && countFieldsInText(text).isOpen
    return { why: isCutOff ? 'cut-off' : 'not-a-backup' }
  }
  if (file?.['format'] !== BACKUP_FORMAT) return { why: 'not-a-backup' }
  // A letter that was lost would be restored as another one.
  if (!isUtf8) return damagedRefusal(null)
  return parseFile(file, text, ownVersion)
}

function parseFile(file: Fields, text: string, ownVersion: string): Backup | BackupRefusal {
  const versionCheck = checkVersion(file, ownVersion)
  if (versionCheck.is === 'newer') return { why: 'newer', madeBy: versionCheck.madeBy }
  const backup = validateFile(file)
  // An Uncramp of later may write fields that this one doesn't know: that is no damage.
  if ('why' in backup) {
    const isNewer = backup.why === 'damaged' && versionCheck.is === 'by-newer'
    return isNewer ? { why: 'newer', madeBy: versionCheck.madeBy } : backup
  }
  // JSON.parse takes the last of two equal fields without a word.
  return countFieldsInText(text).count === countFieldsInValue(file) ? backup : { why: 'duplicates' }
}

/** Refuses what doesn't fit, whole, with the first part that doesn't. */
function validateFile(file: Fields): Backup | BackupRefusal {
  const isLong = (list: unknown) => Array.isArray(list) && list.length > MAX_ENTRIES
  if (isLong(file['record']) || isLong(file['spasms'])) return { why: 'too-big' }
  const parsed = v.safeParse(FileSchema, file, { abortEarly: true })
  if (!parsed.success) return damagedRefusal(parsed.issues[0].path)
  // As they stand in the file: valibot's record is silent about `__proto__`.
  const { settings, dropped } = parseSettings(file['settings'])
  if (dropped.length > 0) return { why: 'damaged', part: 'settings', at: null }
  const { madeAtMs, madeBy, choices, record, spasms } = parsed.output
  return hasDuplicates({ choices, record, spasms })
    ? { why: 'duplicates' }
    : { madeAtMs, madeBy, settings, choices, record, spasms }
}

function hasDuplicates({ choices, record, spasms }: Pick<Backup, 'choices' | 'record' | 'spasms'>) {
  const nameOf = ({ is, id }: { is: string; id: string }) => `${is} ${id}`
  return [
    record.map(({ key }) => key),
    spasms.map(({ key }) => key),
    choices.favorites.map(nameOf),
    ...[choices.hidden, choices.votes, choices.lately].map((list) =>
      list.map(({ of }) => nameOf(of)),
    ),
    choices.tips.map(({ id }) => id),
  ].some((names) => new Set(names).size < names.length)
}

type Fields = Readonly<Record<string, unknown>>

/** The file's fields; null for JSON of another kind. */
function parseFields(text: string): Fields | null | 'no-json' {
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value) ? value : null
  } catch {
    return 'no-json'
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function decodeUtf8(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true }
  } catch {
    return { text: new TextDecoder().decode(bytes), isUtf8: false }
  }
}

type VersionCheck = { is: 'newer' | 'by-newer' | 'known'; madeBy: string | null }

/** Whether this version can't know the file's shape (`newer`), or might not know all of it. */
function checkVersion(file: Fields, ownVersion: string): VersionCheck {
  const { version, settings, madeBy: rawMadeBy } = file
  const madeBy = typeof rawMadeBy === 'string' && VERSION_PATTERN.test(rawMadeBy) ? rawMadeBy : null
  const isNewer =
    isHigherThan(version, BACKUP_VERSION) ||
    (isFields(settings) && isHigherThan(settings['version'], SETTINGS_VERSION))
  if (isNewer) return { is: 'newer', madeBy }
  return {
    is: madeBy !== null && isLaterVersion(madeBy, ownVersion) ? 'by-newer' : 'known',
    madeBy,
  }
}

function isHigherThan(version: unknown, known: number): boolean {
  return typeof version === 'number' && Number.isInteger(version) && version > known
}

/** Whether `1.10.0` comes after `1.9`. */
function isLaterVersion(one: string, other: string): boolean {
  const others = other.split('.').map(Number)
  const numbers = one.split('.').map(Number)
  const at = numbers.findIndex((number, index) => number !== (others[index] ?? 0))
  return at !== -1 && (numbers[at] ?? 0) > (others[at] ?? 0)
}

type IssuePath = readonly { key: unknown }[] | undefined

function damagedRefusal(issuePath: IssuePath | null): BackupRefusal {
  const [name, line] = (issuePath ?? []).map(({ key }) => key)
  const part = BACKUP_PARTS.find((each) => each === name) ?? null
  const isListed = part === 'record' || part === 'spasms'
  return { why: 'damaged', part, at: isListed && typeof line === 'number' ? line : null }
}
