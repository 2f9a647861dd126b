import type { SpasmEntry } from '../../core/diary/spasm.ts'
import type { ReliefWords } from '../../content/text/contract.ts'
import type { Formats } from '../../content/words/formats.ts'

export type EntryTextNeeds = {
  words: ReliefWords
  format: Formats
  timeZone: string
  /** The name of the part, as it is written here. */
  partName: string
  /** The words of the ticked signs. */
  signs: readonly string[]
}

/** What a note says, as names and values; what was not said is left out. */
export function entryLines(
  entry: SpasmEntry,
  { words, format, timeZone, partName, signs }: EntryTextNeeds,
): readonly { name: string; value: string }[] {
  const { log, asText } = words
  const lines: readonly (readonly [name: string, value: string | null])[] = [
    [asText.part, partName],
    [log.began, format.dateAndTime(entry.startedAtMs, timeZone)],
    [asText.length, entry.length && log.lengths[entry.length]],
    [
      asText.strength,
      entry.strength === null ? null : words.saved.strength(format.count(entry.strength)),
    ],
    [asText.outcome, entry.outcome && words.end.outcomes[entry.outcome]],
    [log.feeling, entry.feeling && log.feelings[entry.feeling]],
    [log.doing, entry.doing && log.doings[entry.doing]],
    [
      log.triggers,
      listed(
        entry.triggers.map((each) => log.triggerNames[each]),
        format,
      ),
    ],
    [
      log.helped,
      listed(
        entry.helped.map((each) => log.helps[each]),
        format,
      ),
    ],
    [
      log.effects,
      listed(
        [...(entry.wokeMe ? [log.wokeMe] : []), ...(entry.stoppedMe ? [log.stoppedMe] : [])],
        format,
      ),
    ],
    [asText.signs, signs.length > 0 ? format.sentences(signs) : null],
    [log.note, entry.note.trim() === '' ? null : entry.note.trim()],
  ]
  return lines.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
}

/** A note as plain text. */
export function entryText(entry: SpasmEntry, needs: EntryTextNeeds): string {
  const { asText } = needs.words
  const lines = entryLines(entry, needs).map(({ name, value }) => asText.line(name, value))
  return [asText.title, ...lines].join('\n')
}

function listed(names: readonly string[], format: Formats): string | null {
  return names.length > 0 ? format.list(names) : null
}
