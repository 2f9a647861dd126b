import { useEffect, useRef, useState } from 'preact/hooks'
import type { SpasmPart } from '../../core/content/types.ts'
import { inStep, type Relief } from '../../core/relief/relief.ts'
import { tick, type Session, type SessionItem } from '../../core/session/session.ts'
import { isWorthATone } from '../../core/session/tones.ts'
import { nowMs } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { playSoftTone } from '../../platform/sound.ts'
import { useTicks } from '../guide/use-ticks.ts'
import { freshRelief, keepRelief, keptRelief } from './kept-relief.ts'
import { useQuiet } from './use-quiet.ts'

type ReliefOf = {
  stepsFor: (part: SpasmPart) => readonly SessionItem[]
  sound: 'off' | 'soft'
}

export type LiveRelief = {
  relief: Relief
  /** Lets the person act. */
  move: (change: (relief: Relief, nowMs: number) => Relief) => void
  /** The newest state, for what was awaited in between. */
  latest: () => Relief
}

/** Where the person is on this page, on the clock, and kept with the tab at each change. */
export function useRelief({ stepsFor, sound }: ReliefOf): LiveRelief {
  const [kept] = useState(() => keptRelief(stepsFor))
  const [relief, setRelief] = useState(() => passed(kept ?? freshRelief(), nowMs()))
  const latest = useRef(relief)
  const noteUse = useQuiet({ isNew: kept === null })

  const change = (after: Relief) => {
    const before = stepsOf(latest.current)
    const steps = stepsOf(after)
    latest.current = after
    keepRelief(after)
    setRelief(after)
    if (sound === 'soft' && before && steps && isWorthATone(before, steps)) {
      playSoftTone().catch((error: unknown) => logProblem('tone', error))
    }
  }

  useEffect(() => keepRelief(latest.current), [])
  useTicks(stepsOf(relief), () => change(passed(latest.current, nowMs())))

  return {
    relief,
    latest: () => latest.current,
    move: (act) => {
      noteUse()
      change(act(latest.current, nowMs()))
    },
  }
}

function passed(relief: Relief, nowMs: number): Relief {
  return inStep(relief, tick, nowMs)
}

function stepsOf({ place }: Relief): Session | null {
  return place.is === 'steps' ? place.session : null
}
