import type { SpasmPart } from '../../core/content/types.ts'
import type { Side } from '../../core/diary/spasm.ts'
import { BODY_SHAPES, BODY_WIDTH, LIMBS, TRUNK, type BodyShape } from './body-shapes.ts'
import { useReliefWords } from './relief-words.tsx'

type BodyMapProps = {
  part: SpasmPart | null
  side: Side | null
  onChoose: (part: SpasmPart, side: Side | null) => void
}

const MIRROR = `matrix(-1 0 0 1 ${BODY_WIDTH} 0)`

/**
 * The list of parts once more, as a body to point at. It is for the eye and the
 * hand alone: who uses keys or a screen reader has the list, and no part twice.
 */
export function BodyMap({ part, side, onChoose }: BodyMapProps) {
  const { choose } = useReliefWords()
  return (
    <div class="body-map" aria-hidden="true">
      {(['front', 'back'] as const).map((view) => (
        <div key={view} class="body-view">
          <svg viewBox="0 0 200 432" focusable="false">
            <BodyOutline />
            {BODY_SHAPES.filter((shape) => shape.view === view).map((shape) => (
              <path
                key={`${shape.part}-${shape.side ?? ''}`}
                class={isLit(shape, part, side) ? 'body-part body-part-lit' : 'body-part'}
                data-part={shape.part}
                data-side={shape.side}
                d={shape.d}
                stroke-width={shape.width}
                transform={shape.mirrored ? MIRROR : undefined}
                onClick={() => onChoose(shape.part, shape.side)}
              />
            ))}
          </svg>
          <span>{choose[view]}</span>
        </div>
      ))}
    </div>
  )
}

function BodyOutline() {
  return (
    <g class="body-outline">
      <ellipse cx="100" cy="38" rx="22" ry="27" />
      <path d={TRUNK} />
      {[undefined, MIRROR].map((transform) => (
        <g key={transform ?? ''} transform={transform}>
          {LIMBS.map((d) => (
            <path key={d} d={d} />
          ))}
        </g>
      ))}
    </g>
  )
}

/** A part without a side said lights on both. */
function isLit(shape: BodyShape, part: SpasmPart | null, side: Side | null): boolean {
  if (shape.part !== part) return false
  return side === null || side === 'both' || shape.side === null || shape.side === side
}
