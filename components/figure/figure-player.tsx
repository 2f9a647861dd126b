import { useEffect, useRef, useState } from 'preact/hooks'
import type { Dose } from '../../core/content/types.ts'
import { loopAnimationState, loopMs } from '../../core/figure/loop.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { ExerciseFigure, wantsLessMotion } from './exercise-figure.tsx'
import { useFigure } from './figures.tsx'

/** An item's figure: it shows its movement once, unless somebody wants less motion, and again when asked. */
export function FigurePlayer({ itemId, dose }: { itemId: string; dose: Dose }) {
  const found = useFigure(itemId)
  const text = useWords('common').common.figure
  const stage = useRef<HTMLDivElement>(null)
  const [playing, setPlaying] = useState<'once' | 'on' | 'off'>('off')
  const startedAtMs = useRef(0)
  const figure = found?.figure ?? null
  const play = (how: 'once' | 'on') => {
    startedAtMs.current = performance.now()
    setPlaying(how)
  }
  useEffect(() => {
    if (figure === null) return undefined
    if (wantsLessMotion(stage.current)) {
      setPlaying('off')
      return undefined
    }
    play('once')
    const end = setTimeout(
      () => setPlaying((now) => (now === 'once' ? 'off' : now)),
      loopMs(figure, dose),
    )
    return () => clearTimeout(end)
  }, [figure, dose])
  if (found === null || figure === null) return null
  const isMoving = playing !== 'off'
  return (
    <figure class="figure-player">
      <div class="figure-player-stage" ref={stage}>
        <ExerciseFigure
          figure={figure}
          label={found.label}
          moving={isMoving}
          animation={() =>
            loopAnimationState(figure, dose, performance.now() - startedAtMs.current)
          }
        />
      </div>
      <Button variant="plain" onClick={() => (isMoving ? setPlaying('off') : play('on'))}>
        {isMoving ? text.stop : text.play}
      </Button>
    </figure>
  )
}
