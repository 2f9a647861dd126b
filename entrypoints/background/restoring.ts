import { mergedChoices } from '../../core/backup/merge.ts'
import { parseChoices } from '../../core/content/choices.ts'
import { parseSettings } from '../../core/settings/parse.ts'
import { logProblem } from '../../platform/log.ts'
import { restoreFinished, unfinishedRestore } from '../../platform/record-store.ts'
import type { PicksKeeper } from './plan-store.ts'
import type { SettingsKeeper } from './settings-store.ts'

/**
 * Writes what a restore left to the background: choices, and settings where all
 * is replaced. The page stored the record and a note of this rest in one
 * transaction, which is the moment at which the restore has happened. From then
 * on it is only ever completed: doing it again changes nothing, and the note
 * goes last. To be called in turn, and before anything else is written to
 * settings or choices, so that an old note never undoes a newer choice.
 */
export async function finishRestore(parts: {
  settings: SettingsKeeper
  picks: PicksKeeper
}): Promise<void> {
  const rest = await unfinishedRestore()
  if (rest === null) return
  const choices = parseChoices(rest.choices)
  if (rest.way === 'replace') {
    const { settings } = parseSettings(rest.settings)
    await parts.settings.change(settings)
    await parts.picks.change(() => choices)
  } else {
    await parts.picks.change((here) => mergedChoices(here, choices))
  }
  await restoreFinished()
}

/** The same where it must not hold up what the person does now: there may be no database at all. */
export async function finishRestoreIfAny(
  parts: Parameters<typeof finishRestore>[0],
): Promise<void> {
  await finishRestore(parts).catch((error: unknown) => logProblem('finish-restore', error))
}
