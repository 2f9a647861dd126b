import { SPASM_PARTS, type SpasmPart } from '../../core/content/types.ts'
import { SIDES, type Side } from '../../core/diary/spasm.ts'
import { hasSides } from '../../core/relief/parts.ts'
import type { Spasm } from '../../core/relief/relief.ts'
import { Button } from '../kit/button.tsx'
import { BigChoices } from './big-choices.tsx'
import { BodyMap } from './body-map.tsx'
import { ViewHeading } from './heading.tsx'
import { useReliefWords } from './relief-words.tsx'
import { SignsJump } from './signs-jump.tsx'

export type ChooseViewProps = {
  spasm: Spasm | null
  onChoose: (part: SpasmPart, side: Side | null) => void
  onStart: () => void
}

/** Where it is: a list, and the same as a body to point at. */
export function ChooseView({ spasm, onChoose, onStart }: ChooseViewProps) {
  const { about, choose, sides, signs } = useReliefWords()
  const part = spasm?.part ?? null
  const side = spasm?.side ?? null
  return (
    <div class="choose">
      <ViewHeading about={about}>{choose.heading}</ViewHeading>
      <SignsJump>{signs.jump}</SignsJump>
      <BigChoices
        legend={choose.parts}
        hideLegend
        look="rows"
        value={part}
        choices={SPASM_PARTS.map((each) => ({ value: each, label: choose.partNames[each] }))}
        onChange={(chosen) => onChoose(chosen, null)}
      />
      <BodyMap part={part} side={side} onChoose={onChoose} />
      <div class="choose-go">
        {part !== null && hasSides(part) && (
          <BigChoices
            legend={choose.side}
            look="row"
            value={side}
            choices={SIDES.map((each) => ({ value: each, label: sides[each] }))}
            onChange={(chosen) => onChoose(part, chosen)}
          />
        )}
        {part === null ? (
          <p class="muted">{choose.first}</p>
        ) : (
          <Button look="primary" onClick={onStart}>
            {choose.start}
          </Button>
        )}
      </div>
    </div>
  )
}
