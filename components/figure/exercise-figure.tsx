import type { FigureMoment } from '../../core/figure/moment.ts'
import type { Figure } from '../../core/figure/types.ts'

export type ExerciseFigureProps = {
  figure: Figure
  /** What the picture shows, in words. */
  label: string
  moving: boolean
  /** Where the movement stands right now; asked once a frame. */
  moment: () => FigureMoment
}

/** A person doing one exercise, drawn from pose data. */
export function ExerciseFigure({ label }: ExerciseFigureProps) {
  return <svg class="figure" viewBox="0 0 200 200" role="img" aria-label={label} />
}
