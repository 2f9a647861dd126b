import { readBackup } from '../../core/backup/read.ts'
import { writeBackup } from '../../core/backup/write.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import { emptyDetails } from '../../core/diary/spasm.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { livedRecord } from '../support/lived-record.ts'
import { mutatedFiles } from '../support/mutated-files.ts'
import type { BenchRow } from './row.ts'

const FILES = 100_000
const VERSION = '0.1.0'

/**
 * Damaged backups by the hundred thousand: each is refused, or is a backup that
 * can be written and read again as the same; nothing throws. `npm test` tries
 * some thousands with another seed.
 */
export function backupFuzz(): BenchRow[] {
  const untilMs = Date.parse('2026-11-25T12:00:00Z')
  const file = writeBackup({
    madeAtMs: untilMs,
    madeBy: VERSION,
    settings: DEFAULT_SETTINGS,
    choices: { ...NO_CHOICES, favorites: [{ is: 'item', id: 'neck-turn' }] },
    record: livedRecord({ entries: 12, untilMs }),
    spasms: [
      {
        version: 1,
        key: 's',
        loggedAtMs: untilMs,
        part: 'calf',
        side: 'left',
        ...emptyDetails(untilMs),
        note: 'after a walk',
        signs: [],
      },
    ],
  })
  const files = mutatedFiles(file, 20_261_125)
  const refused = new Map<string, number>()
  let taken = 0
  let wrong = 0
  for (let count = 0; count < FILES; count += 1) {
    const result = read(files.next().value)
    if (result.is === 'refused') {
      refused.set(result.refusal.why, (refused.get(result.refusal.why) ?? 0) + 1)
    } else if (result.is === 'backup' && isReadTheSameAgain(result)) taken += 1
    else wrong += 1
  }
  const why = [...refused].map(([reason, count]) => `${count} ${reason}`).join(', ')
  return [
    {
      what: `${FILES} damaged backups: threw, or taken and not whole`,
      value: `${wrong} (${taken} harmless ones taken; refused: ${why})`,
      bar: '0',
      ok: wrong === 0,
    },
  ]
}

function read(bytes: Uint8Array): ReturnType<typeof readBackup> | { is: 'threw' } {
  try {
    return readBackup(bytes, VERSION)
  } catch (error) {
    console.error(error)
    return { is: 'threw' }
  }
}

function isReadTheSameAgain(
  result: Extract<ReturnType<typeof readBackup>, { is: 'backup' }>,
): boolean {
  const again = readBackup(new TextEncoder().encode(writeBackup(result.backup)), VERSION)
  return JSON.stringify(again) === JSON.stringify(result)
}
