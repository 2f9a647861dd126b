import type { SpasmPart } from '../../core/content/types.ts'
import type { Side } from '../../core/diary/spasm.ts'

/** One part on the drawn body: a thick, round line. */
export type BodyShape = {
  view: 'front' | 'back'
  part: SpasmPart
  side: Side | null
  d: string
  width: number
}

/** Both views stand on a field of 200 x 440; the second side is the first one mirrored. */
export const BODY_WIDTH = 200

type Half = Omit<BodyShape, 'side'>

const ON_BOTH_SIDES: readonly Half[] = [
  { view: 'front', part: 'hand', d: 'M42 176 33 216 29 240', width: 19 },
  { view: 'front', part: 'rib-side', d: 'M72 134 74 172', width: 17 },
  { view: 'front', part: 'quad', d: 'M81 240 80 292', width: 28 },
  { view: 'front', part: 'foot', d: 'M77 409 69 416', width: 19 },
  { view: 'back', part: 'neck', d: 'M93 70 91 84 66 94', width: 14 },
  { view: 'back', part: 'hamstring', d: 'M81 240 80 292', width: 28 },
  { view: 'back', part: 'calf', d: 'M80 328 79 366', width: 23 },
]

/** From the front a person's left is on the right; from the back it is where ours is. */
function sidesOf(half: Half): readonly (BodyShape & { mirrored: boolean })[] {
  const [here, there] =
    half.view === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return [
    { ...half, side: here, mirrored: false },
    { ...half, side: there, mirrored: true },
  ]
}

export const BODY_SHAPES: readonly (BodyShape & { mirrored: boolean })[] = [
  { view: 'front', part: 'jaw', side: null, d: 'M93 54 107 54', width: 15, mirrored: false },
  { view: 'back', part: 'low-back', side: null, d: 'M86 192 114 192', width: 38, mirrored: false },
  ...ON_BOTH_SIDES.flatMap(sidesOf),
]

/** The body itself: a torso to fill, and limbs as thick, round lines. */
export const TORSO =
  'M76 84Q100 79 124 84Q143 88 144 106L133 162Q130 186 137 216Q119 230 100 228Q81 230 63 216Q70 186 67 162L56 106Q57 88 76 84Z'
export const LIMBS: readonly { d: string; width: number }[] = [
  { d: 'M100 56 100 84', width: 22 },
  { d: 'M65 102 46 166', width: 25 },
  { d: 'M45 166 34 216', width: 20 },
  { d: 'M33 218 29 240', width: 17 },
  { d: 'M82 220 80 310', width: 38 },
  { d: 'M80 310 79 398', width: 27 },
  { d: 'M78 406 69 416', width: 20 },
]
