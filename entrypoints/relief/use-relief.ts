import { useEffect, useRef, useState } from 'preact/hooks'
import type { SpasmPart } from '../../core/content/types.ts'
import {
  postponeEarlier,
  noteEarlier,
  onReliefShown,
  type StoredRelief,
} from '../../core/relief/stored-relief.ts'
import { updateSession, type Relief } from '../../core/relief/relief.ts'
import { tick, type Session, type SessionItem } from '../../core/session/session.ts'
import { shouldPlayTone } from '../../core/session/tone-cue.ts'
import { nowMs } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import type { ShownReason } from '../../platform/page-shown.ts'
import { playSoftTone } from '../../platform/sound.ts'
import { useTicks } from '../guide/use-ticks.ts'
import { usePageShown } from '../shared/use-page-shown.ts'
import { createRelief, storeRelief, readStoredRelief } from './relief-storage.ts'
import { useQuiet } from './use-quiet.ts'

type StepsFor = (part: SpasmPart) => readonly SessionItem[]

type ReliefOf = {
  stepsFor: StepsFor
  sound: 'off' | 'soft'
}

export type LiveRelief = {
  relief: Relief
  /** A spasm of before that has no note yet; null where there is none. */
  earlier: Relief | null
  /** Lets the person act. */
  move: (change: (relief: Relief, nowMs: number) => Relief) => void
  /** Goes to the note of the earlier spasm. */
  noteEarlier: () => void
  /** Leaves that note; it stays on offer. */
  postponeEarlier: () => void
  /** The newest state, for what was awaited in between. */
  latest: () => Relief
}

/** The state of this page: it follows the clock, and is stored with the tab at each change. */
export function useRelief({ stepsFor, sound }: ReliefOf): LiveRelief {
  const [found] = useState(() => readStoredRelief(stepsFor))
  const [stored, setStored] = useState(() => startRelief(found, stepsFor))
  const latest = useRef(stored)
  const quiet = useQuiet({ isNew: found === null })

  const change = (after: StoredRelief) => {
    const before = stepsOf(latest.current.relief)
    const steps = stepsOf(after.relief)
    latest.current = after
    storeRelief(after)
    setStored(after)
    if (sound === 'soft' && before && steps && shouldPlayTone(before, steps)) {
      playSoftTone().catch((error: unknown) => logProblem('tone', error))
    }
  }
  const use = (act: (stored: StoredRelief, nowMs: number) => StoredRelief) => {
    quiet.noteUse()
    change(act(latest.current, nowMs()))
  }

  useEffect(() => storeRelief(latest.current), [])
  useTicks(stepsOf(stored.relief), () => {
    const { current } = latest
    change({ ...current, relief: passed(current.relief, nowMs()) })
  })
  usePageShown((how) => {
    const after = onShown(latest.current, how, stepsFor)
    if (after !== latest.current) change(after)
    if (how === 'asked-for') quiet.reopened()
  })

  return {
    relief: stored.relief,
    earlier: stored.earlier,
    latest: () => latest.current.relief,
    move: (act) =>
      use((stored, nowMs) => ({ ...stored, usedAtMs: nowMs, relief: act(stored.relief, nowMs) })),
    noteEarlier: () => use(noteEarlier),
    postponeEarlier: () => use((stored, nowMs) => postponeEarlier(stored, createRelief(), nowMs)),
  }
}

function startRelief(found: StoredRelief | null, stepsFor: StepsFor): StoredRelief {
  const stored = found ?? { relief: createRelief(), usedAtMs: nowMs(), earlier: null }
  const seen = onShown(stored, 'seen', stepsFor)
  return { ...seen, relief: passed(seen.relief, nowMs()) }
}

function onShown(stored: StoredRelief, how: ShownReason, stepsFor: StepsFor): StoredRelief {
  return onReliefShown(stored, how, createRelief(), { nowMs: nowMs(), stepsFor })
}

function passed(relief: Relief, nowMs: number): Relief {
  return updateSession(relief, tick, nowMs)
}

function stepsOf({ place: screen }: Relief): Session | null {
  return screen.is === 'steps' ? screen.session : null
}
