import { useRef, useState } from 'preact/hooks'
import type { Dose } from '../../core/content/types.ts'
import { loopAnimationState } from '../../core/figure/loop.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { ExerciseFigure } from './exercise-figure.tsx'
import { useFigure } from './figures.tsx'

/** An item's figure: still until somebody starts the movement. */
export function FigurePlayer({ itemId, dose }: { itemId: string; dose: Dose }) {
  const found = useFigure(itemId)
  const text = useWords('common').common.figure
  const [moving, setMoving] = useState(false)
  const startedAtMs = useRef(0)
  if (found === null) return null
  const { figure, label } = found
  const toggle = () => {
    startedAtMs.current = performance.now()
    setMoving(!moving)
  }
  return (
    <figure class="figure-player">
      <div class="figure-player-stage">
        <ExerciseFigure
          figure={figure}
          label={label}
          moving={moving}
          animation={() =>
            loopAnimationState(figure, dose, performance.now() - startedAtMs.current)
          }
        />
      </div>
      <Button variant="plain" onClick={toggle}>
        {moving ? text.stop : text.play}
      </Button>
    </figure>
  )
}
