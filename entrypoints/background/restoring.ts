import { mergeChoices } from '../../core/backup/merge.ts'
import { parseChoices } from '../../core/content/choices.ts'
import { parseSettings } from '../../core/settings/parse.ts'
import { logProblem } from '../../platform/log.ts'
import { clearPendingRestore, readPendingRestore } from '../../platform/record-store.ts'
import type { PlanStore } from './plan-store.ts'
import type { SettingsStore } from './settings-store.ts'

/**
 * Writes what a restore left to the background: choices, and settings where all
 * is replaced. The page stored the record and a note of this rest in one
 * transaction, which is the moment at which the restore has happened. From then
 * on it is only ever completed: doing it again changes nothing, and the note
 * goes last. To be called inside `runExclusive`, and before anything else is written to
 * settings or choices, so that an old note never undoes a newer choice.
 */
export async function finishRestore(parts: {
  settings: SettingsStore
  plans: PlanStore
}): Promise<void> {
  const pending = await readPendingRestore()
  if (pending === null) return
  const choices = parseChoices(pending.choices)
  if (pending.way === 'replace') {
    const { settings } = parseSettings(pending.settings)
    await parts.settings.change(settings)
    await parts.plans.change(() => choices)
  } else {
    await parts.plans.change((current) => mergeChoices(current, choices))
  }
  await clearPendingRestore()
}

/** The same, but a failure is only logged: there may be no database, and what the person does now must go on. */
export async function finishRestoreIfAny(
  parts: Parameters<typeof finishRestore>[0],
): Promise<void> {
  await finishRestore(parts).catch((error: unknown) => logProblem('finish-restore', error))
}
