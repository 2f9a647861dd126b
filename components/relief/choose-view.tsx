import type { SpasmPart } from '../../core/content/types.ts'
import type { Side } from '../../core/diary/spasm.ts'
import type { Spasm } from '../../core/relief/relief.ts'
import { BodyMap } from './body-map.tsx'
import { ViewHeading } from './heading.tsx'
import { PartButtons } from './part-buttons.tsx'
import { useReliefWords } from './relief-words.tsx'
import { SignsJump } from './signs-jump.tsx'

export type ChooseViewProps = {
  /** What was chosen before, for who came back to choose another part. */
  spasm: Spasm | null
  /** Shows the first step for that part at once. The side is asked at the end. */
  onChoose: (part: SpasmPart, side: Side | null) => void
}

/** Where it is: a list, and the same as a body to point at. One press leads to the first step. */
export function ChooseView({ spasm, onChoose }: ChooseViewProps) {
  const { about, choose, signs } = useReliefWords()
  const part = spasm?.part ?? null
  return (
    <div class="choose">
      <ViewHeading about={about}>{choose.heading}</ViewHeading>
      <SignsJump>{signs.jump}</SignsJump>
      <PartButtons part={part} onChoose={(chosen) => onChoose(chosen, null)} />
      <BodyMap part={part} side={spasm?.side ?? null} onChoose={onChoose} />
    </div>
  )
}
