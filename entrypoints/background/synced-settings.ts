import { isEqual } from '../../core/is-equal.ts'
import {
  changedGroups,
  exchangeSettings,
  sameStamps,
  withOwnSettings,
  type Exchange,
} from '../../core/sync/exchange.ts'
import { OLD_KEY, writeShared } from '../../core/sync/shared.ts'
import { nowMs } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { readSyncNews } from '../../platform/sync-news.ts'
import {
  readAllStorage,
  removeFromStorage,
  watchStorage,
  writeStorage,
} from '../../platform/storage.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsStore } from './settings-store.ts'
import { removeSyncNews, addSyncNews } from './sync-news.ts'
import { HOUR_MS } from '../../core/time/units.ts'

type Parts = { scheduler: Scheduler; settings: SettingsStore }

/** Chrome allows 120 writes a minute; a person who drags a slider makes more. */
const PUSH_DELAY_MS = 2000

/** A quota of writes or a dropped connection recovers sooner; after this time the person is told. */
const PERMANENT_REFUSAL_MS = HOUR_MS

let waitingPush: ReturnType<typeof setTimeout> | undefined

/**
 * Sends the settings to the person's other machines soon, if they asked for it.
 * The record never goes. What a worker that dies before did not send stays
 * noted as unsent, and the next worker sends it.
 */
export function pushSyncedSettings(parts: Parts): void {
  clearTimeout(waitingPush)
  waitingPush = setTimeout(() => void exchangeWithSync(parts, 'push'), PUSH_DELAY_MS)
}

/** Takes over what another machine changed later than this one. */
export async function pullSyncedSettings(parts: Parts): Promise<void> {
  await exchangeWithSync(parts, 'pull')
}

/** Brings back what the others' settings replaced when this machine joined them. To be called inside `runExclusive`. */
export async function useOwnSettings(settings: SettingsStore): Promise<void> {
  const news = (await readSyncNews()).find(({ is }) => is === 'took-over')
  if (news?.is !== 'took-over') return
  await settings.change(withOwnSettings(await settings.read(), news.before))
  await removeSyncNews('took-over')
}

/** Tries again what could not be sent. To be called at every start of the worker. */
export async function pushUnsent(parts: Parts): Promise<void> {
  const { unsentSinceMs } = await parts.settings.readSync()
  if (unsentSinceMs !== null) pushSyncedSettings(parts)
}

/** Follows what other machines change. To be registered synchronously. */
export function watchSyncedSettings(parts: Parts): void {
  watchStorage('sync', () => void pullSyncedSettings(parts))
}

/**
 * Exchanges settings with the browser's sync. What is taken over is stored before
 * anything is sent, and all of it is derived from what is stored: the next exchange
 * completes what a worker that died left undone.
 */
async function exchangeWithSync(parts: Parts, how: 'pull' | 'push'): Promise<void> {
  const { scheduler, settings } = parts
  let changed = false
  try {
    await scheduler.runExclusive(async () => {
      const own = await settings.read()
      if (own.sync === 'off') return
      const { stamps, unsentSinceMs, joins } = await settings.readSync()
      const exchanged = exchangeSettings(
        { settings: own, stamps, joins },
        await readAllStorage('sync'),
      )
      if (exchanged.unusable.length > 0) logProblem('sync-dropped', exchanged.unusable.join(', '))
      if (joins && Object.keys(exchanged.replaced).length > 0) {
        await addSyncNews({ is: 'took-over', before: exchanged.replaced })
      }
      const elsewhere = joins ? [] : changedGroups(own, exchanged.settings)
      if (elsewhere.length > 0) await addSyncNews({ is: 'changed-elsewhere', groups: elsewhere })
      const isNew = !isEqual(exchanged.settings, own) || !sameStamps(exchanged.stamps, stamps)
      if (isNew || joins) await settings.applySynced(exchanged.settings, exchanged.stamps)
      changed = !isEqual(exchanged.settings, own)
      if (how === 'push') await send(settings, exchanged)
      else if (isDue(exchanged, unsentSinceMs)) await sendLater(parts, unsentSinceMs)
    })
  } catch (error) {
    logProblem(`sync-${how}`, error)
    await scheduler.runExclusive(() => reportPermanentRefusal(settings))
  }
  if (changed) await scheduler.handle({ type: 'settings-changed' })
}

/**
 * Nothing is sent into an empty store for having been there before: somebody
 * deleted everything on another machine, and that stands until a setting is
 * changed here.
 */
function isDue(exchanged: Exchange, unsentSinceMs: number | null): boolean {
  return (
    exchanged.oldIsThere ||
    (exchanged.toSend.size > 0 && (!exchanged.isEmpty || unsentSinceMs !== null))
  )
}

async function sendLater(parts: Parts, unsentSinceMs: number | null): Promise<void> {
  await parts.settings.noteUnsent(unsentSinceMs ?? nowMs())
  pushSyncedSettings(parts)
}

async function send(settings: SettingsStore, exchanged: Exchange): Promise<void> {
  const { items, tooLong } = writeShared(exchanged.toSend)
  if (Object.keys(items).length > 0) await writeStorage('sync', items)
  if (exchanged.oldIsThere) await removeFromStorage('sync', [OLD_KEY])
  await settings.noteUnsent(null)
  await removeSyncNews('refused')
  if (tooLong.length > 0) await addSyncNews({ is: 'too-long', groups: tooLong })
  else await removeSyncNews('too-long')
}

async function reportPermanentRefusal(settings: SettingsStore): Promise<void> {
  try {
    const { unsentSinceMs } = await settings.readSync()
    const isPermanent = unsentSinceMs !== null && nowMs() - unsentSinceMs >= PERMANENT_REFUSAL_MS
    if (isPermanent) await addSyncNews({ is: 'refused' })
  } catch (error) {
    logProblem('report-sync-refusal', error)
  }
}
