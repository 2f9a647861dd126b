import { useEffect, useRef, useState } from 'preact/hooks'
import type { Relief } from '../../core/relief/relief.ts'
import { nowMs } from '../../platform/clock.ts'
import { keepRelief, keptRelief } from './kept-relief.ts'

export type LiveRelief = {
  relief: Relief
  move: (change: (relief: Relief, nowMs: number) => Relief) => void
  /** The newest state, for what was awaited in between. */
  latest: () => Relief
}

/** Where the person is on this page, kept with the tab at each move. */
export function useRelief(): LiveRelief {
  const [relief, setRelief] = useState(keptRelief)
  const latest = useRef(relief)

  useEffect(() => keepRelief(latest.current), [])

  return {
    relief,
    latest: () => latest.current,
    move: (change) => {
      latest.current = change(latest.current, nowMs())
      keepRelief(latest.current)
      setRelief(latest.current)
    },
  }
}
