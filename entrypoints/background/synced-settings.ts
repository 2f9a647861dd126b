import { same } from '../../core/is-equal.ts'
import {
  changedGroups,
  exchange,
  sameStamps,
  withOwnBack,
  type Exchange,
} from '../../core/sync/exchange.ts'
import { OLD_KEY, writeShared } from '../../core/sync/shared.ts'
import { nowMs } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { readSyncNews } from '../../platform/sync-news.ts'
import { readWholeStore, removeFromStore, watchStore, writeStore } from '../../platform/storage.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsKeeper } from './settings-store.ts'
import { endSyncNews, tellSyncNews } from './sync-news.ts'

type Parts = { scheduler: Scheduler; settings: SettingsKeeper }

/** Chrome allows 120 writes a minute; a person who drags a slider makes more. */
const PUSH_DELAY_MS = 2000

/** A full minute or a dropped connection is over long before; then the person hears of it. */
const REFUSED_FOR_GOOD_MS = 60 * 60_000

let waitingPush: ReturnType<typeof setTimeout> | undefined

/**
 * Sends the settings to the person's other machines soon, if they asked for it.
 * The record never goes. What a worker that dies before did not send stays
 * noted as unsent, and the next worker sends it.
 */
export function pushSyncedSettings(parts: Parts): void {
  clearTimeout(waitingPush)
  waitingPush = setTimeout(() => void meet(parts, 'push'), PUSH_DELAY_MS)
}

/** Takes over what another machine changed later than this one. */
export async function pullSyncedSettings(parts: Parts): Promise<void> {
  await meet(parts, 'pull')
}

/** Brings back what the others' settings replaced when this machine joined them. In turn. */
export async function useOwnSettings(settings: SettingsKeeper): Promise<void> {
  const news = (await readSyncNews()).find(({ is }) => is === 'took-over')
  if (news?.is !== 'took-over') return
  await settings.change(withOwnBack(await settings.read(), news.before))
  await endSyncNews('took-over')
}

/** Tries again what could not be sent. To be called at every start of the worker. */
export async function pushWhatIsUnsent(parts: Parts): Promise<void> {
  const { unsentSinceMs } = await parts.settings.readSync()
  if (unsentSinceMs !== null) pushSyncedSettings(parts)
}

/** Follows what other machines change. To be registered synchronously. */
export function watchSyncedSettings(parts: Parts): void {
  watchStore('sync', () => void pullSyncedSettings(parts))
}

/**
 * This machine meets what the browser's sync holds. What it takes over is
 * stored before it sends anything, and all of it is derived from what is
 * stored: a worker that dies anywhere on the way is made good by the next meeting.
 */
async function meet(parts: Parts, how: 'pull' | 'push'): Promise<void> {
  const { scheduler, settings } = parts
  let changed = false
  try {
    await scheduler.inTurn(async () => {
      const own = await settings.read()
      if (own.sync === 'off') return
      const { stamps, unsentSinceMs, joins } = await settings.readSync()
      const met = exchange({ settings: own, stamps, joins }, await readWholeStore('sync'))
      if (met.unusable.length > 0) logProblem('sync-dropped', met.unusable.join(', '))
      if (joins && Object.keys(met.replaced).length > 0) {
        await tellSyncNews({ is: 'took-over', before: met.replaced })
      }
      const elsewhere = joins ? [] : changedGroups(own, met.settings)
      if (elsewhere.length > 0) await tellSyncNews({ is: 'changed-elsewhere', groups: elsewhere })
      const isNew = !same(met.settings, own) || !sameStamps(met.stamps, stamps)
      if (isNew || joins) await settings.take(met.settings, met.stamps)
      changed = !same(met.settings, own)
      if (how === 'push') await send(settings, met)
      else if (isDue(met, unsentSinceMs)) await sendLater(parts, unsentSinceMs)
    })
  } catch (error) {
    logProblem(`sync-${how}`, error)
    await scheduler.inTurn(() => tellIfForGood(settings))
  }
  if (changed) await scheduler.handle({ type: 'settings-changed' })
}

/**
 * Nothing is sent into an empty store for having been there before: somebody
 * deleted everything on another machine, and that stands until a setting is
 * changed here.
 */
function isDue(met: Exchange, unsentSinceMs: number | null): boolean {
  return met.oldIsThere || (met.toSend.size > 0 && (!met.isEmpty || unsentSinceMs !== null))
}

async function sendLater(parts: Parts, unsentSinceMs: number | null): Promise<void> {
  await parts.settings.noteUnsent(unsentSinceMs ?? nowMs())
  pushSyncedSettings(parts)
}

async function send(settings: SettingsKeeper, met: Exchange): Promise<void> {
  const { items, tooLong } = writeShared(met.toSend)
  if (Object.keys(items).length > 0) await writeStore('sync', items)
  if (met.oldIsThere) await removeFromStore('sync', [OLD_KEY])
  await settings.noteUnsent(null)
  await endSyncNews('refused')
  if (tooLong.length > 0) await tellSyncNews({ is: 'too-long', groups: tooLong })
  else await endSyncNews('too-long')
}

async function tellIfForGood(settings: SettingsKeeper): Promise<void> {
  try {
    const { unsentSinceMs } = await settings.readSync()
    const isForGood = unsentSinceMs !== null && nowMs() - unsentSinceMs >= REFUSED_FOR_GOOD_MS
    if (isForGood) await tellSyncNews({ is: 'refused' })
  } catch (error) {
    logProblem('tell-sync', error)
  }
}
