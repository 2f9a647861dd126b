import { keyAnimationState } from '../../core/figure/frames.ts'
import { ExerciseFigure } from './exercise-figure.tsx'
import { useFigure } from './figures.tsx'

/** A small still picture of an item, beside words that say what it is. */
export function FigureThumb({ itemId }: { itemId: string }) {
  const found = useFigure(itemId)
  if (found === null) return null
  const { figure } = found
  return (
    <span class="figure-thumb">
      <ExerciseFigure
        figure={figure}
        label={null}
        moving={false}
        animation={() => keyAnimationState(figure)}
      />
    </span>
  )
}
