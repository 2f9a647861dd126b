import { useEffect, useRef, useState } from 'preact/hooks'
import type { SpasmPart } from '../../core/content/types.ts'
import {
  leaveEarlier,
  noteEarlier,
  shownAgain,
  type KeptRelief,
} from '../../core/relief/stored-relief.ts'
import { inStep, type Relief } from '../../core/relief/relief.ts'
import { tick, type Session, type SessionItem } from '../../core/session/session.ts'
import { isWorthATone } from '../../core/session/tone-cue.ts'
import { nowMs } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import type { ShownAgain } from '../../platform/page-shown.ts'
import { playSoftTone } from '../../platform/sound.ts'
import { useTicks } from '../guide/use-ticks.ts'
import { usePageShown } from '../shared/use-page-shown.ts'
import { freshRelief, keepRelief, keptRelief } from './relief-storage.ts'
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
  /** Leaves that note, and keeps the offer. */
  leaveEarlier: () => void
  /** The newest state, for what was awaited in between. */
  latest: () => Relief
}

/** Where the person is on this page, on the clock, and kept with the tab at each change. */
export function useRelief({ stepsFor, sound }: ReliefOf): LiveRelief {
  const [found] = useState(() => keptRelief(stepsFor))
  const [kept, setKept] = useState(() => begun(found, stepsFor))
  const latest = useRef(kept)
  const quiet = useQuiet({ isNew: found === null })

  const change = (after: KeptRelief) => {
    const before = stepsOf(latest.current.relief)
    const steps = stepsOf(after.relief)
    latest.current = after
    keepRelief(after)
    setKept(after)
    if (sound === 'soft' && before && steps && isWorthATone(before, steps)) {
      playSoftTone().catch((error: unknown) => logProblem('tone', error))
    }
  }
  const use = (act: (kept: KeptRelief, nowMs: number) => KeptRelief) => {
    quiet.noteUse()
    change(act(latest.current, nowMs()))
  }

  useEffect(() => keepRelief(latest.current), [])
  useTicks(stepsOf(kept.relief), () => {
    const { current } = latest
    change({ ...current, relief: passed(current.relief, nowMs()) })
  })
  usePageShown((how) => {
    const after = lookedAt(latest.current, how, stepsFor)
    if (after !== latest.current) change(after)
    if (how === 'asked-for') quiet.openedAgain()
  })

  return {
    relief: kept.relief,
    earlier: kept.earlier,
    latest: () => latest.current.relief,
    move: (act) =>
      use((kept, nowMs) => ({ ...kept, usedAtMs: nowMs, relief: act(kept.relief, nowMs) })),
    noteEarlier: () => use(noteEarlier),
    leaveEarlier: () => use((kept, nowMs) => leaveEarlier(kept, freshRelief(), nowMs)),
  }
}

function begun(found: KeptRelief | null, stepsFor: StepsFor): KeptRelief {
  const kept = found ?? { relief: freshRelief(), usedAtMs: nowMs(), earlier: null }
  const seen = lookedAt(kept, 'seen', stepsFor)
  return { ...seen, relief: passed(seen.relief, nowMs()) }
}

function lookedAt(kept: KeptRelief, how: ShownAgain, stepsFor: StepsFor): KeptRelief {
  return shownAgain(kept, how, freshRelief(), { nowMs: nowMs(), stepsFor })
}

function passed(relief: Relief, nowMs: number): Relief {
  return inStep(relief, tick, nowMs)
}

function stepsOf({ place }: Relief): Session | null {
  return place.is === 'steps' ? place.session : null
}
