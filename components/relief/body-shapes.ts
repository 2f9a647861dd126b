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
  { view: 'front', part: 'eyelid', d: 'M91 36 92 36', width: 9 },
  { view: 'front', part: 'upper-arm', d: 'M58 112 52 142', width: 17 },
  { view: 'front', part: 'hand', d: 'M45 176 36 214 32 240', width: 18 },
  { view: 'front', part: 'rib-side', d: 'M72 134 74 172', width: 17 },
  { view: 'front', part: 'groin', d: 'M92 226 94 244', width: 13 },
  { view: 'front', part: 'quad', d: 'M78 256 80 292', width: 25 },
  { view: 'front', part: 'shin', d: 'M80 336 82 378', width: 17 },
  { view: 'front', part: 'foot', d: 'M80 411 72 416', width: 18 },
  { view: 'back', part: 'neck', d: 'M93 70 91 84 66 94', width: 14 },
  { view: 'back', part: 'hip', d: 'M79 222 84 228', width: 26 },
  { view: 'back', part: 'hamstring', d: 'M81 254 81 292', width: 26 },
  { view: 'back', part: 'calf', d: 'M79 330 82 366', width: 23 },
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
  { view: 'front', part: 'tummy', side: null, d: 'M92 180 108 180', width: 40, mirrored: false },
  { view: 'back', part: 'mid-back', side: null, d: 'M90 124 110 124', width: 30, mirrored: false },
  { view: 'back', part: 'low-back', side: null, d: 'M86 186 114 186', width: 34, mirrored: false },
  ...ON_BOTH_SIDES.flatMap(sidesOf),
]

/** The body itself, to be filled: the trunk, and one arm and one leg that are mirrored. */
export const TRUNK =
  'M90 58H110V76Q112 83 126 85Q144 88 146 108L134 160Q131 184 137 214Q138 228 132 232H68Q62 228 63 214Q69 184 66 160L54 108Q56 88 74 85Q88 83 90 76Z'
export const LIMBS: readonly string[] = [
  'M62 93Q53 98 51 112L35 164 24 214Q20 234 22 244 26 254 34 250 40 246 42 226L54 174Q66 146 72 112Z',
  'M66 192Q57 244 66 296 69 312 66 334 64 362 71 394 71 402 64 410 58 418 63 424 70 428 80 423L91 414Q94 406 92 394 98 356 95 328 92 312 96 292 100 256 100 226Z',
]
